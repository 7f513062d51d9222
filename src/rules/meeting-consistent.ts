import { appendTo } from '../core/append-to';
import { type BoundCell, type Row, type Table, textOf } from '../core/table';
import { canonicalCategory } from '../ledger/category';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { yearOfTable } from './shared/judged-year';
import { type MeetingName, meetingNameIn } from './shared/meeting-name';
import { oncePerCell } from './shared/once-per-cell';
import { spanOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';

interface Numbered {
  readonly cell: BoundCell;
  readonly row: Row;
  readonly name: MeetingName;
  readonly number: number;
  readonly day: string;
}

/** C-34. Only names that give a year and a number of the meeting are held to the year: a 2022 review meets in 2023. */
export const meetingConsistent = defineRule({
  meta: {
    id: 'meeting-consistent',
    code: 'C-34',
    scope: 'table',
    severity: 'info',
    markOnly: 'which-is-wrong',
    ledgers: ['meetings'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '会议名称中的年份、届次与会议日期、本表年度或会议类型对不上；届次靠后的会议日期反而在前，或同一届次出现两个日期。',
        why: '会议名称、日期、届次互相印证；对不上时，至少有一处填错，查阅纪要也找不到对应的会。',
        how: '对照会议纪要核对会议名称、届次和日期，改正填错的一处。',
      },
      en: {
        what: 'The year or number in the name of the meeting does not agree with its date, with the year of the table or with the kind of meeting; a later number has an earlier date, or one number has two dates.',
        why: 'Name, date and number vouch for each other; where they disagree one of them is wrong.',
        how: 'Compare with the minutes and correct the wrong one.',
      },
      source: '自定',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      const first = oncePerCell();
      const numbered: Numbered[] = [];
      for (const row of table.rows) {
        const cell = row.cells.get('meeting');
        if (!cell || cell.text === '' || !first(cell.at)) continue;
        const name = meetingNameIn(cell.text);
        const day = spanOf(row, 'date', environment, table);
        const whole = day !== null && day.first === day.last ? day.last : null;
        if (name.number !== null && whole !== null)
          numbered.push({ cell, row, name, number: name.number, day: whole });
        const fault = yearFault(name, row, day?.last ?? null, table) ?? typeFault(name, row);
        if (!fault) continue;
        report({
          ...fault,
          at: cell.at,
          data: { row: shownRow(cell, row), meeting: cell.text, ...fault.data },
          field: 'meeting',
          row,
        });
      }
      for (const { earlier, later, same } of outOfOrder(numbered)) {
        report({
          messageId: same ? 'same-number' : 'order',
          at: later.cell.at,
          data: {
            row: shownRow(later.cell, later.row),
            other: shownRow(earlier.cell, earlier.row),
            meeting: later.cell.text,
            day: later.day,
            otherDay: earlier.day,
          },
          field: 'meeting',
          row: later.row,
          related: [earlier.cell.at],
        });
      }
    },
  }),
});

function yearFault({ year, number }: MeetingName, row: Row, day: string | null, table: Table) {
  if (year === null || number === null) return null;
  const held = day === null ? null : Number(day.slice(0, 4));
  if (held !== null && held !== year) {
    const cell = row.cells.get('date');
    return { messageId: 'year', data: { year, other: held }, ...(cell && { related: [cell.at] }) };
  }
  const own = yearOfTable(table);
  return held === null && own !== null && own !== year
    ? { messageId: 'table-year', data: { year, other: own } }
    : null;
}

function typeFault({ kind }: MeetingName, row: Row) {
  const cell = row.cells.get('meetingType');
  const type = cell && canonicalCategory(cell.field, textOf(row, 'meetingType'));
  if (!cell || !type || kind === null || kind === type || /部署会|其他/.test(type)) return null;
  return { messageId: 'type', data: { type: cell.text }, related: [cell.at] };
}

/** Neighbours in the order of their dates whose numbers fall, and equal numbers on different days. */
function outOfOrder(meetings: readonly Numbered[]) {
  const series = new Map<string, Numbered[]>();
  for (const meeting of meetings) {
    const { name, day, row } = meeting;
    const year = name.year ?? day.slice(0, 4);
    appendTo(series, [name.series, textOf(row, 'meetingType'), year].join('│'), meeting);
  }
  return [...series.values()].flatMap((group) => {
    const byDay = [...group].sort((a, b) => a.day.localeCompare(b.day));
    return byDay.flatMap((later, index) => {
      const earlier = byDay[index - 1];
      if (!earlier || earlier.day === later.day || earlier.number < later.number) return [];
      return [{ earlier, later, same: earlier.number === later.number }];
    });
  });
}
