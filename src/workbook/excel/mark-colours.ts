import { appendTo } from '../../core/append-to';
import { SEVERITIES } from '../../core/issue';
import { rangeName } from '../../core/location';
import { MARK_COLOURS, markFormula } from '../../core/mark';
import { gravestFirst, type PlacedMark } from './placed-mark';

/** The formulas by which the add-in's formats are told from others, whichever face made them. */
const OWN_FORMULAS: ReadonlySet<string> = new Set(SEVERITIES.map(markFormula));
/** Every format slows the sheet down a little where they cannot be put on several ranges at once. */
const MOST_FORMATS = 1_000;
/** Excel takes addresses of up to 8192 letters. */
const MOST_ADDRESS_LETTERS = 8_000;
const CHUNK = 200;

/** Colours the marked cells by conditional formats: the cells' own formats stay as they are. */
export async function colourMarks(
  context: Excel.RequestContext,
  marks: readonly PlacedMark[],
  severalRanges: boolean,
): Promise<void> {
  const groups = new Map<string, PlacedMark[]>();
  for (const placed of gravestFirst(marks))
    appendTo(groups, `${placed.mark.severity} ${placed.sheetId}`, placed);
  const formats = [...groups.values()].flatMap((group) => {
    const names = runNames(group);
    return group
      .slice(0, 1)
      .flatMap((placed) => (severalRanges ? packed(names) : names).map((name) => ({ placed, name })));
  });
  const wanted = formats.slice(0, MOST_FORMATS);
  for (let start = 0; start < wanted.length; start += CHUNK) {
    for (const { placed, name } of wanted.slice(start, start + CHUNK)) {
      const target = severalRanges ? placed.sheet.getRanges(name) : placed.sheet.getRange(name);
      const { custom } = target.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      custom.rule.formula = `=${markFormula(placed.mark.severity)}`;
      custom.format.fill.color = `#${MARK_COLOURS[placed.mark.severity]}`;
    }
    await context.sync();
  }
}

/** Removes the add-in's conditional formats from the sheets, also those that copying has brought elsewhere. */
export async function clearColours(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<void> {
  const collections = sheets.map((sheet) => sheet.getRange().conditionalFormats);
  for (const formats of collections) formats.load('items/type');
  await context.sync();
  const custom = collections
    .flatMap(({ items }) => items)
    .filter(({ type }) => type === Excel.ConditionalFormatType.custom);
  const rules = custom.map((format) => format.custom.rule);
  for (const rule of rules) rule.load('formula');
  await context.sync();
  custom.forEach((format, index) => {
    if (OWN_FORMULAS.has(rules[index]?.formula.replace(/^=/, '') ?? '')) format.delete();
  });
  await context.sync();
}

/** Addresses of marks that are joined where they lie below one another. */
function runNames(marks: readonly PlacedMark[]): string[] {
  const columns = new Map<number, number[]>();
  for (const { mark } of marks) appendTo(columns, mark.column, mark.row);
  return [...columns].flatMap(([column, rows]) => {
    const runs: [number, number][] = [];
    for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
      const last = runs.at(-1);
      if (last && last[1] + 1 === row) last[1] = row;
      else runs.push([row, row]);
    }
    return runs.map(([top, bottom]) => rangeName({ top, bottom, left: column, right: column }));
  });
}

function packed(names: readonly string[]): string[] {
  const result: string[] = [];
  for (const name of names) {
    const last = result.at(-1);
    if (last !== undefined && last.length + name.length < MOST_ADDRESS_LETTERS)
      result[result.length - 1] = `${last},${name}`;
    else result.push(name);
  }
  return result;
}
