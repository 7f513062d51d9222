import { textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { closedArea, headOfUnit, squeezeName } from '../ledger/roster-lookups';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { meansHead, riskWords, subjectWords } from './shared/leaders';
import { oncePerCell } from './shared/once-per-cell';
import { levelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';

/** In the areas closed to the head of the unit a deputy is accepted (design decision 13). */
export const levelOneHeadLeader = defineRule({
  meta: {
    id: 'level-one-head-leader',
    code: 'R-05',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一级（高）风险的责任领导不是单位主要领导。需要名册中的班子分工；主要领导不直接分管的人事、财务、工程建设、公共资源交易等事项，责任领导为副职也可以。本单位制度另有规定的可在配置中关闭“按等级定领导”。',
        why: '按分级管理，一级风险由主要领导管理和负责。',
        how: '把责任领导改为主要领导，或按实际重新核定等级；名册中的主要领导作为建议给出。',
      },
      en: {
        what: 'The responsible leader of a level 1 risk is not the head of the unit. Needs the portfolios of a roster. In areas closed to the head (personnel, finance, works, public trading) a deputy is accepted. A unit with another order switches “leader by level” off.',
        why: 'Risks are managed by level, and level 1 belongs to the head of the unit.',
        how: 'Name the head, or review the level; the head is offered from the roster.',
      },
      source: 'S78；种002',
    },
  },
  create: ({ environment, report }) => {
    const { roster, settings } = environment;
    const head = roster && headOfUnit(roster);
    if (!roster || !head || !settings.leaderByLevel) return {};
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const leader = row.cells.get('responsibleLeader');
        if (!leader || leader.text === '' || levelOf(row, environment) !== 1) return;
        if (squeezeName(textOf(row, 'name')) === squeezeName(head.leader)) return;
        if (meansHead(leader.text, head, roster)) return;
        if (closedArea(`${subjectWords(row)}；${riskWords(row)}`, settings) !== null) return;
        if (!first(leader.at)) return;
        report({
          messageId: 'not-head',
          at: leader.at,
          data: {
            row: shownRow(leader, row),
            column: columnTitle(table, 'responsibleLeader'),
            level: textOf(row, 'riskLevel'),
          },
          field: 'responsibleLeader',
          row,
          suggestions: [fixCell(leader, head.leader, 'suggestion')],
        });
      },
    };
  },
});
