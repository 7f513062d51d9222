import { cellName } from '../../src/core/location';
import type { Workbook } from '../../src/core/workbook';
import { FILLERS } from '../../src/fill';
import { type FillSurroundings, proposeRows } from '../../src/fill/run-fill';
import { buildRoster } from '../../src/ledger/build-roster';
import { parsePeriod } from '../../src/ledger/period';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { parseDate } from '../../src/text/date';
import { readFixtures } from '../support/fixture-file';
import { describeIssue, judgeRound } from '../support/judge-round';
import { blanked, filled, withRows } from './apply-fills';
import { environmentOf } from './fill-tester';

const roster = readFixtures('clean').flatMap(({ name, workbook }) => (name === 'roster' ? [workbook] : []));
const ledgers = [...readFixtures('clean'), ...readFixtures('dirty')].filter(({ name }) => name !== 'roster');
const known: FillSurroundings = {
  ...environmentOf(),
  roster: buildRoster(roster.flatMap((workbook) => recogniseWorkbook(workbook))),
};

/** Blank cells here and there, the same in every run: every `step`th one. */
function sparse(workbook: Workbook, step: number): Workbook {
  let count = 0;
  return blanked(workbook, recogniseWorkbook(workbook), () => {
    count += 1;
    return (count * 7) % step === 0;
  });
}

function errorsOf(workbook: Workbook): string[] {
  return judgeRound([...roster, workbook])
    .filter(({ issue, path }) => issue.severity === 'error' && path === workbook.path)
    .map(describeIssue);
}

describe.each(ledgers.map((fixture) => [fixture.name, fixture.workbook] as const))(
  'filling %s',
  (_, whole) => {
    it.each([2, 5])('never adds an error, filler by filler (one cell of %d blank)', (step) => {
      const workbook = sparse(whole, step);
      const before = errorsOf(workbook);
      for (const filler of FILLERS) {
        const run = filled(workbook, known, { suggestions: true, fillers: [filler] });
        if (run.proposals.length === 0) continue;
        const after = errorsOf(run.workbook);
        const added = after.filter((error) => !before.includes(error));
        expect([filler.id, after.length > before.length ? added : []]).toEqual([filler.id, []]);
      }
    });

    it.each([false, true])('twice is filling once (suggestions: %s)', (suggestions) => {
      const once = filled(sparse(whole, 3), known, { suggestions }).workbook;
      expect(filled(once, known, { suggestions }).proposals).toEqual([]);
    });
  },
);

describe('what is filled in for a column that was emptied', () => {
  const clean = readFixtures('clean').filter(({ name }) => name !== 'roster');
  it.each(clean.map((fixture) => [fixture.name, fixture.workbook] as const))(
    'is what stood there, or as right: %s',
    (_, whole) => {
      const tables = recogniseWorkbook(whole);
      const fields = new Set(tables.flatMap((table) => table.bindings.map(({ field }) => field.name)));
      const stood = new Map(
        tables.flatMap((table) =>
          table.rows.flatMap((row) =>
            [...row.cells.values()].map((cell) => [
              `${table.sheet}!${cellName(row.row, cell.column)}`,
              cell.text,
            ]),
          ),
        ),
      );
      for (const field of fields) {
        const run = filled(
          blanked(whole, tables, (_row, name) => name === field),
          known,
          { suggestions: false },
        );
        const others = run.proposals.filter(({ edit }) => {
          const before = stood.get(`${edit.sheet}!${cellName(edit.row, edit.column)}`) ?? '';
          return before !== String(edit.after) && !isSameDay(before, String(edit.after));
        });
        // Where rules accept two answers, the other one is no mistake.
        const issues = others.length === 0 ? [] : judgeRound([...roster, run.workbook]);
        for (const { edit, filler } of others) {
          const there = issues.filter(({ path, issue: { at } }) => {
            return path === whole.path && at.row === edit.row && at.column === edit.column;
          });
          expect([filler, ...there.map(describeIssue)]).toEqual([filler]);
        }
      }
    },
  );
});

function isSameDay(a: string, b: string): boolean {
  const [x, y] = [parseDate(a), parseDate(b)];
  return x !== null && y !== null && x.year === y.year && x.month === y.month && x.day === y.day;
}

describe('rows that are added', () => {
  /** What a row that is still to be written out lacks, or what is not yet signed. */
  const TO_BE_WRITTEN = ['C-01', 'R-01', 'R-15', 'R-16', 'R-33', 'R-45', 'R-54', 'R-55'];
  it.each(ledgers.map((fixture) => [fixture.name, fixture.workbook] as const))(
    'add no error but that they are to be written out: %s',
    (_, whole) => {
      const tables = recogniseWorkbook(whole);
      const rows = proposeRows(tables, { ...known, period: parsePeriod('2023') });
      if (rows.length === 0) return;
      const errors = (workbook: Workbook): number =>
        judgeRound([...roster, workbook]).filter(
          ({ issue, path }) =>
            issue.severity === 'error' && path === whole.path && !TO_BE_WRITTEN.includes(issue.code),
        ).length;
      expect(errors(withRows(whole, rows))).toBeLessThanOrEqual(errors(whole));
    },
  );
});
