import { type Row, textOf } from '../core/table';
import { parseCount } from '../text/count';
import { squeeze } from '../text/normalize';
import { MISSING_VALUES } from './definition';

const NOTHING = /^(?:无|没有|暂无|未见|良好|正常|规范|0)$/;
const NO_PROBLEM =
  /(?:未|没有|尚未|暂未)(?:检查|督查|抽查)?(?:发现|查出|出现|见)|无(?:明显|违规|违纪|异常)?(?:问题|情况|现象)|(?:良好|正常|规范|齐全|到位|在岗|符合要求)$/;
/** Words that only tell what was looked at. */
const LOOKED_AT = /^(?:经|本次|此次|现场|通过)?(?:检查|抽查|督查|查看|实地|走访)[^未不缺无]{0,20}$/;

/** Whether an inspection found problems: by their number, else by the words; null where the row does not tell. */
export function foundProblems(row: Row): boolean | null {
  const count = parseCount(textOf(row, 'problemCount'))?.value;
  if (count !== undefined) return count > 0;
  const texts = ['problemCount', 'problem'].map((name) => textOf(row, name)).filter((text) => !isBlank(text));
  const [text] = texts;
  return text === undefined ? null : !texts.every(saysNone);
}

/** The numbers of a row's problems in the rectification list; ZG-01至ZG-03 stands for three. Empty for a blank. */
export function rectifyNumbers(text: string): string[] {
  const plain = squeeze(text).normalize('NFKC');
  if (isBlank(plain) || /^(?:无|没有|暂无|待定|未转|0)$/.test(plain)) return [];
  return plain
    .split(/[、,，;；\n]+/)
    .filter((part) => part !== '')
    .flatMap(expand);
}

/** The form in which two numbers of problems are compared. */
export function numberKey(text: string): string {
  return squeeze(text).normalize('NFKC').toUpperCase();
}

function saysNone(text: string): boolean {
  const plain = squeeze(text);
  if (NOTHING.test(plain)) return true;
  const clauses = plain.split(/[，,。；;！]/).filter((clause) => clause !== '');
  return (
    clauses.some((clause) => NO_PROBLEM.test(clause)) &&
    clauses.every((clause) => NO_PROBLEM.test(clause) || LOOKED_AT.test(clause))
  );
}

const RANGE = /^(.*?)(\d+)(?:至|到|~|～|—+)(?:\1)?(\d+)$/;
const MOST = 50;

function expand(part: string): string[] {
  const [, prefix = '', first = '', last = ''] = RANGE.exec(part) ?? [];
  const count = Number(last) - Number(first) + 1;
  if (first === '' || !(count > 1 && count <= MOST)) return [part];
  return Array.from(
    { length: count },
    (_, index) => `${prefix}${String(Number(first) + index).padStart(first.length, '0')}`,
  );
}

function isBlank(text: string): boolean {
  return MISSING_VALUES.includes(text.trim());
}
