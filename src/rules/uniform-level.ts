import { headerLocation, type Row, textOf } from '../core/table';
import { defineRule } from './shared/define-rule';
import { levelOf } from './shared/row-level';

/** Powers over approval, money and people, which rarely are without a level-1 risk. */
const POWERS =
  /审批|行政许可|核准|资金|经费|预算|拨付|报销|采购|招标|招投标|工程款|干部任免|选拔任用|选人用人|人事|招录|招聘|职称评/;

/** Fewer rows are too few to say that a level-1 risk is missing. */
const LEAST_ROWS = 3;

/** H-05. Reports one of the two: the second is no news where all levels are the same. */
export const uniformLevel = defineRule({
  meta: {
    id: 'uniform-level',
    code: 'H-05',
    scope: 'table',
    severity: 'warning',
    markOnly: 'may-be-right',
    ledgers: ['risk-points'],
    options: {
      /** Number of rows from which one level throughout is odd. */
      rows: 8,
    },
    docs: {
      'zh-CN': {
        what: '全表（8行以上）风险等级完全相同；或者涉及审批、资金、人事等权力，却没有一个一级风险。',
        why: '等级要按发生可能性和危害程度逐项评定；全表一个等级，说明没有评定。',
        how: '对照评定标准逐行核定等级；确无一级风险的，向上级说明理由。',
      },
      en: {
        what: 'All rows (8 or more) bear one level; or there are powers over approval, money or personnel and no level-1 risk.',
        why: 'Levels are judged risk by risk from likelihood and harm; one level throughout was not judged.',
        how: 'Judge the level of each row again, or be ready to give the reason.',
      },
      source: 'S4；S5；S56',
    },
  },
  create: ({ environment, options, report }) => ({
    end: (table) => {
      const levels = table.rows.map((row) => levelOf(row, environment));
      const [first] = levels;
      if (first === undefined || levels.includes(null)) return;
      const at = headerLocation(table, 'riskLevel');
      if (table.rows.length >= options.rows && levels.every((level) => level === first)) {
        const level = table.rows[0] ? textOf(table.rows[0], 'riskLevel') : '';
        report({
          messageId: 'uniform',
          at,
          data: { count: table.rows.length, level },
          field: 'riskLevel',
        });
        return;
      }
      const strong = table.rows.filter((row) => POWERS.test(powerWords(row)));
      if (levels.includes(1) || strong.length === 0 || table.rows.length < LEAST_ROWS) return;
      report({
        messageId: 'no-level-one',
        at,
        data: { count: strong.length, rows: strong.map(({ row }) => String(row)) },
        field: 'riskLevel',
        related: strong.flatMap((row) => row.cells.get('riskLevel')?.at ?? []),
      });
    },
  }),
});

function powerWords(row: Row): string {
  return textOf(row, 'power') || `${textOf(row, 'step')} ${textOf(row, 'post')}`;
}
