import { type Row, textOf } from '../core/table';
import { squeezeName } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';
import { isRiskOf, spendingArea } from './shared/spending-areas';
import { unitLedger } from './shared/unit-ledger';

/**
 * The risk may stand under another department than the one that submitted the matter (purchases often belong to
 * the office), so one anywhere in the unit will do; a department without any risk point is told apart.
 */
export const spendingHasRisk = defineRule({
  meta: {
    id: 'spending-has-risk',
    code: 'X-25',
    scope: 'workbook',
    severity: 'info',
    markOnly: 'only-unit-knows',
    ledgers: ['major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '“三重一大”台账里有大额资金、工程项目、采购招标的决策事项，而廉政风险点台账没有这方面的风险点，或者提交科室没有任何风险点。',
        why: '资金、工程、采购是关键权力；有决策事项就有行使权力的岗位，应当排查风险。',
        how: '在风险点台账为相应岗位补充风险点和防控措施。',
      },
      en: {
        what: 'A decision concerns large sums, works or purchases, and the ledger of risk points has none of that kind, or none at all for the department that submitted it.',
        why: 'Where such decisions are made somebody exercises the power, and the post is to be searched for risks.',
        how: 'Add risk points and measures for the posts concerned.',
      },
      source: '种001',
    },
  },
  create: ({ report }) => ({
    workbook: (subject) => {
      const decisions = unitLedger(subject, 'major-decisions').own;
      if (decisions.length === 0) return;
      const risks = unitLedger(subject, 'risk-points').all.flatMap(({ rows }) =>
        rows.filter((row) => !isBlank(textOf(row, 'risk'))),
      );
      if (risks.length === 0) return;
      const departments = new Set(risks.flatMap(departmentsOf));
      const first = oncePerCell();
      for (const row of decisions.flatMap(({ rows }) => rows)) {
        const area = spendingArea(row);
        const cell = row.cells.get('topic');
        if (!area || !cell || isBlank(cell.text)) continue;
        const bare =
          departments.size === 0 ? undefined : departmentsOf(row).find((name) => !departments.has(name));
        const uncovered = !risks.some((risk) => isRiskOf(area, risk));
        if ((!uncovered && bare === undefined) || !first(cell.at)) continue;
        report({
          messageId: uncovered ? 'no-risk' : 'department-without',
          at: cell.at,
          data: { row: shownRow(cell, row), area: area.area, department: bare ?? '' },
          field: 'topic',
          row,
          ledger: 'major-decisions',
        });
      }
    },
  }),
});

function departmentsOf(row: Row): string[] {
  return splitList(textOf(row, 'department'))
    .map((name) => squeezeName(name).replace(/^(?:本|县|市|区)?局/, ''))
    .filter((name) => !isBlank(name));
}
