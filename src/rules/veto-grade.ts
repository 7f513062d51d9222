import type { BoundCell, Row, Table } from '../core/table';
import { textOf } from '../core/table';
import { canonicalCategory } from '../ledger/category';
import { columnTitle } from '../ledger/column-title';
import { squeezeName } from '../ledger/roster-lookups';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** H-24. The veto may stand in one row of a subject and its grade in another. */
export const vetoGrade = defineRule({
  meta: {
    id: 'veto-grade',
    code: 'H-24',
    scope: 'table',
    severity: 'error',
    markOnly: 'which-is-wrong',
    ledgers: ['appraisal'],
    options: {
      /** Grades that a subject under a veto cannot have. */
      grades: [
        '优秀',
        '优',
        '良好',
        '良',
        '好',
        '较好',
        '达标',
        '合格',
        '称职',
        '先进',
        '优秀等次',
      ] as readonly string[],
    },
    docs: {
      'zh-CN': {
        what: '被一票否决的单位或个人，考核等次仍为优秀、良好、达标、合格等。',
        why: '年内发生严重违纪违法案件的实行一票否决，不得评为合格以上等次。',
        how: '核对一票否决的依据，改正等次；否决已撤销的，改正否决一栏。',
      },
      en: {
        what: 'A unit or person under a veto is graded excellent, good or passed.',
        why: 'A veto for a grave case rules out any such grade.',
        how: 'Check the ground of the veto and correct the grade, or the veto.',
      },
      source: '种003',
    },
  },
  create: ({ options, report }) => ({
    end: (table) => {
      const first = oncePerCell();
      const vetoed = new Map<string, BoundCell>();
      for (const row of table.rows) {
        const veto = row.cells.get('veto');
        if (veto && isVetoed(veto)) vetoed.set(subjectOf(row, table), veto);
      }
      for (const row of table.rows) {
        const veto = vetoed.get(subjectOf(row, table));
        const grade = row.cells.get('grade');
        const word = grade?.text.replaceAll(/[\s（(].*$/g, '') ?? '';
        if (!veto || !grade || !options.grades.includes(word) || !first(grade.at)) continue;
        report({
          messageId: 'graded',
          at: grade.at,
          data: {
            row: shownRow(grade, row),
            grade: grade.text,
            column: columnTitle(table, 'grade'),
            veto: columnTitle(table, 'veto'),
          },
          field: 'grade',
          row,
          related: [veto.at],
        });
      }
    },
  }),
});

/** 是, or the case for which it was imposed. */
function isVetoed({ field, text }: BoundCell): boolean {
  const answer = canonicalCategory(field, text);
  if (answer !== null) return answer === '是';
  return !isBlank(text) && !/^(?:不|未|没有|无|撤销|取消)/.test(text);
}

/** Rows of one subject and year belong together; a row without a subject stands alone. */
function subjectOf(row: Row, { unit }: Table): string {
  const subject = squeezeName(textOf(row, 'subject'));
  return subject === '' ? `${unit}#${row.row}` : `${subject}│${squeezeName(textOf(row, 'year'))}`;
}
