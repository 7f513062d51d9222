import type { Workbook, Worksheet } from 'exceljs';
import type { Field } from '../core/field';
import type { Choices } from './choices';
import { absoluteRange, needsSheet } from './validations';

/** The lists of one ledger sheet that are too long to stand in a rule: they go to a sheet that all ledgers share. */
export class ChoiceLists {
  private readonly ranges = new Map<string, string>();

  constructor(
    private readonly workbook: Workbook,
    private readonly name: string,
  ) {}

  /** Where the choices of a column stand; null where the rule itself can hold them. One list serves all its columns. */
  rangeFor({ title }: Field, choices: Choices): string | null {
    if (!needsSheet(choices)) return null;
    const key = choices.values.join('\n');
    const known = this.ranges.get(key);
    if (known !== undefined) return known;
    const sheet: Worksheet = this.workbook.getWorksheet(this.name) ?? this.workbook.addWorksheet(this.name);
    const column = sheet.columnCount + 1;
    sheet.getColumn(column).values = [...choices.values];
    sheet.getColumn(column).width = title.length * 2 + 12;
    const range = absoluteRange(this.name, column, choices.values.length);
    this.ranges.set(key, range);
    return range;
  }
}
