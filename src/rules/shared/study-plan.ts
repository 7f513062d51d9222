import { type BoundCell, type Row, type Table, textOf } from '../../core/table';
import type { LedgerEnvironment } from '../../ledger/environment';
import { squeeze } from '../../text/normalize';
import { containment, similarity } from '../../text/similarity';
import { isBlank } from './blank';
import { yearOfTable } from './judged-year';
import { dayOf } from './row-date';

/** A row of a plan of study, or of the register of what was held. */
export interface Session {
  readonly table: Table;
  readonly row: Row;
  /** Its number in the plan; empty without one. */
  readonly planNo: string;
  readonly theme: string;
  /** The cell to point at. */
  readonly cell: BoundCell;
}

const NOT_HELD = /未开展|未实施|未组织|未完成|取消|推迟|延期/;
const UNPLANNED = /计划外|临时|新增|增加|追加|补充安排|上级(?:部署|安排|要求)|专项部署/;

/** From here on themes are taken for the same, and for near enough to be proposed. */
const SAME_THEME = 0.6;
const NEAR_THEME = 0.4;

/** What was planned: the rows of plans, and those of the register that were not held. */
export function plannedSessions(tables: readonly Table[]): Session[] {
  return sessionsOf(tables, (row, table) => table.part === 'plan' || !wasHeld(row));
}

/** What was held, planned or not. */
export function heldSessions(tables: readonly Table[]): Session[] {
  return sessionsOf(tables, (row, table) => table.part === undefined && wasHeld(row));
}

/** Whether the row says that it was added to the plan, which is an explanation. */
export function isOutsidePlan(row: Row): boolean {
  return ['planNo', 'remark'].some((name) => UNPLANNED.test(textOf(row, name)));
}

/** Whether what was held carries out what was planned: by number, where both have one, else by theme. */
export function carriesOut(held: Session, planned: Session): boolean {
  if (held.planNo !== '' && planned.planNo !== '') return held.planNo === planned.planNo;
  return themeLikeness(held, planned) >= SAME_THEME;
}

/** The one planned session whose theme is nearest, where it is near enough to be proposed. */
export function nearestPlanned(held: Session, plan: readonly Session[]): Session | null {
  const ranked = plan
    .map((planned) => ({ planned, score: themeLikeness(held, planned) }))
    .sort((a, b) => b.score - a.score);
  const [best] = ranked;
  return best && best.score >= NEAR_THEME ? best.planned : null;
}

/** The day by which the session was to be held; the end of the year where the plan names none. */
export function plannedDay({ row, table }: Session, year: number, environment: LedgerEnvironment): string {
  const day = dayOf(row, 'plannedDate', environment, table);
  if (day === null) return `${year}-12-31`;
  const own = yearOfTable(table);
  return own === null || /20\d{2}/.test(textOf(row, 'plannedDate')) ? day : `${own}${day.slice(4)}`;
}

function sessionsOf(tables: readonly Table[], test: (row: Row, table: Table) => boolean): Session[] {
  return tables.flatMap((table) =>
    table.rows.flatMap((row) => {
      const cell = row.cells.get('theme');
      const theme = squeeze(cell?.text ?? '');
      if (!cell || isBlank(theme) || !test(row, table)) return [];
      const number = textOf(row, 'planNo') || (table.part === 'plan' ? textOf(row, 'serial') : '');
      return [{ table, row, cell, theme, planNo: planNumber(number) }];
    }),
  );
}

function wasHeld(row: Row): boolean {
  return !isBlank(textOf(row, 'date')) && !NOT_HELD.test(textOf(row, 'remark'));
}

/** 01, 1. and 第1项 are one number. */
function planNumber(text: string): string {
  if (isBlank(text) || UNPLANNED.test(text)) return '';
  return squeeze(text)
    .normalize('NFKC')
    .replaceAll(/^(?:计划|第|No\.?)|[项号.、]$/gi, '')
    .replace(/^0+(?=\d)/, '');
}

function themeLikeness(a: Session, b: Session): number {
  const [short, long] = a.theme.length <= b.theme.length ? [a.theme, b.theme] : [b.theme, a.theme];
  const whole = similarity(short, long);
  return short.length >= 4 ? Math.max(whole, containment(short, long) * 0.8) : whole;
}
