import type { Border, CellStyle } from '../../grid/cell';
import { displayText } from '../../grid/display-text';
import { rectName } from '../../grid/rect';
import type { Json } from '../../grid/sheet-parts';
import { invalidArgument } from '../api-error';
import type { CellRange } from '../cell-range';
import { announceSheet, EVENT } from '../changes';
import { type Definition, type HostClass, hostClass } from '../host-object';
import { assertAllowed, common, eachCell } from '../range-writes';

/** The cells whose looks are meant: one range, or the areas of several. */
export type Ranges = readonly CellRange[];

/** What the cells have in common; null when they differ. */
export function shared<V extends Json>(ranges: Ranges, missing: V, read: (style: CellStyle) => V): V | null {
  const values = new Set(ranges.map((range) => common(range, missing, (cell) => read(cell.style))));
  const [value = null] = values;
  return values.size === 1 ? value : null;
}

/** Changes the looks of every cell; a protected sheet must allow it. */
export function restyle(ranges: Ranges, change: (style: CellStyle) => CellStyle): void {
  for (const range of ranges) {
    assertAllowed(range.sheet, 'allowFormatCells');
    eachCell(range, (cell) => {
      cell.style = change(cell.style);
    });
    announceSheet(range.book, EVENT.sheetFormat, range.sheet, { address: rectName(range.area) });
  }
}

