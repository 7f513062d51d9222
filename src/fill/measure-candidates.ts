import { rankMeasures } from '../ledger/library/rank-measures';
import { unitMeasures } from '../ledger/library/unit-library';
import { measureText } from '../ledger/measure';
import type { Alternative, Filler } from './filler';
import { choiceFor } from './shared/choice-for';
import { blanksOfOneRow } from './shared/open-cells';

const FEWEST = 3;

/** F08: measures that would answer the risk, from the library; a person chooses. */
export const measureCandidates: Filler = {
  id: 'measure-candidates',
  code: 'F08',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '为空着的防控措施列出三到五条候选。',
      how: '按权力类别和环节从措施库中挑选，与本行风险点、权力事项越相近越靠前；只作候选，由填报人选用并改成本单位的做法，任何时候都不自动填入。',
    },
    en: {
      what: 'Lists three to five candidates for a blank measure.',
      how: "From the measure library, by the row's kind of power and step, the likest to the row first. A person chooses; no run ever fills them in.",
    },
  },
  propose(table, { settings }) {
    const library = unitMeasures(settings);
    return blanksOfOneRow(table, ({ name }) => name === 'measures').flatMap((blank) => {
      const ranked = rankMeasures(blank.row, library).map(
        ({ category, ...measure }): Alternative => ({
          after: measureText({ category, ...measure }),
          source: { messageId: 'library', data: { category, owner: measure.owner } },
        }),
      );
      return ranked.length < FEWEST ? [] : [choiceFor(this, blank, ranked)];
    });
  },
};
