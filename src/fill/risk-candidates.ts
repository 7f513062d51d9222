import { type Row, textOf } from '../core/table';
import { PHRASES } from '../ledger/library/phrases';
import { powerOfRow } from '../ledger/library/power-of-row';
import type { RiskPhrase } from '../ledger/risk-phrase';
import { containment } from '../text/similarity';
import type { Alternative, Filler } from './filler';
import { choiceFor } from './shared/choice-for';
import { blanksOfOneRow } from './shared/open-cells';

const MOST = 5;

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
    const library = [...settings.phrases, ...PHRASES];
    return blanksOfOneRow(table, ({ name }) => name === 'risk').flatMap((blank) => {
      const candidates = rank(blank.row, library).map(
        ({ text, category, riskType }): Alternative => ({
          after: text,
          source: { messageId: 'library', data: { category, riskType } },
        }),
      );
      return candidates.length === 0 ? [] : [choiceFor(this, blank, candidates)];
    });
  },
};

function rank(row: Row, library: readonly RiskPhrase[]): RiskPhrase[] {
  const power = powerOfRow(row);
  const words = ['power', 'step', 'post'].map((field) => textOf(row, field)).join('，');
  const type = textOf(row, 'riskType');
  return library
    .filter(({ category }) => category === power?.category.name)
    .map((phrase) => {
      const sameType = type !== '' && phrase.riskType.startsWith(type.slice(0, 2)) ? 1 : 0;
      return { phrase, score: containment(words, phrase.text) + sameType };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ phrase }) => phrase);
}