/** Colours by name become `#RRGGBB`; the empty text takes the colour away. */
export function colorOf(value: Json): string {
  const text = String(value);
  const named: Readonly<Record<string, string>> = {
    black: '#000000',
    blue: '#0000FF',
    green: '#008000',
    orange: '#FFA500',
    red: '#FF0000',
    white: '#FFFFFF',
    yellow: '#FFFF00',
  };
  const color = named[text.toLowerCase()] ?? text.toUpperCase();
  if (color !== '' && !/^#[0-9A-F]{6}$/.test(color)) throw invalidArgument();
  return color;
}

const fillObject: HostClass<Ranges> = hostClass('RangeFill', () => ({
  get: {
    // A cell without a fill is white to the client; differing fills are the empty text.
    Color: (ranges) => shared(ranges, '#FFFFFF', (style) => style.fill ?? '#FFFFFF') ?? '',
    TintAndShade: () => 0,
    Pattern: (ranges) => shared(ranges, 'None', (style) => (style.fill === undefined ? 'None' : 'Solid')),
  },
  set: {
    Color: (ranges, value) => {
      const fill = colorOf(value);
      restyle(ranges, (style) => (fill === '' ? withoutFill(style) : { ...style, fill }));
    },
  },
  call: {
    Clear: (ranges) => {
      restyle(ranges, withoutFill);
    },
  },
}));

function withoutFill({ fill, ...rest }: CellStyle): CellStyle {
  return rest;
}

type Facet = 'font' | 'alignment';

/** Members that are kept under their wire name, with the value of a cell that says nothing. */
function facetMembers(
  facet: Facet,
  defaults: Readonly<Record<string, string | number | boolean>>,
): Pick<Definition<Ranges>, 'get' | 'set'> {
  return {
    get: Object.fromEntries(
      Object.entries(defaults).map(([name, missing]) => [
        name,
        (ranges: Ranges) => shared(ranges, missing, (style) => style[facet]?.[name] ?? missing),
      ]),
    ),
    set: Object.fromEntries(
      Object.keys(defaults).map((name) => [
        name,
        (ranges: Ranges, value: Json) => {
          if (typeof value === 'object') throw invalidArgument();
          const kept = name === 'Color' ? colorOf(value) : value;
          restyle(ranges, (style) => ({ ...style, [facet]: { ...style[facet], [name]: kept } }));
        },
      ]),
    ),
  };
}

const fontObject: HostClass<Ranges> = hostClass('RangeFont', () =>
  facetMembers('font', {
    Name: '宋体',
    Size: 11,
    Color: '#000000',
    Bold: false,
    Italic: false,
    Underline: 'None',
    Strikethrough: false,
    Subscript: false,
    Superscript: false,
  }),
);

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

const NO_BORDER: Border = { style: 'None', color: '#000000', weight: 'Thin' };

function borderMember(part: keyof Border): {
  get: (side: Side) => Json;
  set: (side: Side, value: Json) => void;
} {
  return {
    get: ({ ranges, name }) =>
      shared(ranges, NO_BORDER[part], (style) => (style.borders?.[name] ?? NO_BORDER)[part]),
    set: ({ ranges, name }, value) =>
      restyle(ranges, (style) => {
        const old = style.borders?.[name] ?? { ...NO_BORDER, style: 'Continuous' };
        return { ...style, borders: { ...style.borders, [name]: { ...old, [part]: String(value) } } };
      }),
  };
}

interface Side {
  readonly ranges: Ranges;
  readonly name: string;
}

const styleMember = borderMember('style');
const colorMember = borderMember('color');
const weightMember = borderMember('weight');

const borderObject: HostClass<Side> = hostClass('RangeBorder', () => ({
  id: ({ name }) => ({ SideIndex: name }),
  get: {
    SideIndex: ({ name }) => name,
    Style: styleMember.get,
    Color: colorMember.get,
    Weight: weightMember.get,
  },
  set: { Style: styleMember.set, Color: colorMember.set, Weight: weightMember.set },
}));

const bordersObject: HostClass<Ranges> = hostClass('RangeBorderCollection', () => ({
  get: { Count: () => SIDES.length },
  items: (ranges) => SIDES.map((name) => borderObject({ ranges, name })),
  item: (ranges, key) => (SIDES.some((side) => side === key) ? borderObject({ ranges, name: key }) : null),
}));

const cellProtectionObject: HostClass<Ranges> = hostClass('FormatProtection', () => ({
  get: {
    Locked: (ranges) => shared(ranges, true, (style) => style.locked ?? true),
    FormulaHidden: () => false,
  },
  set: { Locked: (ranges, value) => restyle(ranges, (style) => ({ ...style, locked: value === true })) },
}));

const alignment = facetMembers('alignment', {
  HorizontalAlignment: 'General',
  VerticalAlignment: 'Center',
  WrapText: false,
  IndentLevel: 0,
  ShrinkToFit: false,
  TextOrientation: 0,
  ReadingOrder: 'Context',
});

/** How points and characters relate, for a column of the default font. */
const POINTS_A_CHARACTER = 5.6;
const STANDARD_HEIGHT = 14.25;
const STANDARD_WIDTH = 8.38 * POINTS_A_CHARACTER;

/** The looks of cells, and the sizes of their rows and columns (points). */
export const rangeFormatObject: HostClass<Ranges> = hostClass('RangeFormat', () => ({
  get: {
    ...alignment.get,
    ColumnWidth: (ranges) =>
      sizeOf(ranges, 'columnLines', STANDARD_WIDTH / POINTS_A_CHARACTER, POINTS_A_CHARACTER),
    RowHeight: (ranges) => sizeOf(ranges, 'rowLines', STANDARD_HEIGHT, 1),
  },
  set: {
    ...alignment.set,
    ColumnWidth: (ranges, value) => resize(ranges, 'columnLines', Number(value) / POINTS_A_CHARACTER),
    RowHeight: (ranges, value) => resize(ranges, 'rowLines', Number(value)),
  },
  nav: {
    Fill: fillObject,
    Font: fontObject,
    Borders: bordersObject,
    Protection: cellProtectionObject,
  },
  call: {
    AutofitColumns: (ranges) => {
      ranges.forEach(autofitColumns);
    },
    AutofitRows: () => undefined,
  },
}));

type Lines = 'rowLines' | 'columnLines';

function span(range: CellRange, lines: Lines): readonly [number, number] {
  const { top, left, bottom, right } = range.area;
  return lines === 'rowLines' ? [top, bottom] : [left, right];
}

function sizeOf(ranges: Ranges, lines: Lines, standard: number, unit: number): number | null {
  const sizes = new Set<number>();
  for (const range of ranges) {
    const [first, last] = span(range, lines);
    for (let index = first; index <= last; index += 1) {
      sizes.add(range.sheet[lines].get(index)?.size ?? standard);
    }
  }
  const [size = standard] = sizes;
  return sizes.size > 1 ? null : size * unit;
}

function resize(ranges: Ranges, lines: Lines, size: number): void {
  for (const range of ranges) {
    assertAllowed(range.sheet, lines === 'rowLines' ? 'allowFormatRows' : 'allowFormatColumns');
    const [first, last] = span(range, lines);
    for (let index = first; index <= last; index += 1) {
      range.sheet[lines].set(index, { ...range.sheet[lines].get(index), size });
    }
  }
}

function autofitColumns(range: CellRange): void {
  const used = range.sheet.used(true, range.area);
  if (!used) return;
  const widths = new Map<number, number>();
  range.sheet.eachStored(used, (cell, _row, column) => {
    // A Chinese character is as wide as two digits.
    const width = [...displayText(cell)].reduce((sum, letter) => sum + (letter > '\u2e7f' ? 2 : 1), 1);
    widths.set(column, Math.max(widths.get(column) ?? 0, width));
  });
  for (const [column, size] of widths) {
    range.sheet.columnLines.set(column, { ...range.sheet.columnLines.get(column), size });
  }
}
