import { columnTitle } from '../ledger/column-title';
import { ofKind, ownCellVisitor } from './shared/applies';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { emptyClauses } from './shared/empty-talk';
import { measuresInstead } from './shared/measure-suggestions';

/** C-18. */
export const emptyTalk = defineRule({
  meta: {
    id: 'empty-talk',
    code: 'C-18',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'responsibility-list', 'task-breakdown', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '措施整条都是“加强学习”“提高认识”“严格要求”之类的话，没有谁来做、多久一次、留什么凭证、依据哪项制度。',
        why: '内容空泛的措施无法检查落实情况，审核时会被退回。',
        how: '写明动作（审批、公示、抽查、双人复核等）、频次、留痕材料或制度名称《》；也可从措施库的候选中选一条，改成本单位的做法。',
      },
      en: {
        what: 'The whole measure is made of phrases such as “strengthen study”; it names no actor, frequency, record or rule.',
        why: 'Nobody can check whether an empty measure was carried out; reviewers send it back.',
        how: 'Name the act (approval, publication, spot check, two persons), how often, what record it leaves, or the rule in 《》; or take a candidate from the measure library and fit it to the unit.',
      },
      source: 'S1；S51',
    },
  },
  create: ({ environment, report }) =>
    ownCellVisitor(
      ofKind('measure'),
      (text) => emptyClauses(text) !== null,
      (cell, row, table) => {
        const phrases = emptyClauses(cell.text);
        if (phrases === null) return;
        report({
          messageId: 'empty',
          at: cell.at,
          data: { row: cell.at.row ?? row.row, column: columnTitle(table, cell.field.name), phrases },
          field: cell.field.name,
          row,
          ...offered(cell.field.name === 'measures' ? measuresInstead(cell, row, environment) : []),
        });
      },
    ),
});
