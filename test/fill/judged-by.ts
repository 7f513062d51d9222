import { lintTable } from '../../src/core/linter';
import { cellName } from '../../src/core/location';
import type { LedgerRule } from '../../src/rules/shared/define-rule';
import { environmentOf, tablesOf } from './fill-tester';

/** What rules find in a sheet of risk points: code, cell and the text that stands there. */
export function judgedBy(rules: readonly LedgerRule[], markdown: string): string[] {
  const { tables } = tablesOf(markdown, { ledger: 'risk-points' });
  return tables.flatMap((table) =>
    lintTable(table, { rules, environment: environmentOf(), settings: {} }).map(({ code, at, field }) => {
      const row = table.rows.find((each) => each.row === at.row);
      const cell = at.row === null || at.column === null ? '' : cellName(at.row, at.column);
      return `${code} ${cell} ${row?.cells.get(field ?? '')?.text ?? ''}`;
    }),
  );
}
