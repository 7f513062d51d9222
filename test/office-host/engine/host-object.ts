import type { Json } from '../grid/sheet-parts';
import { itemNotFound, notImplemented } from './api-error';

/** What a member gives back: an object that the client goes on with, a value, or nothing. */
export type Answer = HostObject | Json | undefined;

/**
 * A class of the host's object model, as the wire names its members (`ShowGridlines`). T is what its objects stand for.
 * A member that is not here is answered with 501.
 */
export interface Definition<T> {
  /** Scalar properties; all of them answer a load without names. */
  readonly get?: Readonly<Record<string, (target: T) => Json>>;
  readonly set?: Readonly<Record<string, (target: T, value: Json) => void>>;
  /** Properties that are objects; null stands for the null object. */
  readonly nav?: Readonly<Record<string, (target: T) => HostObject | null>>;
  readonly call?: Readonly<Record<string, (target: T, args: readonly Argument[]) => Answer>>;
  /** The members of a collection. */
  readonly items?: (target: T) => readonly HostObject[];
  /** The member of a collection by its key, or null: answers the indexer, GetItem and GetItemOrNullObject. */
  readonly item?: (target: T, key: string) => HostObject | null;
  /** The key under which the client addresses the object again: `{ Id }` or `{ _Id }`. */
  readonly id?: (target: T) => Readonly<Record<string, Json>>;
  /** Events that can be registered (`DataChanged`), with their numbers, and who the events happen to. */
  readonly events?: Readonly<Record<string, number>>;
  readonly eventTarget?: (target: T) => string;
}

/** What the client passes: JSON, or an object of the host. */
export type Argument = HostObject | Json | undefined;

/** A live object of the host: what the request engine may do with it, whatever it stands for. */
export interface HostObject {
  readonly type: string;
  readonly target: object;
  /** The id under which the client holds the object beyond one request. */
  referenceId: string | undefined;
  readonly eventNumbers: Readonly<Record<string, number>>;
  /** The key and reference that an instantiation and a query answer with. */
  keys(): Record<string, Json>;
  /** The names of all scalar properties. */
  scalarNames(): readonly string[];
  kindOf(name: string): 'scalar' | 'navigation' | null;
  /** The members of a collection, or null for an object that is none. */
  items(): readonly HostObject[] | null;
  /** The member of a collection by its key, or null; also for an object that is no collection. */
  item(key: Argument): HostObject | null;
  read(name: string): Json;
  write(name: string, value: Json): void;
  navigate(name: string): HostObject | null;
  invoke(name: string, args: readonly Argument[]): Answer;
  eventTarget(): string;
}

/** Makes the object of one class that stands for something. */
export type HostClass<T> = (target: T) => HostObject;

/**
 * A class of the host: `const fill: HostClass<Place> = hostClass('RangeFill', () => ({ … }))`, then `fill(place)`. The
 * definition is made on first use, since the classes lead to each other in circles.
 */
export function hostClass<T extends object>(type: string, define: () => Definition<T>): HostClass<T> {
  let definition: Definition<T> | undefined;
  return (target) => {
    definition ??= define();
    return new Live(type, target, definition);
  };
}

/** Whether an argument is an object of the host rather than JSON. */
export function isHostObject(value: Argument | undefined | null): value is HostObject {
  return value instanceof Live;
}

class Live<T extends object> implements HostObject {
  referenceId: string | undefined;

  constructor(
    readonly type: string,
    readonly target: T,
    private readonly definition: Definition<T>,
  ) {}

  get eventNumbers(): Readonly<Record<string, number>> {
    return this.definition.events ?? {};
  }

  keys(): Record<string, Json> {
    return {
      ...this.definition.id?.(this.target),
      ...(this.referenceId === undefined ? {} : { _ReferenceId: this.referenceId }),
    };
  }

  scalarNames(): readonly string[] {
    return Object.keys(this.definition.get ?? {});
  }

  kindOf(name: string): 'scalar' | 'navigation' | null {
    if (own(this.definition.get, name)) return 'scalar';
    return own(this.definition.nav, name) ? 'navigation' : null;
  }

  items(): readonly HostObject[] | null {
    return this.definition.items?.(this.target) ?? null;
  }

  item(key: Argument): HostObject | null {
    if (!this.definition.item) throw notImplemented(`${this.type}[…]`);
    return this.definition.item(this.target, String(key));
  }

  read(name: string): Json {
    return this.member(this.definition.get, name, name)(this.target);
  }

  write(name: string, value: Json): void {
    this.member(this.definition.set, name, `${name} = …`)(this.target, value);
  }

  navigate(name: string): HostObject | null {
    return this.member(this.definition.nav, name, name)(this.target);
  }

  invoke(name: string, args: readonly Argument[]): Answer {
    const method = own(this.definition.call, name);
    if (method) return method(this.target, args) ?? undefined;
    return this.invokeAsCollection(name, args);
  }

  eventTarget(): string {
    return this.definition.eventTarget?.(this.target) ?? 'Workbook';
  }

  /** What every collection can do, so that no collection has to say it again. */
  private invokeAsCollection(name: string, args: readonly Argument[]): Answer {
    const { items, item } = this.definition;
    if (items && name === 'GetCount') return items(this.target).length;
    if (items && name === 'GetItemAt') {
      const found = items(this.target)[Number(args[0])];
      if (!found) throw itemNotFound();
      return found;
    }
    if (item && (name === 'GetItem' || name === 'GetItemOrNullObject')) {
      const found = item(this.target, String(args[0]));
      if (!found && name === 'GetItem') throw itemNotFound();
      return found;
    }
    throw notImplemented(`${this.type}.${name}()`);
  }

  private member<F>(table: Readonly<Record<string, F>> | undefined, name: string, shown: string): F {
    const found = own(table, name);
    if (!found) throw notImplemented(`${this.type}.${shown}`);
    return found;
  }
}

function own<F>(table: Readonly<Record<string, F>> | undefined, name: string): F | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
