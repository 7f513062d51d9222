import type { Book, BookEvent } from '../grid/book';
import type { Json } from '../grid/sheet-parts';
import { ApiError } from './api-error';
import { CellRange } from './cell-range';
import type { HostObject } from './host-object';
import { rangeObject } from './types/range';

/** An event on its way to the pane, as `richApiMessage` carries it. */
export interface RichEvent {
  readonly category: number;
  readonly type: number;
  readonly targetId: string;
  readonly message: string;
}

const HOST_EVENTS = 65_536;

/** What one add-in holds open in a workbook: references to objects, and the events that it asked for. */
export class Session {
  /** Workbooks that a request brings along in base64, read before it is carried out. */
  readonly files = new Map<string, Book>();
  /** Workbooks in base64 that the add-in opened in a window of their own. */
  readonly openedFiles: string[] = [];
  /** `Visible` or `Background`: whether the pane is shown. */
  paneState = 'Visible';
  /** `Inactive`, or `Background` for an add-in that starts with the workbook. */
  startState = 'Inactive';
  private readonly references = new Map<string, HostObject>();
  private readonly registrations = new Map<string, number>();
  private readonly sinks = new Set<(event: RichEvent) => void>();
  private sequence = 0;

  constructor(readonly book: Book) {
    book.listen((event) => this.forward(event));
  }

  /** Tells where events go. */
  onEvent(sink: (event: RichEvent) => void): void {
    this.sinks.add(sink);
  }

  /** The number of objects that the add-in has not let go (`untrack`). */
  get heldCount(): number {
    return this.references.size;
  }

  hold(object: HostObject): undefined {
    if (object.referenceId !== undefined) return undefined;
    this.sequence += 1;
    object.referenceId = `ref-${this.sequence}`;
    this.references.set(object.referenceId, object);
    if (object.target instanceof CellRange) this.book.tracked.add(object.target);
    return undefined;
  }

  release(id: string): void {
    const object = this.references.get(id);
    this.references.delete(id);
    if (object?.target instanceof CellRange) this.book.tracked.delete(object.target);
  }

  releaseAll(): void {
    for (const id of [...this.references.keys()]) this.release(id);
  }

  /** @throws {ApiError} when nothing is held under the id any more */
  held(id: string): HostObject {
    const object = this.references.get(id);
    if (!object) throw new ApiError('InvalidObjectPath', 'The object is not held any more.', 404);
    return object;
  }

  heldOrNull(id: string): HostObject | null {
    return this.references.get(id) ?? null;
  }

  register(type: number, target: string): void {
    const key = `${type} ${target}`;
    this.registrations.set(key, (this.registrations.get(key) ?? 0) + 1);
  }

  unregister(type: number, target: string): void {
    const key = `${type} ${target}`;
    const left = (this.registrations.get(key) ?? 0) - 1;
    if (left > 0) this.registrations.set(key, left);
    else this.registrations.delete(key);
  }

  private forward({ type, targets, message, place }: BookEvent): void {
    for (const targetId of targets) {
      if (!this.registrations.has(`${type} ${targetId}`)) continue;
      const full: Record<string, Json> = { ...message };
      if (place) {
        const range = rangeObject(new CellRange(this.book, place.sheet, place.rect));
        this.hold(range);
        full.referenceId = range.referenceId ?? '';
      }
      const event = { category: HOST_EVENTS, type, targetId, message: JSON.stringify(full) };
      for (const sink of this.sinks) sink(event);
    }
  }
}
