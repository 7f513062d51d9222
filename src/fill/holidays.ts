import { hasField, type Table, textOf } from '../core/table';
import { HOLIDAYS, holidayDay, holidaysIn } from '../ledger/holidays';
import { remindedOf } from '../ledger/staff';
import type { FillContext, Filler, Proposal } from './filler';
import { blanksOfOneRow, type OpenCell } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';
import { workdaysBefore } from './shared/workdays';
import { yearOfTable } from './shared/year-of-table';

/** Working days before a holiday by which everybody is to be reminded. */
const LEAD_DAYS = 3;

/** F12: the holidays of the year, their days, and how many are to be reminded. When it was done is for people to write. */
export const holidays: Filler = {
  id: 'holidays',
  code: 'F12',
  safety: 'safe',
  ledgers: ['holiday-reminders'],
  docs: {
    'zh-CN': {
      what: '补列缺少的节日，补填节日首日和应覆盖人数。',
      how: '节日首日按公历、农历推算（2023—2032 年）；应覆盖人数为名册在岗党员人数（名册没有政治面貌的为在岗人数）；新列的行提示节前三个工作日是哪天，提醒日期、方式、人数由经办人填写。',
    },
    en: {
      what: 'Adds the holidays that are missing; fills their first day and the number to be reached.',
      how: 'Days by the solar and lunar calendar (2023–2032); the number is that of the party members in service. A new row tells which day lies three working days before; when and how people were reminded is theirs to write.',
    },
  },
  propose(table, context) {
    const reach = remindedOf(context.roster).length;
    return [
      ...blanksOfOneRow(table, ({ name }) => name === 'holidayDay').flatMap((blank) =>
        firstDay(blank, table, context),
      ),
      ...(reach === 0 ? [] : blanksOfOneRow(table, ({ name }) => name === 'expected')).flatMap((blank) =>
        textOf(blank.row, 'node') === ''
          ? []
          : [proposalFor(holidays, blank, reach, { messageId: 'reach', data: { count: reach } })],
      ),
    ];
  },
  proposeRows(table, context) {
    if (!isAnchor(table, context)) return [];
    const { year, given } = yearOfTable(table, context);
    const rows = sameLedger(table, context).flatMap((each) => each.rows);
    const listed = new Set(
      rows
        .filter((row) => yearOf(textOf(row, 'year')) === null || yearOf(textOf(row, 'year')) === year)
        .flatMap((row) => holidaysIn(textOf(row, 'node'))),
    );
    if (!given && listed.size === 0) return [];
    return HOLIDAYS.filter((node) => !listed.has(node)).flatMap((node) => {
      const day = holidayDay(node, year);
      if (day === null) return [];
      const values = {
        year: String(year),
        node,
        holidayDay: day,
        expected: remindedOf(context.roster).length || null,
      };
      const data = { node, day, by: workdaysBefore(day, LEAD_DAYS), days: LEAD_DAYS };
      return [rowFor(this, table, values, { messageId: 'node', data })];
    });
  },
};

function firstDay(blank: OpenCell, table: Table, context: FillContext): Proposal[] {
  const stated = hasField(table, 'year') ? yearOf(textOf(blank.row, 'year')) : null;
  const { year, given } = yearOfTable(table, context);
  const [first] = holidaysIn(textOf(blank.row, 'node'))
    .flatMap((node) => holidayDay(node, stated ?? year) ?? [])
    .sort();
  if (first === undefined) return [];
  const safety = stated !== null || given ? holidays.safety : 'suggestion';
  return [proposalFor(holidays, blank, first, { messageId: 'day', data: { day: first } }, safety)];
}

function yearOf(text: string): number | null {
  const digits = /20\d{2}/.exec(text)?.[0];
  return digits === undefined ? null : Number(digits);
}
