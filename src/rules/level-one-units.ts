import { textOf } from '../core/table';
import { placeOf } from '../ledger/placed-row';
import { byUnit, roundRows } from '../ledger/round-rows';
import { squeeze } from '../text/normalize';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { levelOf } from './shared/row-level';

/** U-11. A list, no fault: where to look first. Given for a round of at least two units. */
export const levelOneUnits = defineRule({
  meta: {
    id: 'level-one-units',
    code: 'U-11',
    scope: 'submissions',
    severity: 'info',
    markOnly: 'mark-is-answer',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '列出有一级风险的单位、科室和风险点数。两个以上单位报送时才列。',
        why: '对一级风险的单位和科室要加强监督，名单由台账直接得出，不再另行报送。',
        how: '无需修改，供确定重点监督对象使用。',
      },
      en: {
        what: 'Names the units and departments with risks of level 1 and their number. Given when at least two units reported.',
        why: 'Units and departments with level-1 risks are to be watched most; the list needs no report of its own.',
        how: 'Nothing to mend.',
      },
      source: '种003',
    },
  },
  create: ({ environment, report }) => ({
    submissions: ({ submissions }) => {
      const units = byUnit(roundRows(submissions, environment.roster, 'risk-points'));
      if (units.size < 2) return;
      for (const [unit, rows] of units) {
        const ones = rows.filter(({ row }) => levelOf(row, environment) === 1);
        const [first, ...others] = ones;
        if (!first) continue;
        const departments = ones
          .map(({ row }) => squeeze(textOf(row, 'department')))
          .filter((name) => !isBlank(name));
        const data = { unit, count: ones.length, departments: [...new Set(departments)] };
        report({
          messageId: departments.length > 0 ? 'departments' : 'unit',
          at: placeOf(first, 'riskLevel'),
          data,
          field: 'riskLevel',
          ledger: first.table.ledger,
          row: first.row,
          ...(others.length > 0 && { related: others.map((row) => placeOf(row, 'riskLevel')) }),
        });
      }
    },
  }),
});
