import { parseAddress, type Rect } from './rect';
import { Sheet } from './sheet';
import type { Json } from './sheet-parts';

/** A defined name. `sheet` is set for a name that belongs to one sheet only. */
export interface DefinedName {
  name: string;
  /** With its `=`. */
  formula: string;
  visible: boolean;
  comment: string;
  sheet?: Sheet;
}

/** Something that happened to the workbook, before anybody asked to hear of it. */
export interface BookEvent {
  /** The number that office.js gives the event: 10 for a changed sheet, 14 for the selection. */
  readonly type: number;
  /** Whom it happened to: sheet, table or comment ids, and `Workbook`. */
  readonly targets: readonly string[];
  readonly message: Readonly<Record<string, Json>>;
  /** The cells concerned, which a listener may hold on to. */
  readonly place?: { readonly sheet: Sheet; readonly rect: Rect };
}

/** A workbook in memory. Knows nothing of office.js. */
export class Book {
  name = '台账.xlsx';
  readonly sheets: Sheet[] = [];
  names: DefinedName[] = [];
  selection: Rect = { top: 0, left: 0, bottom: 0, right: 0 };
  /** Add-in settings that Excel keeps in the workbook, and the document's own properties. */
  readonly settings = new Map<string, Json>();
  readonly properties: Record<string, Json> = {};
  readonly customProperties = new Map<string, Json>();
  calculationMode = 'Automatic';
  enableEvents = true;
  /** True when the structure is locked: no sheet may be added, deleted or renamed. */
  structureProtected = false;
  /** The name under which comments and notes are written. */
  user = '核验员';
  /** The year that dates typed without one take. */
  year = new Date().getFullYear();
  /** Computes a formula; a formula is 0 without it. */
  evaluate: ((formula: string, sheet: Sheet) => string | number | boolean) | null = null;
  /** Places that somebody holds on to: they move with their cells, and are null once those are deleted. */
  readonly tracked = new Set<{ readonly sheet: Sheet; rect: Rect | null }>();
  /** How often the workbook was saved by the add-in. */
  saves = 0;
  private current: Sheet | undefined;
  private sequence = 0;
  private readonly listeners = new Set<(event: BookEvent) => void>();

  /** A number that nothing in this workbook has yet. */
  next(): number {
    this.sequence += 1;
    return this.sequence;
  }

  add(name = this.freshName(), at = this.sheets.length): Sheet {
    const serial = String(this.next()).padStart(4, '0');
    const sheet = new Sheet(`{00000000-0001-0000-${serial}-000000000000}`, name);
    this.sheets.splice(at, 0, sheet);
    return sheet;
  }

  /** The sheet of that name in any case, or of that id. */
  find(key: string): Sheet | undefined {
    const wanted = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key);
  }

  /** The sheet that is shown. A workbook has always one. */
  get active(): Sheet {
    if (this.current && this.sheets.includes(this.current)) return this.current;
    return this.sheets.find((sheet) => sheet.visibility === 'Visible') ?? this.sheets[0] ?? this.add();
  }

  set active(sheet: Sheet) {
    this.current = sheet;
  }

  /** The rectangle a name or an address stands for, on `home` where it names no sheet. */
  locate(text: string, home: Sheet): { sheet: Sheet; rect: Rect } | null {
    const address = parseAddress(text);
    if (address) {
      const sheet = address.sheet === undefined ? home : this.find(address.sheet);
      return sheet ? { sheet, rect: address.rect } : null;
    }
    const named = this.names.find((name) => name.name.toLowerCase() === text.toLowerCase());
    return named ? this.locate(named.formula.replace(/^=/, ''), home) : null;
  }

  listen(listener: (event: BookEvent) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  emit(event: BookEvent): void {
    if (!this.enableEvents) return;
    for (const listener of this.listeners) listener(event);
  }

  private freshName(): string {
    let number = this.sheets.length + 1;
    while (this.find(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
