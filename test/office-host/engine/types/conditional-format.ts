import { intersection } from '../../grid/rect';
import type { ConditionalFormat, Json } from '../../grid/sheet-parts';
import { subtract } from '../../grid/subtract';
import { invalidArgument } from '../api-error';
import { CellRange } from '../cell-range';
import { type HostClass, type HostObject, hostClass } from '../host-object';
import { assertAllowed } from '../range-writes';
import { rangeObject } from './range';
import { rangeAreasObject } from './range-areas';
import { colorOf, type Ranges } from './range-format';
import type { SheetPlace } from './worksheet';

interface FormatPlace extends SheetPlace {
  readonly format: ConditionalFormat;
}

const ruleObject: HostClass<FormatPlace> = hostClass('ConditionalFormatRule', () => ({
  get: { Formula: ({ format }) => format.formula, FormulaLocal: ({ format }) => format.formula },
  set: {
    Formula: ({ format }, value) => {
      format.formula = String(value);
    },
    FormulaLocal: ({ format }, value) => {
      format.formula = String(value);
    },
  },
}));

const fillObject: HostClass<FormatPlace> = hostClass('ConditionalRangeFill', () => ({
  get: { Color: ({ format }) => format.fill ?? '' },
  set: {
    Color: ({ format }, value) => {
      format.fill = colorOf(value);
    },
  },
  call: {
    Clear: ({ format }) => {
      format.fill = null;
    },
  },
}));

const FONT = ['Bold', 'Italic', 'Color', 'Strikethrough', 'Underline'] as const;

const fontObject: HostClass<FormatPlace> = hostClass('ConditionalRangeFont', () => ({
  get: Object.fromEntries(FONT.map((name) => [name, ({ format }: FormatPlace) => format.font[name] ?? null])),
  set: Object.fromEntries(
    FONT.map((name) => [
      name,
      ({ format }: FormatPlace, value: Json) => {
        format.font[name] = value;
      },
    ]),
  ),
}));

const borderObject: HostClass<FormatPlace & { readonly name: string }> = hostClass(
  'ConditionalRangeBorder',
  () => ({
    get: {
      Style: ({ format, name }) => format.font[`${name}Style`] ?? 'None',
      Color: ({ format, name }) => format.font[`${name}Color`] ?? '',
      SideIndex: ({ name }) => name,
    },
    set: {
      Style: ({ format, name }, value) => {
        format.font[`${name}Style`] = value;
      },
      Color: ({ format, name }, value) => {
        format.font[`${name}Color`] = value;
      },
    },
  }),
);

const bordersObject: HostClass<FormatPlace> = hostClass('ConditionalRangeBorderCollection', () => ({
  nav: {
    Bottom: (place) => borderObject({ ...place, name: 'EdgeBottom' }),
    Top: (place) => borderObject({ ...place, name: 'EdgeTop' }),
    Left: (place) => borderObject({ ...place, name: 'EdgeLeft' }),
    Right: (place) => borderObject({ ...place, name: 'EdgeRight' }),
  },
  item: (place, key) => borderObject({ ...place, name: key }),
}));

const rangeFormatObject: HostClass<FormatPlace> = hostClass('ConditionalRangeFormat', () => ({
  get: { NumberFormat: ({ format }) => format.font.NumberFormat ?? null },
  nav: { Fill: fillObject, Font: fontObject, Borders: bordersObject },
}));

/** The part of a conditional format that its type fills: formula or rule, and the looks. */
function part(type: string): HostClass<FormatPlace> {
  return hostClass(`${type}ConditionalFormat`, () => ({
    get: { Rule: ({ format }) => format.rule },
    set: {
      Rule: ({ format }, value) => {
        format.rule = value;
      },
    },
    nav: { Format: rangeFormatObject },
  }));
}

const customObject: HostClass<FormatPlace> = hostClass('CustomConditionalFormat', () => ({
  nav: { Rule: ruleObject, Format: rangeFormatObject },
}));

const PARTS: Readonly<Record<string, HostClass<FormatPlace>>> = {
  Custom: customObject,
  CellValue: part('CellValue'),
  ContainsText: part('Text'),
  PresetCriteria: part('PresetCriteria'),
};

/** The names of the parts, as they differ from the names of the types. */
const PART_NAMES: Readonly<Record<string, string>> = {
  Custom: 'Custom',
  CellValue: 'CellValue',
  ContainsText: 'TextComparison',
  PresetCriteria: 'Preset',
};

const formatObject: HostClass<FormatPlace> = hostClass('ConditionalFormat', () => ({
  id: ({ format }) => ({ Id: format.id }),
  get: {
    Id: ({ format }) => format.id,
    Type: ({ format }) => format.type,
    Priority: ({ format }) => format.priority,
    StopIfTrue: ({ format }) => format.stopIfTrue,
  },
  set: {
    Priority: ({ format }, value) => {
      format.priority = Number(value);
    },
    StopIfTrue: ({ format }, value) => {
      format.stopIfTrue = value === true;
    },
  },
  nav: Object.fromEntries(
    Object.entries(PARTS).flatMap(([type, make]) => {
      const own = (place: FormatPlace) => (place.format.type === type ? make(place) : null);
      const name = PART_NAMES[type] ?? type;
      return [
        [name, own],
        [`${name}OrNullObject`, own],
      ];
    }),
  ),
  call: {
    GetRange: (place) => {
      const [range] = rangesOf(place);
      if (!range) throw invalidArgument();
      return rangeObject(range);
    },
    GetRanges: (place) => rangeAreasObject(rangesOf(place)),
    Delete: ({ sheet, format }) => {
      sheet.conditionalFormats = sheet.conditionalFormats.filter((each) => each !== format);
    },
  },
}));

function rangesOf({ book, sheet, format }: FormatPlace): CellRange[] {
  return format.rects.map((rect) => new CellRange(book, sheet, rect));
}

function formats(ranges: Ranges): FormatPlace[] {
  const [range] = ranges;
  if (!range) return [];
  const { book, sheet } = range;
  return sheet.conditionalFormats
    .filter(({ rects }) => rects.some((rect) => ranges.some(({ area }) => intersection(rect, area))))
    .map((format) => ({ book, sheet, format }));
}

function add(ranges: Ranges, type: string): HostObject {
  const [range] = ranges;
  if (!range || !PARTS[type]) throw invalidArgument();
  const { book, sheet } = range;
  assertAllowed(sheet, 'allowFormatCells');
  for (const each of sheet.conditionalFormats) each.priority += 1;
  const format: ConditionalFormat = {
    id: `{CF-${book.next()}}`,
    rects: ranges.map(({ area }) => area),
    type,
    priority: 0,
    stopIfTrue: false,
    formula: '',
    fill: null,
    font: {},
    rule: null,
  };
  sheet.conditionalFormats.unshift(format);
  return formatObject({ book, sheet, format });
}

/** The conditional formats that touch a range. */
export const conditionalFormatsObject: HostClass<Ranges> = hostClass('ConditionalFormatCollection', () => ({
  items: (ranges) => formats(ranges).map(formatObject),
  item: (ranges, key) => {
    const place = formats(ranges).find(({ format }) => format.id === key);
    return place ? formatObject(place) : null;
  },
  call: {
    Add: (ranges, [type]) => add(ranges, String(type)),
    ClearAll: (ranges) => {
      for (const { sheet, area } of ranges) {
        sheet.conditionalFormats = sheet.conditionalFormats.filter((format) => {
          format.rects = format.rects.flatMap((rect) => subtract(rect, area));
          return format.rects.length > 0;
        });
      }
    },
  },
}));
