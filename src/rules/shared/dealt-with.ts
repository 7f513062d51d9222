import { parseChineseNumber } from '../../text/chinese-number';
import { squeeze } from '../../text/normalize';

/** How many people a text says were talked to, and dealt with under the first form; 0 where it says nothing. */
export interface DealtWith {
  readonly talks: number;
  readonly measures: number;
}

const NUMBER = '(\\d{1,4}|[一二两三四五六七八九十百]{1,4})';
const PEOPLE = '(?:[名位个]\\p{Script=Han}{0,4}?(?:同志|干部|人员|人|党员)|人次|人|同志|干部|党员)';
const MEASURE = '(?:谈话提醒|批评教育|责令(?:作出)?(?:书面)?检查|诫勉(?:谈话)?|通报批评)';
const TALK = '(?:(?:提醒|廉政|警示|任前|集体)?谈话(?!提醒)|提醒约谈|约谈)';

const GENERAL = new RegExp(`^(?:共|已)?(?:处理|问责处理|教育处理)?${NUMBER}(?:${PEOPLE}|[名位个])?$`, 'u');

/**
 * Reads 约谈3人, 对2名责任人进行了批评教育, 谈话提醒5人次. What 其中 says again is a part; sanctions (处分, 立案, 移送) are
 * in neither ledger and are left out.
 */
export function dealtWithIn(text: string): DealtWith {
  const clauses = squeeze(text)
    .normalize('NFKC')
    .replaceAll(/《[^》]*》/g, '')
    .split(/[,。;:!、\n]/);
  let parts = false;
  const told = clauses.filter((clause) => {
    // A full sentence ends the parts, but those are rarely closed: the rest of the text is left out.
    parts ||= /其中|包括/.test(clause);
    return !parts;
  });
  return { talks: sum(told, TALK), measures: sum(told, MEASURE) };
}

/** The number of a cell of persons dealt with that holds nothing else; null where it tells how, or no number. */
export function peopleDealtWith(text: string): number | null {
  const number = GENERAL.exec(squeeze(text).normalize('NFKC'))?.[1];
  return number === undefined ? null : parseChineseNumber(number);
}

function sum(clauses: readonly string[], verb: string): number {
  const patterns = [
    new RegExp(`${verb}[^\\d一二两三四五六七八九十]{0,8}?${NUMBER}${PEOPLE}`, 'u'),
    new RegExp(`(?:对|给予)[^\\d一二两三四五六七八九十]{0,10}?${NUMBER}${PEOPLE}[^\\d]{0,10}?${verb}`, 'u'),
  ];
  return clauses.reduce((total, clause) => {
    const number = patterns.map((pattern) => pattern.exec(clause)?.[1]).find((each) => each !== undefined);
    return total + (number === undefined ? 0 : (parseChineseNumber(number) ?? 0));
  }, 0);
}
