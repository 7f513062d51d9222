import type { IFontAttributesProperties } from 'docx';

/** The Chinese typefaces of official documents (7.2.4, 7.3) by their role. */
export const FONT_NAME = {
  title: '方正小标宋简体',
  body: '仿宋_GB2312',
  level1: '黑体',
  level2: '楷体_GB2312',
  pageNumber: '宋体',
} as const;

export type FontRole = keyof typeof FONT_NAME;

/** Digits and Latin letters. */
export const LATIN_FONT = 'Times New Roman';

/** Says that quotes, dashes and ellipses belong to the Chinese font; without it Word gives them to the Latin one. */
export const CHINESE_HINT: IFontAttributesProperties = { hint: 'eastAsia' };

/** The fonts of a role. Page numbers are set in 宋体 throughout (7.5: 4号半角宋体). */
export function fontOf(role: FontRole): IFontAttributesProperties {
  const latin = role === 'pageNumber' ? FONT_NAME.pageNumber : LATIN_FONT;
  return { ascii: latin, hAnsi: latin, cs: LATIN_FONT, eastAsia: FONT_NAME[role], hint: 'eastAsia' };
}
