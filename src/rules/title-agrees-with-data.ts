import type { HeadEntry, Table } from '../core/table';
import { contradict, periodName, type StatedPeriod, statedPeriod } from '../ledger/stated-period';
import { unitAsName, unitInFileName, unitInTitle } from '../ledger/unit-of-table';
import { dateIn } from './shared/dates-of-cell';
import { defineRule } from './shared/define-rule';
import { areOtherUnits } from './shared/unit-names';

/** Ledgers whose dates lie in the year that the title states; files and posts go back many years. */
const DATED_LEDGERS: readonly string[] = [
  'task-breakdown',
  'meetings',
  'major-decisions',
  'education',
  'pledges',
  'talks',
  'first-form',
  'inspections',
  'holiday-reminders',
  'rectification',
];

/** S-14. The superior's name on its form and a department's as reporting unit do not contradict each other. */
export const titleAgreesWithData = defineRule({
  meta: {
    id: 'title-agrees-with-data',
    code: 'S-14',
    scope: 'table',
    severity: 'warning',
    ledgers: 'all',
    options: {
      /** Number of dates from which dates that all lie outside the title's year are odd. */
      dates: 3,
    },
    docs: {
      'zh-CN': {
        what: '文件名、工作表名、标题、填报栏写的年度（半年、季度、月）或单位互相矛盾，或者表内日期没有一个在标题所写的年度内。标题为上级单位、填报单位为下级或科室的不算。',
        why: '多为套用旧表、别单位的表未改全；汇总时按标题归档，会归错年度或单位。',
        how: '核对后把文件名、工作表名、标题和填报栏改为一致。',
      },
      en: {
        what: 'File name, sheet name, title and head block state different years (half-years, quarters, months) or units, or no date of the table lies in the year of its title. A superior’s title over the return of a unit below it is fine.',
        why: 'Mostly an old or another unit’s form was not changed throughout; filed by its title it lands in the wrong place.',
        how: 'Bring file name, sheet name, title and head block into line.',
      },
      source: 'J',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      if (table.ledger === 'roster') return;
      for (const { messageId, at, stated, base } of [
        ...contradictingPeriods(table),
        ...contradictingDates(table, options.dates),
      ]) {
        report({ messageId, at, data: { stated: periodName(stated), base: periodName(base) } });
      }
      const head = headUnit(table);
      const titled = unitInTitle(table.title);
      const own = head?.value ?? titled;
      const others = [
        { messageId: 'title-unit', unit: head ? titled : '' },
        { messageId: 'sheet-unit', unit: unitAsName(table.sheet) },
        { messageId: 'file-unit', unit: unitInFileName(table.path) },
      ];
      for (const { messageId, unit } of others) {
        if (!areOtherUnits(unit, own, environment.roster)) continue;
        report({
          messageId,
          at: messageId === 'title-unit' ? table.titleAt : (head?.at ?? table.titleAt),
          data: { stated: unit, base: own },
        });
      }
    },
  }),
});

interface Contradiction {
  readonly messageId: string;
  readonly at: HeadEntry['at'];
  readonly stated: StatedPeriod;
  /** What it contradicts. */
  readonly base: StatedPeriod;
}

/** The head block, the sheet's and the file's name against the first place that states a period: title, head, sheet. */
function contradictingPeriods(table: Table): Contradiction[] {
  const head = table.head.find(({ name, value }) => name === 'period' && value !== '');
  const filled = table.head.find(({ name, value }) => name === 'reportDate' && value !== '');
  const places = [
    { messageId: 'title-period', at: table.titleAt, text: table.title },
    { messageId: 'head-period', at: head?.at ?? table.titleAt, text: head?.value ?? '' },
    { messageId: 'sheet-period', at: table.titleAt, text: table.sheet },
    { messageId: 'file-period', at: table.titleAt, text: fileName(table.path) },
  ].flatMap(({ text, ...place }) => {
    const stated = statedPeriod(text);
    return stated ? [{ ...place, stated }] : [];
  });
  const [first, ...others] = places;
  if (!first) return [];
  const base = first.stated;
  const found = others.filter(({ stated }) => contradict(stated, base)).map((each) => ({ ...each, base }));
  const year = Number(/20\d{2}/.exec(filled?.value ?? '')?.[0] ?? base.year);
  // Plans are filled in the year before and returns the year after.
  if (filled && Math.abs(year - base.year) > 1) {
    found.push({ messageId: 'report-date', at: filled.at, stated: { year, part: '' }, base });
  }
  return found;
}

/** Dates that all lie in other years than the title's. */
function contradictingDates(table: Table, least: number): Contradiction[] {
  const base = statedPeriod(table.title);
  if (!base || !DATED_LEDGERS.includes(table.ledger)) return [];
  const years = table.rows.flatMap((row) =>
    [...row.cells.values()]
      .filter(
        ({ field, merge }) => merge === undefined && (field.kind === 'date' || field.kind === 'deadline'),
      )
      .flatMap((cell) => dateIn(cell)?.year ?? []),
  );
  const [latest] = [...years].sort((a, b) => b - a);
  if (latest === undefined || years.length < least || years.includes(base.year)) return [];
  return [{ messageId: 'data-period', at: table.titleAt, stated: { year: latest, part: '' }, base }];
}

function headUnit({ head }: Table): HeadEntry | undefined {
  return head.find(({ name, value }) => name === 'unit' && value !== '');
}

function fileName(path: string): string {
  return (path.split(/[\\/]/).at(-1) ?? '').replace(/\.[A-Za-z]{3,4}$/, '');
}
