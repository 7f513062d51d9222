import { parseChineseNumber } from './chinese-number';
import { squeeze } from './normalize';

/** A sum of money. */
export interface Amount {
  /** In yuan; for `plain`, `grouped` and `full-width` in whatever unit the column has. */
  readonly yuan: number;
  /** How it was written; the first that applies of approximate, full-width, text-unit, grouped, plain. */
  readonly notation: 'plain' | 'text-unit' | 'full-width' | 'grouped' | 'approximate';
}

const CURRENCY = /^(?:人民币|RMB|CNY)?[¥$]?/iu;
const ABOUT = /^(?:大约|约|将近|近|超过|超|逾|不足|至少)|(?:左右|以上|以下|以内|上下)$/gu;
const ODD = /(?<=[\d十百千万亿])[余多](?=[千百十万亿元]|$)/gu;
const UNIT = /(?:人民币)?[元圆]整?$/u;
const FULL_WIDTH = /[０-９．]/u;

/**
 * Reads a sum of money: 2000, ￥3,000.50, ３０００元, 2000万, 1.2亿元, 三百万元, 500余万元. Null when the text is not one.
 */
export function parseAmount(text: string): Amount | null {
  const plain = squeeze(text).replace(CURRENCY, '');
  const firm = plain.replace(ABOUT, '').replace(ODD, '');
  const odd = /元[余多]$/u.test(firm);
  const bare = firm.replace(/(?<=元)[余多]$/u, '').replace(UNIT, '');
  const value = parseChineseNumber(bare);
  if (value === null) return null;
  const yuan = Math.round(value * 100) / 100;
  if (firm !== plain || odd) return { yuan, notation: 'approximate' };
  if (FULL_WIDTH.test(text)) return { yuan, notation: 'full-width' };
  if (/[^\d.,，-]/u.test(plain)) return { yuan, notation: 'text-unit' };
  return { yuan, notation: /[,，]/u.test(plain) ? 'grouped' : 'plain' };
}
