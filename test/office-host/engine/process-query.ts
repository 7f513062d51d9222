import type { Json } from '../grid/sheet-parts';
import { ApiError, itemNotFound, notImplemented } from './api-error';
import { type Answer, type Argument, type HostObject, isHostObject } from './host-object';
import { project } from './project';
import { newObject, rootObject } from './root';
import type { Session } from './session';
import {
  ACTION,
  type Action,
  type ArgumentInfo,
  PATH,
  publicName,
  type RichError,
  type RichRequest,
  type RichResponse,
  wireName,
} from './wire';

/**
 * Carries out what office.js sends for one `context.sync()`. Steps before a failing one stay done, as in Excel; the
 * answer then tells the step that failed.
 */
export function processQuery(session: Session, request: RichRequest): RichResponse {
  const run = new Run(session, request);
  const results: { ActionId: number; Value: Json }[] = [];
  const traces: number[] = [];
  for (const [index, action] of request.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) traces.push(action.Id);
      results.push({ ActionId: action.Id, Value: run.carryOut(action) });
    } catch (error) {
      return { Results: results, TraceIds: traces, Error: run.describe(error, action, index) };
    }
  }
  return { Results: results, TraceIds: traces };
}

/** One request: every object path is walked once, however many actions point to it. */
class Run {
  private readonly objects = new Map<number, HostObject | null>();

  constructor(
    private readonly session: Session,
    private readonly request: RichRequest,
  ) {}

  carryOut(action: Action): Json {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object ? object.keys() : null;
      case ACTION.query:
      case ACTION.queryAsJson:
        return object && project(object, action.QueryInfo ?? {});
      case ACTION.method: {
        const answer =
          object && this.invoke(object, action.Name ?? '', this.argumentsOf(action.ArgumentInfo));
        return answer === undefined || isHostObject(answer) ? null : answer;
      }
      case ACTION.setProperty: {
        const [value] = action.ArgumentInfo?.Arguments ?? [];
        object?.write(action.Name ?? '', value ?? null);
        return null;
      }
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {}))
          object?.write(wireName(name), value);
        return null;
      default:
        throw notImplemented(`action of type ${action.ActionType}`);
    }
  }

  /** The error as the client reads it; a fault of the host itself is a GeneralException with its text. */
  describe(error: unknown, action: Action, index: number): RichError {
    const api =
      error instanceof ApiError
        ? error
        : new ApiError('GeneralException', error instanceof Error ? `${error.stack}` : String(error), 500);
    return {
      Code: api.code,
      Message: api.message,
      Location: this.location(action),
      ActionIndex: index,
      HttpStatusCode: api.status,
    };
  }

  private location(action: Action): string {
    const path = this.request.ObjectPaths[action.ObjectPathId];
    const isPath = action.ActionType === ACTION.instantiate;
    const owner = isPath ? path?.ParentObjectPathId : action.ObjectPathId;
    const object = owner === undefined ? null : this.objects.get(owner);
    const name = isPath ? path?.Name || 'getItem' : (action.Name ?? '');
    return `${object?.type ?? ''}.${publicName(name)}`;
  }

  private resolve(id: number): HostObject | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const object = this.walk(id);
    this.objects.set(id, object);
    return object;
  }

  private walk(id: number): HostObject | null {
    const path = this.request.ObjectPaths[id];
    if (!path) throw new ApiError('InvalidObjectPath', `the request has no object path ${id}`);
    switch (path.ObjectPathType) {
      case PATH.root:
        return rootObject(this.session);
      case PATH.newObject:
        return newObject(this.session, path.Name);
      case PATH.reference:
        return this.session.held(path.Name);
      case PATH.nullObject:
        return null;
      default:
        break;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    switch (path.ObjectPathType) {
      case PATH.method:
        return asObject(this.invoke(parent, path.Name, this.argumentsOf(path.ArgumentInfo)));
      case PATH.property:
        return parent.navigate(path.Name);
      case PATH.indexer: {
        const found = parent.item(this.argumentsOf(path.ArgumentInfo)[0]);
        if (!found) throw itemNotFound();
        return found;
      }
      default:
        throw notImplemented(`object path of type ${path.ObjectPathType}`);
    }
  }

  private invoke(object: HostObject, name: string, args: readonly Argument[]): Answer {
    const registration = /^_(Un)?[Rr]egister(?:Event)?(\w+?)(?:Event)?$/.exec(name);
    if (!registration) {
      if (name === '_KeepReference') return this.session.hold(object);
      return object.invoke(name, args);
    }
    const number = object.eventNumbers[registration[2] ?? ''];
    if (number === undefined) throw notImplemented(`${object.type}.${name}()`);
    if (registration[1]) this.session.unregister(number, object.eventTarget());
    else this.session.register(number, object.eventTarget());
    return undefined;
  }

  private argumentsOf(info: ArgumentInfo | undefined): readonly Argument[] {
    const args: Argument[] = [...(info?.Arguments ?? [])];
    (info?.ReferencedObjectPathIds ?? []).forEach((id, index) => {
      if (typeof id === 'number' && id !== 0) args[index] = this.resolve(id) ?? undefined;
    });
    return args;
  }
}

function asObject(answer: Answer): HostObject | null {
  return isHostObject(answer) ? answer : null;
}
