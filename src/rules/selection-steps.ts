import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { LedgerEnvironment } from '../ledger/environment';
import { daysBetween } from '../text/date';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { type DaySpan, spanOf } from './shared/row-date';
import { SELECTION_STEPS } from './shared/selection-steps';
import { shownRow } from './shared/shown-row';

/** The unit's order of the steps is that of its columns, unless the options name one. */
export const selectionSteps = defineRule({
  meta: {
    id: 'selection-steps',
    code: 'R-52',
    scope: 'row',
    severity: 'error',
    markOnly: 'fact-stands',
    ledgers: ['rotation'],
    options: {
      /** Fields of the steps in the unit's order; empty for the order of the sheet's columns. */
      order: [] as readonly string[],
      /** Days after the last step entered from which the steps behind it count as left out. */
      openDays: 60,
    },
    docs: {
      'zh-CN': {
        what: '选任程序（推荐、测评、公示、考察、任前谈话）中间缺一步，或者后一步的日期早于前一步。步骤次序按表中各列的次序。',
        why: '选拔任用必须一步不缺、一步接一步；缺步、倒置说明程序没有走，或者是事后补填。',
        how: '对照原始材料补填或改正日期；确未履行的程序，按规定补办并说明。',
      },
      en: {
        what: 'A step of a selection (recommendation, assessment, publicity, examination, talk) is left out, or lies before the one it follows. The order of steps is that of the columns.',
        why: 'A selection goes step by step; gaps and reversals show that it did not.',
        how: 'Check the papers and enter or correct the days; make up for a step not taken.',
      },
      source: '种004；S70',
    },
  },
  create: ({ environment, options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const order = options.order.length > 0 ? options.order : columnOrder(table);
        const steps = order.flatMap((name) => stepOf(row, name, environment, table) ?? []);
        for (const { cell, messageId, other } of faultsOf(steps, environment.asOf, options.openDays)) {
          if (!first(cell.at)) continue;
          report({
            messageId,
            at: cell.at,
            data: {
              row: shownRow(cell, row),
              column: columnTitle(table, cell.field.name),
              other: columnTitle(table, other.field.name),
              value: cell.text,
              otherValue: other.text,
            },
            field: cell.field.name,
            row,
            related: [other.at],
          });
        }
      },
    };
  },
});

interface Step {
  readonly cell: BoundCell;
  readonly span: DaySpan | null;
}

interface StepFault {
  readonly cell: BoundCell;
  readonly messageId: 'missing' | 'reversed';
  /** The step that shows it: a later one taken, or the earlier one that lies after. */
  readonly other: BoundCell;
}

function columnOrder({ bindings }: Table): string[] {
  return bindings.map(({ field }) => field.name).filter((name) => SELECTION_STEPS.includes(name));
}

function stepOf(row: Row, name: string, environment: LedgerEnvironment, table: Table): Step | null {
  const cell = row.cells.get(name);
  return cell ? { cell, span: spanOf(row, name, environment, table) } : null;
}

function faultsOf(steps: readonly Step[], asOf: string, openDays: number): StepFault[] {
  const last = steps.findLastIndex(({ span }) => span !== null);
  const lastStep = steps[last];
  if (!lastStep?.span) return [];
  const isClosed = daysBetween(lastStep.span.last, asOf) > openDays;
  const faults: StepFault[] = [];
  let before: Step | undefined;
  for (const [index, step] of steps.entries()) {
    if (step.span === null) {
      const isGap = isBlank(step.cell.text) && (index < last || isClosed);
      const other = steps.slice(index + 1).find(({ span }) => span !== null) ?? lastStep;
      if (isGap) faults.push({ cell: step.cell, messageId: 'missing', other: other.cell });
      continue;
    }
    if (before?.span && step.span.last < before.span.first)
      faults.push({ cell: step.cell, messageId: 'reversed', other: before.cell });
    else before = step;
  }
  return faults;
}
