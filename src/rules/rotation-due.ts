import { type Row, textOf } from '../core/table';
import { parseCount } from '../text/count';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { dayOf } from './shared/row-date';
import { shownRow } from './shared/shown-row';

/** Years are full years as of the day of judgement; a reason given for staying answers the question. */
export const rotationDue = defineRule({
  meta: {
    id: 'rotation-due',
    code: 'R-51',
    scope: 'row',
    severity: 'warning',
    markOnly: 'mark-is-answer',
    ledgers: ['rotation'],
    options: {
      /** Years at a key post from which its holder is to rotate, where the row names no limit of its own. */
      years: 5,
    },
    docs: {
      'zh-CN': {
        what: '重点岗位人员任现岗已满轮岗上限年限（行内未写明的按5年），既没有轮岗记录，也没有说明未轮岗原因。',
        why: '权力集中的岗位要定期交流轮岗；久任一岗是廉政风险。',
        how: '列入轮岗计划；因专业性强等原因暂不轮岗的，写明原因和替代的监督措施。',
      },
      en: {
        what: 'Someone has held a key post for the limit of years (5 where the row names none), and neither a rotation nor a reason for staying is entered.',
        why: 'Posts where power is concentrated are to change hands.',
        how: 'Plan the rotation, or enter why it cannot be and what control takes its place.',
      },
      source: '种001；S68',
    },
  },
  create: ({ environment, options, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const cell = row.cells.get('since');
        const since = dayOf(row, 'since', environment, table);
        if (!cell || since === null || table.part !== undefined || !isKeyPost(row) || isAnswered(row)) return;
        const limit = parseCount(textOf(row, 'limitYears'))?.value ?? options.years;
        const years = fullYears(since, environment.asOf);
        if (years < limit || !first(cell.at)) return;
        report({
          messageId: 'due',
          at: cell.at,
          data: { row: shownRow(cell, row), years, limit, asOf: environment.asOf },
          field: 'since',
          row,
        });
      },
    };
  },
});

/** Where the sheet has a column for it, a post without a kind is none of the key posts. */
function isKeyPost(row: Row): boolean {
  const kind = row.cells.get('postKind');
  return kind === undefined || !/^(?:否|非重点|其他|一般|无|[-—/]*)$/.test(kind.text);
}

function isAnswered(row: Row): boolean {
  return ['rotated', 'notRotated'].some((name) => {
    const text = textOf(row, name);
    return !isBlank(text) && !/^(?:无|未轮岗|尚?未)$/.test(text);
  });
}

/** Full years between two ISO days. */
function fullYears(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}
