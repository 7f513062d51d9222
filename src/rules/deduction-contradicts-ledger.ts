import { columnTitle } from '../ledger/column-title';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/** Words of a missing record, and the ledger that would hold it. */
const RECORDS: readonly { readonly words: RegExp; readonly ledger: string; readonly title: string }[] = [
  { words: /三重一大|决策|议题/, ledger: 'major-decisions', title: '“三重一大”决策台账' },
  { words: /谈话|约谈|谈心/, ledger: 'talks', title: '谈话台账' },
  { words: /学习|党课|警示教育|中心组|培训/, ledger: 'education', title: '学习教育台账' },
  { words: /检查|督查|抽查/, ledger: 'inspections', title: '监督检查台账' },
  { words: /提醒/, ledger: 'holiday-reminders', title: '节点廉政提醒台账' },
  { words: /承诺书|责任书/, ledger: 'pledges', title: '承诺书责任书签订台账' },
  { words: /会议|专题研究|党组会/, ledger: 'meetings', title: '会议部署台账' },
  { words: /整改/, ledger: 'rectification', title: '问题整改台账' },
  { words: /风险/, ledger: 'risk-points', title: '廉政风险防控台账' },
  { words: /责任清单/, ledger: 'responsibility-list', title: '责任清单' },
  { words: /制度/, ledger: 'regulations', title: '制度建设台账' },
  { words: /信息|报告/, ledger: 'reporting', title: '报告信息报送台账' },
];

const NO_RECORD =
  /(?:无|没有|未见|缺少?|未建立?|未提供|未)[^，。；、,;]{0,12}?(?:记录|台账|资料|登记|纪要|档案)/;

/** Speaks where the ledger that is said to be missing has been handed in with rows. */
export const deductionContradictsLedger = defineRule({
  meta: {
    id: 'deduction-contradicts-ledger',
    code: 'X-26',
    scope: 'workbook',
    severity: 'info',
    markOnly: 'which-is-wrong',
    ledgers: ['appraisal'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '扣分原因写某项工作“无记录”，而同一单位报送的相应台账里有记录。',
        why: '考核扣分与台账应当一致：要么台账是事后补的，要么扣分时没有看到。',
        how: '核对扣分依据和台账形成时间，更正其中一处。',
      },
      en: {
        what: 'Marks were deducted because there was no record of some work, while the same unit handed in a ledger of it with rows.',
        why: 'Deductions and ledgers should agree: either the ledger was made up later, or nobody looked at it.',
        how: 'Check on what the deduction rests and when the ledger was kept.',
      },
      source: 'S85；S86',
    },
  },
  create: ({ report }) => ({
    workbook: (subject) => {
      const first = oncePerCell();
      for (const table of unitLedger(subject, 'appraisal', 'deductionReason').own) {
        for (const row of table.rows) {
          const cell = row.cells.get('deductionReason');
          const record = cell && recordMissing(cell.text);
          if (!cell || !record || !first(cell.at)) continue;
          const rows = unitLedger(subject, record.ledger).all.reduce(
            (sum, each) => sum + each.rows.length,
            0,
          );
          if (rows === 0) continue;
          report({
            messageId: 'has-rows',
            at: cell.at,
            data: {
              row: shownRow(cell, row),
              column: columnTitle(table, 'deductionReason'),
              title: record.title,
              rows,
            },
            field: 'deductionReason',
            row,
            ledger: table.ledger,
          });
        }
      }
    },
  }),
});

/** The ledger that would hold what a clause says there is no record of. */
function recordMissing(text: string) {
  const clause = text
    .replaceAll(/\s/g, '')
    .split(/[，。；、,;]/)
    .find((part) => NO_RECORD.test(part));
  return (clause !== undefined && RECORDS.find(({ words }) => words.test(clause))) || null;
}
