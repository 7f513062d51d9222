import type { Alignment, Border as FileBorder, Font, Style } from 'exceljs';
import type { Border, CellStyle } from '../grid/cell';
import { PLAIN } from '../grid/cell';
import { argbOf, hexOf } from './colors';

const SIDES = { top: 'EdgeTop', bottom: 'EdgeBottom', left: 'EdgeLeft', right: 'EdgeRight' } as const;
type FileSide = keyof typeof SIDES;

/** Border styles of a file that the wire tells as a style and a weight. */
const BORDERS: Readonly<Record<string, Pick<Border, 'style' | 'weight'>>> = {
  thin: { style: 'Continuous', weight: 'Thin' },
  medium: { style: 'Continuous', weight: 'Medium' },
  thick: { style: 'Continuous', weight: 'Thick' },
  hair: { style: 'Continuous', weight: 'Hairline' },
  dashed: { style: 'Dash', weight: 'Thin' },
  dotted: { style: 'Dot', weight: 'Thin' },
  double: { style: 'Double', weight: 'Thick' },
};

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: 'Left',
  center: 'Center',
  right: 'Right',
  fill: 'Fill',
  justify: 'Justify',
  centerContinuous: 'CenterAcrossSelection',
  distributed: 'Distributed',
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: 'Top',
  middle: 'Center',
  bottom: 'Bottom',
  justify: 'Justify',
  distributed: 'Distributed',
};

const known = new WeakMap<object, CellStyle>();

/** The looks of a cell of a file. Cells that share a style in the file share it in the grid. */
export function styleFromFile(style: Partial<Style>): CellStyle {
  const seen = known.get(style);
  if (seen) return seen;
  const read = Object.keys(style).length === 0 ? PLAIN : { ...facets(style), origin: style };
  known.set(style, read);
  return read;
}

/** The style of a cell in a file: what the file had, with whatever was changed since. */
export function styleToFile(style: CellStyle): Partial<Style> {
  const { origin = {} } = style;
  const before = facets(origin);
  const same = (facet: keyof CellStyle) => JSON.stringify(before[facet]) === JSON.stringify(style[facet]);
  const { fill, numFmt, font, alignment, border, protection, ...rest } = origin;
  return {
    ...rest,
    ...(same('numberFormat') ? pick('numFmt', numFmt) : pick('numFmt', style.numberFormat)),
    ...(same('fill')
      ? pick('fill', fill)
      : pick(
          'fill',
          style.fill && ({ type: 'pattern', pattern: 'solid', fgColor: argbOf(style.fill) } as const),
        )),
    ...(same('font') ? pick('font', font) : { font: fontToFile(style.font ?? {}, font) }),
    ...(same('alignment')
      ? pick('alignment', alignment)
      : { alignment: alignmentToFile(style.alignment ?? {}, alignment) }),
    ...(same('borders') ? pick('border', border) : { border: bordersToFile(style.borders ?? {}) }),
    ...(same('locked')
      ? pick('protection', protection)
      : { protection: { ...protection, locked: style.locked ?? true } }),
  };
}

function pick<K extends string, V>(key: K, value: V | '' | undefined): { [P in K]?: V } {
  return value === undefined || value === '' ? {} : ({ [key]: value } as { [P in K]?: V });
}

function facets({ fill, numFmt, font, alignment, border, protection }: Partial<Style>): CellStyle {
  const color = fill?.type === 'pattern' && fill.pattern === 'solid' ? hexOf(fill.fgColor) : undefined;
  return {
    ...pick('fill', color),
    ...pick('numberFormat', numFmt),
    ...(font ? { font: fontFromFile(font) } : {}),
    ...(alignment ? { alignment: alignmentFromFile(alignment) } : {}),
    ...(border && Object.keys(border).length > 0 ? { borders: bordersFromFile(border) } : {}),
    ...(protection?.locked === undefined ? {} : { locked: protection.locked }),
  };
}

type Facet = Record<string, string | number | boolean>;

