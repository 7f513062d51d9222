import { statusOf } from '../ledger/status';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { futureWord } from './shared/future-words';
import { oncePerCell } from './shared/once-per-cell';

/** Only what opens a clause counts as speaking of the future; see `futureWord` for the exceptions. */
export const doneSpeaksOfFuture = defineRule({
  meta: {
    id: 'done-speaks-of-future',
    code: 'R-22',
    scope: 'row',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '状态已完成，进展里却在说将要、拟、计划、下一步或正在做的事。文件名称里的“计划”、意思是“把”的“将”不算。',
        why: '已完成的事项只写做了什么；还要做的事说明事情没有完，与状态不符。',
        how: '只写已经做完的措施和成效；确未完成的，把状态改为整改中并写明时限。',
      },
      en: {
        what: 'The status says done, and the progress speaks of what will be, is planned to be or is being done. 计划 in a title and 将 in the sense of 把 do not count.',
        why: 'A finished matter tells what was done; what is still to come contradicts the status.',
        how: 'Tell only what was finished, or change the status and give a deadline.',
      },
      source: 'J',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row) => {
        const progress = row.cells.get('progress');
        const status = row.cells.get('status');
        if (!progress || !status || statusOf(row) !== 'done') return;
        const word = futureWord(progress.text);
        if (word === null || !first(progress.at)) return;
        report({
          messageId: 'future',
          at: progress.at,
          data: { row: row.row, status: status.text, word },
          field: 'progress',
          row,
          related: [status.at],
        });
      },
    };
  },
});
