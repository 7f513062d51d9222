import { type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { RosterPortfolio } from '../ledger/roster';
import { closedArea, headOfUnit } from '../ledger/roster-lookups';
import type { UnitSettings } from '../ledger/settings';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { deputyFor, meansHead, riskWords, subjectWords } from './shared/leaders';
import { oncePerCell } from './shared/once-per-cell';
import { shownRow } from './shared/shown-row';

/** Wins over R-05: in these areas a level 1 risk has the head as supervising leader (design decision 13). */
export const headNotInCharge = defineRule({
  meta: {
    id: 'head-not-in-charge',
    code: 'R-14',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '人事、财务、工程建设、公共资源交易（范围可配置）事项的责任领导填了主要领导。没有权力事项和环节的，看风险点文字；主要领导本人岗位的风险不算。',
        why: '主要领导不直接分管人事、财务、工程建设和公共资源交易，应由副职分管、主要领导监督。',
        how: '责任领导改为分管副职，主要领导作为监管领导；名册能确定分管副职的，作为建议给出。',
      },
      en: {
        what: 'The head of the unit is the responsible leader of personnel, finance, works or public trading (the areas are a setting). The risk text counts only where power and step are blank; the head’s own post is not judged.',
        why: 'The head of a unit is not in direct charge of these areas: a deputy is, and the head supervises.',
        how: 'Name the deputy in charge; the roster’s deputy is offered where there is one.',
      },
      source: '种004；S28',
    },
  },
  create: ({ environment: { roster, settings }, report }) => {
    const head = roster && headOfUnit(roster);
    if (!roster || !head) return {};
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const leader = row.cells.get('responsibleLeader');
        if (!leader || leader.text === '') return;
        const area = areaOf(row, settings);
        if (area === null || isHeadsPost(row, head)) return;
        if (!meansHead(leader.text, head, roster) || !first(leader.at)) return;
        const deputy = deputyFor(row, area, head, roster, settings);
        report({
          messageId: 'head',
          at: leader.at,
          data: { row: shownRow(leader, row), column: columnTitle(table, 'responsibleLeader'), area },
          field: 'responsibleLeader',
          row,
          ...(deputy !== null && { suggestions: [fixCell(leader, deputy, 'suggestion')] }),
        });
      },
    };
  },
});

/** The closed area a row is about: by power, step and post; by the risk only where power and step say nothing. */
function areaOf(row: Row, settings: UnitSettings): string | null {
  const named = closedArea(subjectWords(row), settings);
  if (named !== null || textOf(row, 'power') !== '' || textOf(row, 'step') !== '') return named;
  return closedArea(riskWords(row), settings);
}

/** A risk of the head's own post is the head's to answer for. */
function isHeadsPost(row: Row, head: RosterPortfolio): boolean {
  const post = textOf(row, 'post');
  return (
    /主要领导|主要负责人|一把手/.test(post) || (post !== '' && head.position.split(/[、，,]/).includes(post))
  );
}
