import type { Issue } from '../../core/issue';
import type { LintOptions } from '../../core/linter';
import { applySuppressions } from '../../core/suppressions';
import type { Table } from '../../core/table';
import type { Workbook } from '../../core/workbook';
import type { Knowledge } from '../../engine/knowledge';
import { definitionOf } from '../../ledger/definition-of';
import type { LedgerEnvironment } from '../../ledger/environment';
import { checkedTable } from './checked-table';
import type { CheckedWorkbook, CheckRequest } from './engine';
import { paneIssues } from './pane-issues';
import type { KeptRecognition } from './recognise-as-kept';
import type { HeldConfig } from './settings-kept';

/** What the engine keeps from one check to the next. */
export interface Checked extends KeptRecognition {
  readonly request: CheckRequest;
  readonly config: HeldConfig;
  readonly workbook: Workbook;
  readonly previous: readonly Table[];
  readonly options: LintOptions<LedgerEnvironment>;
  /** In reading order, the ignored ones among them. */
  readonly issues: readonly Issue[];
}

/** A check as the pane shows it. @param definitions those that tables were recognised by */
export function checkedOutcome(checked: Checked, { definitions }: Knowledge): CheckedWorkbook {
  const { request, config, workbook, tables, issues, bindings, bindingsHeld } = checked;
  const { kept, suppressed } = applySuppressions(issues, request.ignored, request.asOf);
  const { knowledge } = config.config;
  const open = paneIssues(kept, knowledge, request.language);
  const ignored = paneIssues(suppressed, knowledge, request.language);
  const key = request.language === 'en' ? 'titleEn' : 'title';
  const nameOf = (table: Table): string => definitionOf(definitions, table)?.[key] ?? table.ledger;
  return {
    status: 'checked',
    tables: tables.map((table) =>
      checkedTable(
        table,
        nameOf(table),
        bindings.some(({ sheet }) => sheet === table.sheet),
      ),
    ),
    plainSheets: workbook.sheets
      .filter(({ state, rows }) => state === 'visible' && rows.some(({ cells }) => cells.size > 0))
      .map(({ name }) => name)
      .filter((name) => !tables.some(({ sheet }) => sheet === name)),
    rows: tables.reduce((sum, table) => sum + table.rows.length, 0),
    issues: open.issues,
    ignored: ignored.issues,
    ruleTexts: { ...ignored.ruleTexts, ...open.ruleTexts },
    bindingsHeld,
    optionsHeld: config.held,
  };
}