function fontFromFile(font: Partial<Font>): Facet {
  const facet: Facet = {};
  if (font.name !== undefined) facet.Name = font.name;
  if (font.size !== undefined) facet.Size = font.size;
  if (font.bold !== undefined) facet.Bold = font.bold;
  if (font.italic !== undefined) facet.Italic = font.italic;
  if (font.strike !== undefined) facet.Strikethrough = font.strike;
  if (font.underline) facet.Underline = font.underline === 'double' ? 'Double' : 'Single';
  const color = hexOf(font.color);
  if (color !== undefined) facet.Color = color;
  return facet;
}

function fontToFile(facet: Readonly<Facet>, origin: Partial<Font> = {}): Partial<Font> {
  return {
    ...origin,
    ...(facet.Name === undefined ? {} : { name: String(facet.Name) }),
    ...(facet.Size === undefined ? {} : { size: Number(facet.Size) }),
    ...(facet.Bold === undefined ? {} : { bold: facet.Bold === true }),
    ...(facet.Italic === undefined ? {} : { italic: facet.Italic === true }),
    ...(facet.Strikethrough === undefined ? {} : { strike: facet.Strikethrough === true }),
    ...(facet.Underline === undefined ? {} : { underline: facet.Underline !== 'None' }),
    ...(facet.Color === undefined ? {} : { color: argbOf(String(facet.Color)) }),
  };
}

function alignmentFromFile(alignment: Partial<Alignment>): Facet {
  const facet: Facet = {};
  if (alignment.horizontal) facet.HorizontalAlignment = HORIZONTAL[alignment.horizontal] ?? 'General';
  if (alignment.vertical) facet.VerticalAlignment = VERTICAL[alignment.vertical] ?? 'Center';
  if (alignment.wrapText !== undefined) facet.WrapText = alignment.wrapText;
  if (alignment.indent !== undefined) facet.IndentLevel = alignment.indent;
  if (alignment.shrinkToFit !== undefined) facet.ShrinkToFit = alignment.shrinkToFit;
  return facet;
}

function alignmentToFile(facet: Readonly<Facet>, origin: Partial<Alignment> = {}): Partial<Alignment> {
  const horizontal = keyOf(HORIZONTAL, facet.HorizontalAlignment) as Alignment['horizontal'] | undefined;
  const vertical = keyOf(VERTICAL, facet.VerticalAlignment) as Alignment['vertical'] | undefined;
  return {
    ...origin,
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(facet.WrapText === undefined ? {} : { wrapText: facet.WrapText === true }),
    ...(facet.IndentLevel === undefined ? {} : { indent: Number(facet.IndentLevel) }),
    ...(facet.ShrinkToFit === undefined ? {} : { shrinkToFit: facet.ShrinkToFit === true }),
  };
}

function keyOf(words: Readonly<Record<string, string>>, word: unknown): string | undefined {
  return Object.keys(words).find((key) => words[key] === word);
}

function bordersFromFile(borders: Partial<Record<FileSide, Partial<FileBorder>>>): Record<string, Border> {
  const found: Record<string, Border> = {};
  for (const [side, name] of Object.entries(SIDES)) {
    const border = borders[side as FileSide];
    if (!border?.style) continue;
    const drawn = BORDERS[border.style] ?? { style: 'Continuous', weight: 'Thin' };
    found[name] = { ...drawn, color: hexOf(border.color) ?? '#000000' };
  }
  return found;
}

function bordersToFile(borders: Readonly<Record<string, Border>>): Partial<Style>['border'] & object {
  const sides: Partial<Record<FileSide, Partial<FileBorder>>> = {};
  for (const [side, name] of Object.entries(SIDES)) {
    const border = borders[name];
    if (!border || border.style === 'None') continue;
    const style = Object.keys(BORDERS).find(
      (key) => BORDERS[key]?.style === border.style && BORDERS[key]?.weight === border.weight,
    );
    sides[side as FileSide] = {
      style: (style ?? 'thin') as FileBorder['style'],
      color: argbOf(border.color),
    };
  }
  return sides;
}
