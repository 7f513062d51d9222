import { cellRangeOf } from '../engine/cell-range';
import { assertWritable, writeValues } from '../engine/range-writes';
import { rangeObject } from '../engine/types/range';
import { activate, worksheetObject } from '../engine/types/worksheet';
import type { ExcelHost } from './excel-host';

/** The person in front of Excel: what happens without the add-in, with the events that Excel then tells it. */
export class Clerk {
  constructor(private readonly host: ExcelHost) {}

  /**
   * Types a text into a cell as if by hand, of the sheet that is shown unless the address names one.
   * @throws {ApiError} on a protected sheet
   */
  type(address: string, text: string): void {
    writeValues(this.range(address), text);
  }

  /** Selects cells, and shows their sheet. */
  select(address: string): void {
    this.invoke(address, 'Select');
  }

  /** Inserts cells: `3:3` a row, `B:B` a column. */
  insert(address: string, direction: 'Down' | 'Right' = 'Down'): void {
    this.invoke(address, 'Insert', direction);
  }

  /** Deletes cells: `3:3` a row, `B:B` a column. */
  delete(address: string, direction: 'Up' | 'Left' = 'Up'): void {
    this.invoke(address, 'Delete', direction);
  }

  /** Shows a sheet. */
  show(name: string): void {
    const { book } = this.host;
    const sheet = book.find(name);
    if (!sheet) throw new RangeError(`there is no sheet ${name}`);
    activate(book, sheet);
  }

  /** Renames a sheet. */
  rename(name: string, to: string): void {
    const { book } = this.host;
    const sheet = book.find(name);
    if (!sheet) throw new RangeError(`there is no sheet ${name}`);
    worksheetObject({ book, sheet }).write('Name', to);
  }

  /** Begins to type into a cell: until the end of it requests fail or wait. */
  beginEdit(address: string): void {
    const { sheet, area } = this.range(address);
    assertWritable(sheet, area);
    this.host.faults.cellEdit = true;
  }

  /** Ends typing with Enter (the text is taken) or Escape (null). */
  endEdit(address: string, text: string | null): void {
    this.host.faults.cellEdit = false;
    if (text !== null) this.type(address, text);
  }

  private range(address: string) {
    const { book } = this.host;
    return cellRangeOf(book, address, book.active);
  }

  private invoke(address: string, method: string, argument?: string): void {
    rangeObject(this.range(address)).invoke(method, [argument]);
  }
}
