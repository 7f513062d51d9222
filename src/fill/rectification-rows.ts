import type { CellValue } from '../core/cell';
import { type Row, textOf } from '../core/table';
import { foundProblems, numberKey, rectifyNumbers } from '../ledger/found-problems';
import { containment, similarity } from '../text/similarity';
import type { Filler } from './filler';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger, tablesOfLedger } from './shared/unit-tables';

/** Likeness from which two texts are one problem. */
const LIKE = 0.6;
const PASSAGE = 0.8;

/** F15: problems that inspections found and nobody put on the list. */
export const rectificationRows: Filler = {
  id: 'rectification-rows',
  code: 'F15',
  safety: 'suggestion',
  ledgers: ['rectification'],
  docs: {
    'zh-CN': {
      what: '把监督检查发现而未列入整改台账的问题补列进来。',
      how: '按转整改编号和问题描述查找，没有的加行，预填问题编号、来源、反馈日期、问题、被检查单位；整改目标、措施、责任人、时限四项由责任单位填写。',
    },
    en: {
      what: 'Enters problems of the inspections that are not on the list.',
      how: 'Looked for by number and by words; number, source, day, problem and department come over. Goal, measures, person and deadline are for those responsible.',
    },
  },
  proposeRows(table, context) {
    if (!isAnchor(table, context)) return [];
    const listed = sameLedger(table, context).flatMap(({ rows }) => rows);
    const numbers = new Set(
      listed.flatMap((row) => ['issueNo', 'serial'].map((field) => numberKey(textOf(row, field)))),
    );
    return tablesOfLedger('inspections', context).flatMap(({ rows, title }) =>
      rows
        .filter((row) => foundProblems(row) === true && textOf(row, 'problem') !== '')
        .flatMap((row) => {
          const given = rectifyNumbers(textOf(row, 'rectifyNo'));
          const absent = given.filter((number) => !numbers.has(numberKey(number)));
          const isListed = given.length > 0 ? absent.length === 0 : listed.some((each) => isSame(row, each));
          const wanted: readonly (string | null)[] = given.length > 0 ? absent : [null];
          if (isListed) return [];
          const source = {
            messageId: 'inspection',
            data: { row: row.row, title, day: textOf(row, 'date') || '—' },
          };
          return wanted.map((number) => rowFor(this, table, valuesOf(row, number), source));
        }),
    );
  },
};

function valuesOf(row: Row, number: string | null): Record<string, CellValue> {
  return {
    issueNo: number,
    source: textOf(row, 'method') || '监督检查',
    feedbackDate: textOf(row, 'date'),
    category: textOf(row, 'content'),
    problem: textOf(row, 'problem'),
    department: textOf(row, 'inspected'),
  };
}

function isSame(inspection: Row, row: Row): boolean {
  const text = textOf(inspection, 'problem');
  return ['problem', 'manifestation'].some((field) => {
    const other = textOf(row, field);
    if (other === '') return false;
    return (
      similarity(text, other) >= LIKE ||
      containment(text, other) >= PASSAGE ||
      containment(other, text) >= PASSAGE
    );
  });
}
