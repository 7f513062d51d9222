import type { Cell } from '../../core/cell';
import type { FieldKind, FieldNeed } from '../../core/field';
import { SheetView, type Workbook } from '../../core/workbook';
import { normalizeHeader, squeeze } from '../../text/normalize';
import { cellText } from '../cell-text';
import { profileColumn } from '../column-profile';
import type { LedgerDefinition } from '../definition';
import { COMMON_FIELDS } from '../definitions/common-fields';
import { type HeaderCandidate, type HeaderColumn, headerCandidatesAt } from '../header-candidates';
import { opensFoot, opensTotal } from '../line-kinds';
import { rowTexts } from '../row-texts';
import { readTextBlock } from '../title-block';
import { inferKind } from './infer-kind';

/** A definition as it is written in YAML, to be looked over by a person. */
export interface DraftDefinition {
  readonly id: string;
  readonly title: string;
  readonly key: readonly string[];
  readonly head: readonly string[];
  readonly fields: readonly DraftField[];
}

export interface DraftField {
  readonly title: string;
  readonly kind: FieldKind;
  readonly need: FieldNeed;
  readonly categories?: readonly string[];
}

const HEAD_NAMES: readonly string[] = ['unit', 'reporter', 'phone', 'reportDate', 'reviewer', 'period'];

/** Columns that tell rows apart, and together this ledger from others. */
const IDENTIFYING = 2;

/**
 * Infers a definition from the first table of a filled workbook: titles from its header, kinds and vocabularies from
 * its values, a need for each column that every row fills. The first two such columns are taken to identify a row.
 * @param sheetName the sheet to look at; null for the first one that holds a table
 * @param definitions ledgers whose columns are taken as models where the header words are the same
 * @returns null when no sheet holds a header with rows below it
 */
export function inferDefinition(
  workbook: Workbook,
  sheetName: string | null,
  definitions: readonly LedgerDefinition[],
): DraftDefinition | null {
  for (const sheet of workbook.sheets) {
    if (sheetName !== null && sheet.name !== sheetName) continue;
    const view = new SheetView(sheet);
    const header = findHeader(view);
    if (header) return draftFrom(view, header, definitions);
  }
  return null;
}

/** The first rows of three or more words with something below them; a header ends where no word spans columns. */
function findHeader(view: SheetView): HeaderCandidate | null {
  for (let row = 1; row < view.lastRow; row += 1) {
    const candidates = headerCandidatesAt(view, row, view.lastRow - 1);
    const found =
      candidates.find(({ range }) =>
        rowTexts(view, range.bottom).every(({ column, right }) => column === right),
      ) ?? candidates[0];
    if (found && found.columns.length > 2) return found;
  }
  return null;
}

function draftFrom(
  view: SheetView,
  header: HeaderCandidate,
  definitions: readonly LedgerDefinition[],
): DraftDefinition {
  const above = readTextBlock(view, 1, header.range.top - 1);
  const title = above.title?.text ?? view.sheet.name;
  const rows = dataRows(view, header.range.bottom + 1);
  const own = header.columns.filter((column) => !isCommon(column));
  const drafts = own.map((column) =>
    draftField(titleOf(column, own), cellsOf(view, column, rows), definitions),
  );
  const identifying = drafts.filter(({ need }) => need === 'required').slice(0, IDENTIFYING);
  const chosen = identifying.length > 0 ? identifying : drafts.slice(0, 1);
  return {
    id: title.replaceAll(/[^\p{L}\p{N}_-]/gu, '') || 'ledger',
    title,
    key: chosen.map((field) => field.title),
    head: HEAD_NAMES.filter((name) => above.head.some((entry) => entry.name === name)),
    fields: drafts.map((field) => (chosen.includes(field) ? { ...field, need: 'identifying' } : field)),
  };
}

/** Rows from the first below the header down to the foot lines, without sums and blank rows. */
function dataRows(view: SheetView, first: number): number[] {
  const rows: number[] = [];
  for (let row = first; row <= view.lastRow; row += 1) {
    const texts = rowTexts(view, row);
    const opening = texts[0]?.text ?? '';
    if (opensFoot(opening)) break;
    if (texts.length > 1 && !opensTotal(opening)) rows.push(row);
  }
  return rows;
}

function cellsOf(view: SheetView, { column }: HeaderColumn, rows: readonly number[]): Cell[] {
  return rows.map((row) => view.shown(row, column));
}

function draftField(
  title: string,
  cells: readonly Cell[],
  definitions: readonly LedgerDefinition[],
): DraftField {
  const filled = cells.filter((cell) => cellText(cell) !== '');
  const { kind, categories } = inferKind(title, profileColumn(filled), definitions);
  const need = filled.length > 0 && filled.length === cells.length ? 'required' : 'desirable';
  return { title, kind, need, ...(categories && { categories }) };
}

/** The lowest header word; with its parent where the word alone would stand twice. */
function titleOf({ parts }: HeaderColumn, columns: readonly HeaderColumn[]): string {
  const last = parts.at(-1) ?? '';
  const isTwice = columns.filter((other) => squeeze(other.parts.at(-1) ?? '') === squeeze(last)).length > 1;
  return isTwice ? parts.join('') : last;
}

function isCommon({ parts }: HeaderColumn): boolean {
  const header = normalizeHeader(parts.at(-1) ?? '');
  return COMMON_FIELDS.some(({ title, aliases }) =>
    [title, ...aliases].map(normalizeHeader).includes(header),
  );
}
