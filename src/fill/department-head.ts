import { textOf } from '../core/table';
import { headOfDepartment } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F07: the head of the row's department. */
export const departmentHead: Filler = {
  id: 'department-head',
  code: 'F07',
  safety: 'safe',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按科室补填空着的部门负责人。',
      how: '取名册中该科室在岗的正职；没有正职时取主持工作的副职；不止一人时不填。',
    },
    en: {
      what: 'Fills a blank head of department.',
      how: "Takes the department's one head in service from the roster, else the one deputy who runs it.",
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'departmentHead').flatMap((blank) => {
      const department = textOf(blank.row, 'department');
      const name = headOfDepartment(roster, department)?.name;
      if (name === undefined) return [];
      return [proposalFor(this, blank, name, { messageId: 'roster', data: { department, name } })];
    });
  },
};
