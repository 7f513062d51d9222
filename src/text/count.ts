import { parseChineseNumber } from './chinese-number';
import { squeeze } from './normalize';

/** A number of things, with the measure word beside it ('' where there is none). */
export interface Count {
  readonly value: number;
  readonly unit: string;
  /** The first that applies of apostrophe, full-width, chinese, with-unit, plain. */
  readonly notation: 'plain' | 'full-width' | 'with-unit' | 'chinese' | 'apostrophe';
}

const UNITS =
  '人次|家次|户次|车次|个月|方面|小时|学时|课时|分钟|人|次|份|个|项|件|条|篇|期|场|家|户|名|位|册|本|宗|起|批|套|页|张|部|处|天|年|周|分|题|例|类|款|枚|辆|间|台|组|轮|趟|幅|块|面|支|所|字|步|岁';
const SHAPE = new RegExp(`^(['’‘\`]?)(.+?)(${UNITS})?$`, 'u');
const ARABIC = /^-?[\d,，.]+$/u;

/** Reads a count that stands alone: 13, 13份, ６次, 十三份, '13. Null for anything vaguer (近20份, 多次) or longer. */
export function parseCount(text: string): Count | null {
  const match = SHAPE.exec(squeeze(text));
  if (!match) return null;
  const [, apostrophe = '', digits = '', unit = ''] = match;
  const value = parseChineseNumber(digits);
  if (value === null) return null;
  if (apostrophe !== '') return { value, unit, notation: 'apostrophe' };
  if (/[０-９]/u.test(text)) return { value, unit, notation: 'full-width' };
  if (!ARABIC.test(digits)) return { value, unit, notation: 'chinese' };
  return { value, unit, notation: unit === '' ? 'plain' : 'with-unit' };
}
