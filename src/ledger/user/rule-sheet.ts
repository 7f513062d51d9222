import { cellName } from '../../core/location';
import { SheetView, type Workbook } from '../../core/workbook';
import { normalizeHeader } from '../../text/normalize';
import { cellText } from '../cell-text';
import type { OwnRulePart } from './own-rule-fault';

/** A row of a rule sheet: the parts that are filled in, and where each part stands. */
export interface SheetRule {
  readonly parts: Readonly<Partial<Record<OwnRulePart, string>>>;
  /** `规则!F5`; for a part without a column, the rule's first cell. */
  placeOf(part: string): string;
}

/** Headers of a rule sheet. */
export const RULE_COLUMNS: Readonly<Record<OwnRulePart, string>> = {
  id: '规则编号',
  ledger: '台账',
  field: '字段',
  when: '当',
  require: '必须',
  severity: '级别',
  message: '提示',
  basis: '依据',
};

const PARTS = Object.keys(RULE_COLUMNS) as OwnRulePart[];

/** The header may stand below a title and a line of explanation. */
const HEADER_WITHIN = 10;

/** The rules of all rule sheets of a workbook, in order; null when no sheet has the headers 规则编号 and 必须. */
export function readRuleSheets({ sheets }: Workbook): SheetRule[] | null {
  const found = sheets.flatMap((sheet) => {
    const view = new SheetView(sheet);
    const header = headerOf(view);
    return header ? [rulesBelow(view, header)] : [];
  });
  return found.length === 0 ? null : found.flat();
}

function rulesBelow(view: SheetView, header: RuleHeader): SheetRule[] {
  const columns = new Map<string, number>(header.columns);
  const rules: SheetRule[] = [];
  for (let row = header.row + 1; row <= view.lastRow; row += 1) {
    const filled = PARTS.flatMap((part): [OwnRulePart, string][] => {
      const column = columns.get(part);
      const text = column === undefined ? '' : cellText(view.shown(row, column));
      return text === '' ? [] : [[part, text]];
    });
    if (filled.length === 0) continue;
    const placeOf = (part: string): string =>
      `${view.sheet.name}!${cellName(row, columns.get(part) ?? columns.get('id') ?? 1)}`;
    rules.push({ parts: Object.fromEntries(filled), placeOf });
  }
  return rules;
}

interface RuleHeader {
  readonly row: number;
  readonly columns: ReadonlyMap<OwnRulePart, number>;
}

function headerOf(view: SheetView): RuleHeader | null {
  for (let row = 1; row <= Math.min(view.lastRow, HEADER_WITHIN); row += 1) {
    const titles = [...(view.row(row)?.cells ?? [])].map(
      ([column, cell]) => [normalizeHeader(cellText(cell)), column] as const,
    );
    const columns = new Map(
      PARTS.flatMap((part): [OwnRulePart, number][] => {
        const found = titles.find(([title]) => title === RULE_COLUMNS[part]);
        return found ? [[part, found[1]]] : [];
      }),
    );
    if (columns.has('id') && columns.has('require')) return { row, columns };
  }
  return null;
}
