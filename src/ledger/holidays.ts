import { HOLIDAY_NODES } from './definitions/conduct-vocabularies';

/** The holidays before which everybody is reminded, in the order of the year. */
export const HOLIDAYS: readonly string[] = HOLIDAY_NODES.map(([name]) => name);

/** Days that are the same every year. */
const FIXED: ReadonlyMap<string, string> = new Map([
  ['元旦', '01-01'],
  ['五一', '05-01'],
  ['国庆', '10-01'],
]);

/**
 * First days of the festivals that the moon or the sun moves, computed from new moons and solar longitude at Beijing
 * time: 春节, 清明, 端午, 中秋.
 */
const MOVABLE: ReadonlyMap<number, Readonly<Record<string, string>>> = new Map([
  [2023, { 春节: '01-22', 清明: '04-05', 端午: '06-22', 中秋: '09-29' }],
  [2024, { 春节: '02-10', 清明: '04-04', 端午: '06-10', 中秋: '09-17' }],
  [2025, { 春节: '01-29', 清明: '04-04', 端午: '05-31', 中秋: '10-06' }],
  [2026, { 春节: '02-17', 清明: '04-05', 端午: '06-19', 中秋: '09-25' }],
  [2027, { 春节: '02-06', 清明: '04-05', 端午: '06-09', 中秋: '09-15' }],
  [2028, { 春节: '01-26', 清明: '04-04', 端午: '05-28', 中秋: '10-03' }],
  [2029, { 春节: '02-13', 清明: '04-04', 端午: '06-16', 中秋: '09-22' }],
  [2030, { 春节: '02-03', 清明: '04-05', 端午: '06-05', 中秋: '09-12' }],
  [2031, { 春节: '01-23', 清明: '04-05', 端午: '06-24', 中秋: '10-01' }],
  [2032, { 春节: '02-11', 清明: '04-04', 端午: '06-12', 中秋: '09-19' }],
]);

/**
 * The ISO day on which a holiday begins: the festival itself, not the first day off. Null for a name that is none of
 * `HOLIDAYS`, and for a year beyond 2023–2032 where the day moves.
 */
export function holidayDay(node: string, year: number): string | null {
  const day = FIXED.get(node) ?? MOVABLE.get(year)?.[node];
  return day === undefined ? null : `${year}-${day}`;
}

const SIGNS: readonly (readonly [node: string, pattern: RegExp])[] = [
  ['元旦', /元旦|(?<!农历)新年/],
  ['春节', /春节|农历新年|新春/],
  ['清明', /清明/],
  ['五一', /五一|劳动节/],
  ['端午', /端午/],
  ['中秋', /中秋/],
  ['国庆', /国庆|十一(?=$|节|假|长假|黄金周|期间|、|和)/],
];

/** The holidays that a text names, in the order of the year: two for “中秋、国庆”, none for 七一 or 重阳. */
export function holidaysIn(text: string): string[] {
  const plain = text.normalize('NFKC').replaceAll(/[\s“”"'‘’]/g, '');
  return SIGNS.filter(([, pattern]) => pattern.test(plain)).map(([node]) => node);
}
