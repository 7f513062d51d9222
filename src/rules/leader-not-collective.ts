import { columnTitle } from '../ledger/column-title';
import { isOwnCell } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { leadersInCharge } from './shared/leaders';
import { responsibleIn } from './shared/people';

/** Bodies in a leader's column; 党组书记 and 班子成员林启明 are no bodies. */
const BODY =
  /^(?:[^、，,；;]*(?:党组|党委|党总支|党支部|支部|领导小组|委员会|班子|集体|全体[^、，,；;]{0,6}))$/;

/** C-16. */
export const leaderNotCollective = defineRule({
  meta: {
    id: 'leader-not-collective',
    code: 'C-16',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '“责任领导”写的是班子集体、全体成员、党组等，不是一名具体的领导。',
        why: '每个问题、每个风险点要有一名领导负责；写成集体，就没有人负责。',
        how: '填写一名具体领导；给出名册时，可按建议代入分管该科室的领导。',
      },
      en: {
        what: 'The responsible leader is a body (the leading team, everybody, the party group), not one leader.',
        why: 'One leader answers for each problem and each risk; a body answers for nothing.',
        how: 'Name one leader; with a roster the leader in charge of the department is offered.',
      },
      source: 'S12；J',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    looksAt: ({ name }) => name === 'responsibleLeader',
    concerns: (text) => {
      if (text === '') return false;
      const { kind } = responsibleIn(text, roster);
      return kind === 'collective' || (kind === 'department' && BODY.test(text));
    },
    cell: (cell, row, table) => {
      if (!isOwnCell(cell, row)) return;
      const leaders = roster ? leadersInCharge(row, roster) : [];
      report({
        messageId: 'collective',
        at: cell.at,
        data: {
          row: cell.at.row ?? row.row,
          column: columnTitle(table, 'responsibleLeader'),
          value: cell.text,
        },
        field: 'responsibleLeader',
        row,
        ...(leaders.length === 1 && {
          suggestions: leaders.map((name) => fixCell(cell, name, 'suggestion')),
        }),
      });
    },
  }),
});
