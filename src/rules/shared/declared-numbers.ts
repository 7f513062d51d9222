import type { Location } from '../../core/location';
import type { LineCell, Table, TotalRow } from '../../core/table';
import { parseChineseNumber } from '../../text/chinese-number';

/** A number that a line of text states of something: 一级风险点12个, 共37个问题, 完成率80%. */
export interface DeclaredNumber {
  /**
   * What is counted: the words right before the number, else those after it, without 共, 总数, 为, 其中 and the like.
   * Empty where only 合计 or 共 stands there.
   */
  readonly label: string;
  readonly value: number;
  /** The measure word, `%`, or empty. */
  readonly unit: string;
  /** Said to be the whole: 共, 合计, 总计, 总数. */
  readonly total: boolean;
  /** Said of each: 各3项, 每名3项. */
  readonly each: boolean;
  /** Begins the parts of the number before it: 其中. */
  readonly opensParts: boolean;
  /** Where its digits stand in the line, from 0. */
  readonly start: number;
  readonly end: number;
  /** Sentence of the line that it stands in, from 0. */
  readonly sentence: number;
}

/** A line that may state numbers, and the cell to point at. */
export interface Statement {
  readonly at: Location;
  readonly text: string;
  /** The cells whose texts, joined by a space, are the line; empty where that is not known. */
  readonly cells: readonly LineCell[];
}

/**
 * A whole number or decimal with its measure word. Measure words that begin another word (项目, 条件, 个人) do not
 * count; a bare number counts only in Arabic digits and at the end of its clause, so that dates and telephones do not.
 */
const NUMBER =
  /(?<![\d第./-])(?:(\d+(?:\.\d+)?)\s*(%)|(\d+|(?<![统唯单同十百千])[〇零一二两三四五六七八九十百千]+)\s*(个?方面|人次|个(?![人别体性月])|项(?!目)|条(?![件例款])|件|份(?!额)|处(?![理分置室长级罚])|人(?![员民事大才])|类(?![别型])|起(?![草来步]))|(\d+(?:\.\d+)?)(?=\s*(?:$|[,，;；。、)）\s])))/g;

const TOTAL = /共|合计|总计|总数|总量|累计/;
const EACH = /各自?$|每[名个位人]?$/;
const PARTS = /其中|包括/;

/** Reads the numbers that a text states, in order. */
export function declaredNumbers(text: string): DeclaredNumber[] {
  const plain = text.normalize('NFKC');
  const found: DeclaredNumber[] = [];
  let end = 0;
  for (const match of plain.matchAll(NUMBER)) {
    const written = match[1] ?? match[3] ?? match[5] ?? '';
    const value = parseChineseNumber(written);
    if (value === null) continue;
    const before = plain.slice(end, match.index);
    end = match.index + match[0].length;
    const lead = lastPart(before);
    const own = bareLabel(lead);
    found.push({
      label: own === '' ? bareLabel(/^[^\d,;。、()\s:]*/.exec(plain.slice(end))?.[0] ?? '') : own,
      value,
      unit: match[2] ?? match[4] ?? '',
      total: TOTAL.test(lead),
      each: EACH.test(lead.replace(/[承担有为]+$/, '')),
      opensParts: PARTS.test(before),
      start: match.index,
      end: match.index + written.length,
      sentence: plain.slice(0, match.index).split(/[。;\n]/).length - 1,
    });
  }
  return found;
}

/** The lines of a table that may state numbers: above the header, below the data, and total rows. */
export function statementsOf(table: Table): Statement[] {
  const totals = table.totals.map((total) => ({
    at: placeOf(total, table),
    text: total.text,
    cells: cellsOf(total),
  }));
  return [...table.lines, ...totals];
}

/** The words that belong to a number: from the last separator that has words after it. */
function lastPart(before: string): string {
  const trimmed = before.replace(/[\s:]+$/, '');
  return trimmed.split(/[,;。、()\s:]/).at(-1) ?? '';
}

function bareLabel(words: string): string {
  return words
    .replace(/^其中|^包括/, '')
    .replace(/(?:[共为有是计达约各]|共计|合计|总计|累计|承担|总数|总量|数量?|每[名个位人]?)+$/, '');
}

/** The cells of a total row; none where a column that no field is bound to holds a part of its text. */
function cellsOf({ cells, text }: TotalRow): readonly LineCell[] {
  const shown = [...cells.values()]
    .filter((cell) => cell.text !== '')
    .sort((a, b) => (a.at.column ?? 0) - (b.at.column ?? 0));
  return shown.map((cell) => cell.text).join(' ') === text ? shown : [];
}

/** The cell of a total row that holds most of its text; its leftmost column where none is bound. */
function placeOf({ row, cells }: TotalRow, { sheet, headerRange }: Table): Location {
  const longest = [...cells.values()]
    .filter(({ text }) => text !== '')
    .sort((a, b) => b.text.length - a.text.length)[0];
  return longest?.at ?? { sheet, row, column: headerRange?.left ?? 1 };
}
