import { inFile } from '../core/location';
import { headerLocation, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { byUnit, type RoundRow, roundRows } from '../ledger/round-rows';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { median, outliers } from './shared/outliers';
import { levelOf } from './shared/row-level';

/** U-04. Numbers of risk points are compared by their logarithms: half as many is as far off as twice as many. */
export const riskCountOutlier = defineRule({
  meta: {
    id: 'risk-count-outlier',
    code: 'U-04',
    scope: 'submissions',
    severity: 'info',
    markOnly: 'may-be-right',
    ledgers: ['risk-points'],
    options: {
      /** Number of units from which they are compared. */
      units: 5,
      /** Modified z-score from which a unit stands apart. */
      limit: 3.5,
      /** Least median deviation of the logarithms of the numbers: about a fifth. */
      countDeviation: 0.2,
      /** Least median deviation of the shares of level 1. */
      shareDeviation: 0.08,
    },
    docs: {
      'zh-CN': {
        what: '与其他单位相比，风险点数量或一级风险占比明显偏多或偏少。五个以上单位报送时才比较。',
        why: '数量、占比离群，可能是排查不细、口径不一，也可能是单位规模不同；列出来供核实。',
        how: '了解原因：漏排的补充排查，定级过宽过严的复核等级；属实的不必修改。',
      },
      en: {
        what: 'Far more or fewer risk points, or a far larger or smaller share of level 1, than other units have. Judged from five units on.',
        why: 'It may show a cursory search or another measure, or only another size of unit.',
        how: 'Ask for the reason; add what was missed or review the levels. What is right may stay.',
      },
      source: 'S56',
    },
  },
  create: ({ environment, options, report }) => ({
    submissions: ({ submissions }) => {
      const rows = roundRows(submissions, environment.roster, 'risk-points').filter(
        ({ row }) => !isBlank(textOf(row, 'risk')),
      );
      const units = [...byUnit(rows)];
      if (units.length < options.units) return;
      const counts = units.map(([, own]) => own.length);
      const shares = units.map(([, own]) => shareOfOnes(own, environment));
      const tell = (index: number, messageId: string, more: Readonly<Record<string, number>>): void => {
        const [unit, [first]] = units[index] ?? ['', []];
        if (!first) return;
        const { table } = first;
        const field = messageId === 'count' ? 'risk' : 'riskLevel';
        report({
          messageId,
          at: inFile(headerLocation(table, field), table.path),
          data: { unit, units: units.length, ...more },
          field,
          ledger: table.ledger,
        });
      };
      for (const index of outliers(counts.map(Math.log), options.limit, options.countDeviation)) {
        tell(index, 'count', { count: counts[index] ?? 0, median: median(counts) });
      }
      for (const index of outliers(shares, options.limit, options.shareDeviation)) {
        tell(index, 'share', { share: percent(shares[index] ?? 0), median: percent(median(shares)) });
      }
    },
  }),
});

function shareOfOnes(rows: readonly RoundRow[], environment: LedgerEnvironment): number {
  const levels = rows.map(({ row }) => levelOf(row, environment)).filter((level) => level !== null);
  return levels.length === 0 ? 0 : levels.filter((level) => level === 1).length / levels.length;
}

function percent(share: number): number {
  return Math.round(share * 100);
}
