import { textOf } from '../core/table';
import { obligationSlots } from '../ledger/obligation-slots';
import { squeeze } from '../text/normalize';
import type { Filler } from './filler';
import { rowFor } from './shared/row-for';
import { isAnchor, sameLedger } from './shared/unit-tables';
import { yearOfTable } from './shared/year-of-table';

/** F10: a task for every accepted obligation that the task breakdown lacks. */
export const obligationTasks: Filler = {
  id: 'obligation-tasks',
  code: 'F10',
  safety: 'suggestion',
  ledgers: ['task-breakdown'],
  docs: {
    'zh-CN': {
      what: '把已确认的频次义务列入任务分解台账。',
      how: '任务内容照录文件原句，来源写文件名，完成时限取当年最后一期的期限；牵头科室、责任人由单位确定。',
    },
    en: {
      what: 'Enters the accepted obligations into the task breakdown.',
      how: "The task is the document's own clause, the deadline that of the year's last period; who is responsible is for the unit to say.",
    },
  },
  proposeRows(table, context) {
    if (table.part !== undefined || !isAnchor(table, context)) return [];
    const named = sameLedger(table, context).flatMap(({ rows }) =>
      rows.map((row) => squeeze(textOf(row, 'task'))),
    );
    const { year } = yearOfTable(table, context);
    return context.settings.obligations
      .filter(({ clause }) => !named.some((task) => task !== '' && task.includes(squeeze(clause))))
      .map((obligation) => {
        const { clause, source } = obligation;
        const deadline = obligationSlots(obligation, year).at(-1)?.due ?? null;
        const data = { clause, source: source || '—' };
        return rowFor(this, table, { source, task: clause, deadline }, { messageId: 'clause', data });
      });
  },
};
