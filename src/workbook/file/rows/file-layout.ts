import type { Edit, RowInsertion, SheetRange } from '../../../core/edit';
import { parseRangeName, type Range } from '../../../core/location';
import { SheetView } from '../../../core/workbook';
import type { LayoutOutcome } from '../../port';
import { fromBelow, judgeInsertions } from '../../rows/judge-insertions';
import { coveredCells, filledRows, judgeJoins, judgeSplits, overlaps } from '../../rows/judge-merges';
import { LayoutHistory } from '../../rows/layout-history';
import type { EditedParts } from '../edited-parts';
import { readingPart } from '../part-fault';
import type { ReadWorkbook } from '../read-workbook';
import { spliceSheet } from '../sheet-splice';
import { decodeUtf8 } from '../utf8';
import type { ZipEntry } from '../zip-directory';
import { CellCursor } from './cell-cursor';
import { withFilled, withMerge, withoutMerges } from './change-merges';
import { cutsSomething, insertRows, type SheetPart } from './insert-rows';
import { rewriteTags, rewriteXml } from './rewrite-xml';

type State = ReadonlyMap<ZipEntry, Uint8Array>;

/** What a file driver does with rows and merges. */
export class FileLayout {
  private readonly history = new LayoutHistory<State>();

  /** @param load reads the workbook as it stands, anew where a part has changed */
  constructor(
    private readonly parts: EditedParts,
    private readonly load: () => ReadWorkbook,
    private readonly path: string,
  ) {}

  lastFormattedRow(name: string): number {
    const part = this.sheetParts().find((sheet) => sheet.name === name)?.part;
    const xml = part === undefined ? null : this.parts.xml(part);
    return xml ? lastStoredRow(decodeUtf8(xml)) : 0;
  }

  insert(insertions: readonly RowInsertion[]): LayoutOutcome<RowInsertion> {
    const { workbook: before } = this.load();
    const isProtected = this.protection();
    const { made, refused } = judgeInsertions(before, insertions, (insertion) => {
      if (isProtected(insertion.sheet)) return 'protected';
      const sheet = this.sheetParts().find(({ name }) => name === insertion.sheet);
      return sheet && cutsSomething(this.parts, sheet, insertion) ? 'unsafe' : null;
    });
    if (made.length === 0) return { made, refused };
    const state = this.parts.state;
    for (const insertion of fromBelow(made)) this.insertOne(insertion);
    this.history.add({ state, before, after: this.load().workbook, inserted: made });
    return { made, refused };
  }

  takeBack(insertions: readonly RowInsertion[]): LayoutOutcome<RowInsertion> {
    const { outcome, state } = this.history.takeBack(insertions, this.load().workbook);
    if (state) this.parts.goBack(state);
    return outcome;
  }

  split(merges: readonly SheetRange[]): LayoutOutcome<SheetRange> {
    const { workbook: before } = this.load();
    const { made, refused } = judgeSplits(before, merges, this.protection());
    if (made.length === 0) return { made, refused };
    const state = this.parts.state;
    for (const { name, part } of this.sheetParts()) {
      const own = made.filter(({ sheet }) => sheet === name).map(({ range }) => range);
      const sheet = before.sheets.find((each) => each.name === name);
      if (own.length === 0 || !sheet) continue;
      const view = new SheetView(sheet);
      const dated = own.filter(({ top, left }) => view.cell(top, left).date !== undefined);
      const edits = own.flatMap((range): Edit[] => {
        const { value } = view.cell(range.top, range.left);
        return filledRows(range).map((place) => ({ sheet: name, ...place, before: null, after: value }));
      });
      this.parts.change(part, (xml) => withFilled(withoutMerges(xml, own), edits, dated));
    }
    this.history.add({ state, before, after: this.load().workbook, inserted: [] });
    return { made, refused };
  }

  join(ranges: readonly SheetRange[]): LayoutOutcome<SheetRange> {
    const { workbook: before } = this.load();
    const judged = judgeJoins(before, ranges, this.protection(), (place) => this.isInTable(place));
    const { made, refused } = judged;
    const state = made.length === 0 ? null : this.history.leadingTo(judged.workbook);
    if (state) {
      this.parts.goBack(state);
      return { made, refused };
    }
    for (const { sheet: name, range } of made) {
      const part = this.sheetParts().find((sheet) => sheet.name === name)?.part;
      const sheet = before.sheets.find((each) => each.name === name);
      if (part === undefined || !sheet) continue;
      const edits = coveredCells(sheet, range).map(
        ({ row, column, cell }): Edit => ({ sheet: name, row, column, before: cell.value, after: null }),
      );
      this.parts.change(part, (xml) => withMerge(spliceSheet(xml, edits), range));
    }
    return { made, refused };
  }

  private insertOne(insertion: RowInsertion): void {
    const changed = readingPart(this.path, insertion.sheet, () =>
      insertRows(this.parts, this.sheetParts(), insertion),
    );
    for (const [part, xml] of changed) this.parts.change(part, () => xml);
  }

  private sheetParts(): SheetPart[] {
    const { workbook, sources } = this.load();
    return sources.map(({ name, part }, index) => ({
      name,
      part,
      merges: workbook.sheets[index]?.merges ?? [],
    }));
  }

  private protection(): (sheet: string) => boolean {
    const locked = new Set(
      this.load().sources.flatMap(({ name, isProtected }) => (isProtected ? [name] : [])),
    );
    return (sheet) => locked.has(sheet);
  }

  private isInTable({ sheet, range }: SheetRange): boolean {
    const part = this.sheetParts().find(({ name }) => name === sheet)?.part ?? '';
    return this.parts
      .relationships(part)
      .filter(({ type, external }) => type === 'table' && !external)
      .some(({ target }) => holdsTable(this.parts.xml(target), range));
  }
}

function holdsTable(xml: Uint8Array | null, range: Range): boolean {
  let found = false;
  rewriteXml(decodeUtf8(xml ?? new Uint8Array()), (tag) => {
    const place = tag.name === 'table' ? parseRangeName(tag.attribute('ref') ?? '') : null;
    found ||= place !== null && overlaps(place, range);
    return null;
  });
  return found;
}

/** The last row with a cell: one that holds nothing is stored for its looks. */
function lastStoredRow(xml: string): number {
  const cursor = new CellCursor();
  let last = 0;
  rewriteTags(xml, ['row', 'c'], (tag) => {
    cursor.visit(tag);
    if (tag.name === 'c') last = Math.max(last, cursor.row);
    return null;
  });
  return last;
}
