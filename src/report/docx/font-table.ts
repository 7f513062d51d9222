import { FONT_NAME, LATIN_FONT } from './fonts';

/** How a machine without the font finds another: names to try in turn, and what kind of font it is. */
interface FontEntry {
  readonly name: string;
  readonly alternatives: readonly string[];
  /** `86` is GB 2312, `00` ANSI. */
  readonly charset: '86' | '00';
  readonly family: 'roman' | 'modern' | 'auto' | 'script';
  readonly pitch: 'variable' | 'fixed';
}

const FONTS: readonly FontEntry[] = [
  { name: LATIN_FONT, alternatives: [], charset: '00', family: 'roman', pitch: 'variable' },
  {
    name: FONT_NAME.title,
    alternatives: ['方正小标宋_GBK', '华文中宋', 'STZhongsong', '宋体'],
    charset: '86',
    family: 'script',
    pitch: 'fixed',
  },
  {
    name: FONT_NAME.body,
    alternatives: ['仿宋', 'FangSong', '华文仿宋', 'STFangsong'],
    charset: '86',
    family: 'modern',
    pitch: 'fixed',
  },
  {
    name: FONT_NAME.level2,
    alternatives: ['楷体', 'KaiTi', '华文楷体', 'STKaiti'],
    charset: '86',
    family: 'modern',
    pitch: 'fixed',
  },
  {
    name: FONT_NAME.level1,
    alternatives: ['SimHei', '华文黑体', 'STHeiti'],
    charset: '86',
    family: 'modern',
    pitch: 'fixed',
  },
  {
    name: FONT_NAME.pageNumber,
    alternatives: ['SimSun', '华文宋体', 'STSong'],
    charset: '86',
    family: 'auto',
    pitch: 'variable',
  },
];

/** word/fontTable.xml: names the fonts' substitutes, as most machines lack the _GB2312 fonts and 小标宋. */
export function fontTableXml(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    ...FONTS.map(fontXml),
    '</w:fonts>',
  ].join('');
}

function fontXml(font: FontEntry): string {
  const alternatives = font.alternatives.join(',');
  return [
    `<w:font w:name="${font.name}">`,
    alternatives === '' ? '' : `<w:altName w:val="${alternatives}"/>`,
    `<w:charset w:val="${font.charset}"/>`,
    `<w:family w:val="${font.family}"/>`,
    `<w:pitch w:val="${font.pitch}"/>`,
    '</w:font>',
  ].join('');
}
