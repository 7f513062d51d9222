import { appendTo } from '../core/append-to';
import { type Row, type Table, textOf } from '../core/table';
import { foundProblems, numberKey, rectifyNumbers } from '../ledger/found-problems';
import { containment, similarity } from '../text/similarity';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { type NewRow, rowsBelow } from './shared/rows-below';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/**
 * A number must lead to exactly one row. Sheets without a column for numbers are compared by the words of the
 * problem; where the column is there and blank, R-40 speaks.
 */
export const problemInRectification = defineRule({
  meta: {
    id: 'problem-in-rectification',
    code: 'X-11',
    scope: 'workbook',
    severity: 'error',
    fixable: 'suggestion',
    filler: 'rectification-rows',
    ledgers: ['inspections'],
    options: {
      /** Likeness (0…1) from which two descriptions mean one problem, where there are no numbers. */
      likeness: 0.5,
    },
    docs: {
      'zh-CN': {
        what: '检查发现的问题在整改台账中没有对应行，或者同一编号对应多行。有编号的按编号核对，没有编号列的按问题内容核对；两个台账都报送时才查。',
        why: '检查发现的每个问题都要进入整改台账，一题一行，整改率才算得清。',
        how: '在整改台账补登该问题（同一工作簿的，可按建议补出一行）；重复登记的合并为一行。',
      },
      en: {
        what: 'A problem found by an inspection has no row in the rectification list, or its number has several. Numbers are compared where there is a column for them, else the words. Needs both ledgers.',
        why: 'Each problem has one row there, or the rate of completion means nothing.',
        how: 'Enter the problem (a row is offered where the list is in the same workbook), or merge its rows.',
      },
      source: '种003；S10',
    },
  },
  create: ({ options, report }) => ({
    workbook: (subject) => {
      const { own } = unitLedger(subject, 'inspections');
      const lists = unitLedger(subject, 'rectification').all;
      if (lists.length === 0) return;
      const problems = lists.flatMap(({ rows }) => rows);
      const byNumber = rowsByNumber(lists);
      const target = lists.find(({ path }) => path === subject.path);
      const once = oncePerCell();
      for (const table of own) {
        for (const row of table.rows.filter((each) => foundProblems(each) === true)) {
          const cell = row.cells.get('rectifyNo') ?? row.cells.get('problem');
          if (!cell) continue;
          const base = { at: cell.at, field: cell.field.name, ledger: table.ledger, row };
          const numbers = rectifyNumbers(textOf(row, 'rectifyNo'));
          if (cell.field.name === 'problem') {
            if (isBlank(cell.text) || problems.some((each) => isSame(cell.text, each, options.likeness)))
              continue;
            const fix = target && rowsBelow(subject.workbook, target, [newRow(row, null)]);
            if (!once(cell.at)) continue;
            report({
              ...base,
              messageId: 'no-row',
              data: { row: shownRow(cell, row) },
              ...(fix && { suggestions: [fix] }),
            });
            continue;
          }
          const absent = numbers.filter((number) => !byNumber.has(numberKey(number)));
          const repeated = numbers.filter((number) => (byNumber.get(numberKey(number))?.length ?? 0) > 1);
          if (absent.length + repeated.length === 0 || !once(cell.at)) continue;
          if (absent.length > 0) {
            const rows = absent.map((number) => newRow(row, number));
            const fix = target && rowsBelow(subject.workbook, target, rows);
            report({
              ...base,
              messageId: 'number-unknown',
              data: { row: shownRow(cell, row), numbers: absent },
              ...(fix && { suggestions: [fix] }),
            });
          }
          if (repeated.length > 0) {
            const related = repeated.flatMap((number) => byNumber.get(numberKey(number)) ?? []);
            report({
              ...base,
              messageId: 'number-repeated',
              data: { row: shownRow(cell, row), numbers: repeated },
              related: related.flatMap((each) => each.cells.get('issueNo')?.at ?? []),
            });
          }
        }
      }
    },
  }),
});

/** The rows of each problem by its number; rows under one merged number are steps of one problem. */
function rowsByNumber(lists: readonly Table[]): Map<string, Row[]> {
  const found = new Map<string, Row[]>();
  for (const { rows } of lists) {
    const once = oncePerCell();
    for (const row of rows) {
      const cell = row.cells.get('issueNo') ?? row.cells.get('serial');
      if (cell && !isBlank(cell.text) && once(cell.at)) appendTo(found, numberKey(cell.text), row);
    }
  }
  return found;
}

function isSame(text: string, row: Row, likeness: number): boolean {
  return ['problem', 'manifestation'].some((name) => {
    const other = textOf(row, name);
    if (isBlank(other)) return false;
    return (
      similarity(text, other) >= likeness ||
      containment(other, text) >= 0.8 ||
      containment(text, other) >= 0.8
    );
  });
}

/** What the inspection tells of the problem; goal, measures and persons are for the unit to settle. */
function newRow(row: Row, number: string | null): NewRow {
  return {
    issueNo: number,
    source: '监督检查',
    feedbackDate: row.cells.get('date')?.cell.value ?? null,
    problem: textOf(row, 'problem') || null,
    department: textOf(row, 'inspected') || null,
  };
}
