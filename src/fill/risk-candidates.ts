import { rankRisks } from '../ledger/library/rank-risks';
import { unitPhrases } from '../ledger/library/unit-library';
import type { Alternative, Filler } from './filler';
import { choiceFor } from './shared/choice-for';
import { blanksOfOneRow } from './shared/open-cells';

/** F04: how the power of a row without a risk might be abused, from the library; a person chooses. */
export const riskCandidates: Filler = {
  id: 'risk-candidates',
  code: 'F04',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '为空着的风险点列出候选表述。',
      how: '按岗位、权力事项、环节判断权力类别，从风险点库中取同类表述，越相近越靠前；只作候选，由填报人对照实际选用，任何时候都不自动填入。',
    },
    en: {
      what: 'Lists candidates for a blank risk point.',
      how: "From the library of risks, by the row's post, power and step. A person chooses by what is true; no run ever fills them in.",
    },
  },
  propose(table, { settings }) {
    const library = unitPhrases(settings);
    return blanksOfOneRow(table, ({ name }) => name === 'risk').flatMap((blank) => {
      const candidates = rankRisks(blank.row, library).map(
        ({ text, category, riskType }): Alternative => ({
          after: text,
          source: { messageId: 'library', data: { category, riskType } },
        }),
      );
      return candidates.length === 0 ? [] : [choiceFor(this, blank, candidates)];
    });
  },
};
