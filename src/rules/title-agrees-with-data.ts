import type { Edit } from '../core/edit';
import { fileStem } from '../core/file-name';
import type { Location } from '../core/location';
import type { HeadEntry, Table } from '../core/table';
import { contradict, periodName, type StatedPeriod, statedPeriod } from '../ledger/stated-period';
import { unitAsName, unitInFileName, unitInTitle } from '../ledger/unit-of-table';
import { offered } from './shared/cell-fix';
import { dateIn } from './shared/dates-of-cell';
import { defineRule } from './shared/define-rule';
import { editLine, suggestedEdits } from './shared/edit-line';
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
    fixable: 'suggestion',
    ledgers: 'all',
    options: {
      /** Number of dates from which dates that all lie outside the title's year are odd. */
      dates: 3,
    },
    docs: {
      'zh-CN': {
        what: '文件名、工作表名、标题、填报栏写的年度（半年、季度、月）或单位互相矛盾，或者表内日期没有一个在标题所写的年度内。标题为上级单位、填报单位为下级或科室的不算。',
        why: '多为套用旧表、别单位的表未改全；汇总时按标题归档，会归错年度或单位。',
        how: '核对后把文件名、工作表名、标题和填报栏改为一致；标题、填报栏可按建议改写，表内数据不改。',
      },
      en: {
        what: 'File name, sheet name, title and head block state different years (half-years, quarters, months) or units, or no date of the table lies in the year of its title. A superior’s title over the return of a unit below it is fine.',
        why: 'Mostly an old or another unit’s form was not changed throughout; filed by its title it lands in the wrong place.',
        how: 'Bring file name, sheet name, title and head block into line. Rewriting title or head block is offered; the data stay as they are.',
      },
      source: 'J',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      if (table.ledger === 'roster') return;
      for (const { messageId, at, stated, base, edits } of [
        ...contradictingPeriods(table),
        ...contradictingDates(table, options.dates),
      ]) {
        const data = { stated: periodName(stated), base: periodName(base) };
        report({ messageId, at, data, ...offered(suggestedEdits(edits)) });
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
          // Where title and head block agree, it is the name of sheet or file that is wrong, and no cell.
          ...offered(suggestedEdits(head && unit !== titled ? [] : [renamed(table, own, unit, head)])),
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
  /** Lines that could be rewritten; the dates of the rows are never touched. */
  readonly edits: readonly (Edit | null)[];
}

/** The head block, the sheet's and the file's name against the first place that states a period: title, head, sheet. */
function contradictingPeriods(table: Table): Contradiction[] {
  const head = table.head.find(({ name, value }) => name === 'period' && value !== '');
  const filled = table.head.find(({ name, value }) => name === 'reportDate' && value !== '');
  const places = [
    { messageId: 'title-period', at: table.titleAt, text: table.title },
    { messageId: 'head-period', at: head?.at ?? table.titleAt, text: head?.value ?? '' },
    { messageId: 'sheet-period', at: table.titleAt, text: table.sheet },
    { messageId: 'file-period', at: table.titleAt, text: fileStem(table.path) },
  ].flatMap(({ text, ...place }) => {
    const stated = statedPeriod(text);
    return stated ? [{ ...place, stated, text }] : [];
  });
  const [first, ...others] = places;
  if (!first) return [];
  const base = first.stated;
  const found: Contradiction[] = others
    .filter(({ stated }) => contradict(stated, base))
    .map(({ messageId, at, stated, text }) => ({
      messageId,
      at,
      stated,
      base,
      edits: [
        restated(table, first, stated),
        ...(messageId === 'head-period' ? [restated(table, { at, stated, text }, base)] : []),
      ],
    }));
  const year = Number(/20\d{2}/.exec(filled?.value ?? '')?.[0] ?? base.year);
  // Plans are filled in the year before and returns the year after.
  if (filled && Math.abs(year - base.year) > 1) {
    found.push({ messageId: 'report-date', at: filled.at, stated: { year, part: '' }, base, edits: [] });
  }
  return found;
}

/** Dates that all lie in other years than the title's. */
function contradictingDates(table: Table, least: number): Contradiction[] {
  const base = DATED_LEDGERS.includes(table.ledger) ? statedPeriod(table.title) : null;
  if (!base) return [];
  let [latest, dates] = [0, 0];
  for (const row of table.rows) {
    for (const cell of row.cells.values()) {
      const { kind } = cell.field;
      if (cell.merge !== undefined || (kind !== 'date' && kind !== 'deadline')) continue;
      const year = dateIn(cell)?.year ?? null;
      if (year === base.year) return [];
      if (year === null) continue;
      latest = Math.max(latest, year);
      dates += 1;
    }
  }
  if (dates === 0 || dates < least) return [];
  const title = { at: table.titleAt, stated: base, text: table.title };
  const stated = { year: latest, part: '' };
  const edits = [restated(table, title, { year: latest, part: base.part })];
  return [{ messageId: 'data-period', at: table.titleAt, stated, base, edits }];
}

/**
 * The edit by which a line states another period; null where the period is written in another way or is that of the
 * sheet's or the file's name.
 */
function restated(
  table: Table,
  { at, stated, text }: { readonly at: Location; readonly stated: StatedPeriod; readonly text: string },
  to: StatedPeriod,
): Edit | null {
  if (text === table.sheet && text !== table.title) return null;
  const edit =
    stated.year === to.year
      ? editLine(table, at, stated.part, to.part)
      : editLine(table, at, String(stated.year), String(to.year));
  const now = statedPeriod(String(edit?.after ?? ''));
  return edit && now && !contradict(now, to) ? edit : null;
}

/** The title with the unit of the head block; without one, with that of the sheet's or the file's name. */
function renamed(table: Table, own: string, unit: string, head: HeadEntry | undefined): Edit | null {
  return head ? editLine(table, table.titleAt, unit, own) : editLine(table, table.titleAt, own, unit);
}

function headUnit({ head }: Table): HeadEntry | undefined {
  return head.find(({ name, value }) => name === 'unit' && value !== '');
}
