import { type Row, textOf } from '../../core/table';
import { parseCount } from '../../text/count';
import { squeeze } from '../../text/normalize';

/** What a row tells of a test; null or empty where it does not tell. */
export interface ExamResults {
  readonly expected: number | null;
  readonly taken: number | null;
  readonly passed: number | null;
  /** Marks and rates in percent, as far as the row gives any. */
  readonly scores: readonly number[];
}

const LABELS = {
  expected: /应(?:参?考|测)\D{0,4}(\d+)/,
  taken: /(?:实|(?<!应)参)(?:参?考|测)\D{0,4}(\d+)/,
  passed: /(?:及格|合格)(?!率|线|分)\D{0,4}(\d+)/,
};
const THREE = /^(\d+)人?[/、|](\d+)人?(?:[/、|](\d+)人?)?$/;
const SCORE = /(-?\d+(?:\.\d+)?)(?:分(?!钟)|%)|(?:平均|最高|最低)分?(?:为|[:：])?(-?\d+(?:\.\d+)?)/g;

/** Reads 应考, 实考, 及格 from their own columns, else from 成绩 (30/29/28, 应考30人实考29人及格28人, 平均92分). */
export function examResultsOf(row: Row): ExamResults {
  const text = squeeze(textOf(row, 'results')).normalize('NFKC');
  const [, expected, taken, passed] = THREE.exec(text) ?? [];
  const read = (field: string, label: RegExp, part: string | undefined): number | null => {
    const own = parseCount(textOf(row, field))?.value;
    const words = own === undefined ? (label.exec(text)?.[1] ?? part) : undefined;
    return own ?? (words === undefined ? null : Number(words));
  };
  return {
    expected: read('examExpected', LABELS.expected, expected),
    taken: read('examTaken', LABELS.taken, taken),
    passed: read('examPassed', LABELS.passed, passed),
    scores: scoresIn(text),
  };
}

function scoresIn(text: string): number[] {
  if (/^-?\d+(?:\.\d+)?$/.test(text)) return [Number(text)];
  return [...text.matchAll(SCORE)].map((match) => Number(match[1] ?? match[2]));
}
