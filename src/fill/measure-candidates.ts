import { type Row, textOf } from '../core/table';
import { type Measure, type MeasureStage, measureText } from '../ledger/measure';
import { containment } from '../text/similarity';
import type { Alternative, Filler } from './filler';
import { MEASURES } from '../ledger/library/measures';
import { choiceFor } from './shared/choice-for';
import { blanksOfOneRow } from './shared/open-cells';
import { powerOfRow } from '../ledger/library/power-of-row';

const FEWEST = 3;
const MOST = 5;

/** How much a measure gains where it belongs to the row's kind of power, and to its step. */
const OF_CATEGORY = 0.5;
const OF_STAGE = 0.1;

/** Below this a measure of another kind of power has nothing to do with the row. */
const LEAST = 0.2;

const STAGE_WORDS: Readonly<Record<MeasureStage, RegExp>> = {
  before: /申请|申报|受理|立项|议题|计划|编制|准备|资格|起草|招标/,
  during: /审查|审核|审批|实施|支付|发放|评标|评审|签订|执法|征收|表决|使用|勘验/,
  after: /验收|结算|归档|公示|公开|核销|盘点|处置|监督|评估|考核|移交/,
};

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
    const library = [...settings.measures, ...MEASURES];
    return blanksOfOneRow(table, ({ name }) => name === 'measures').flatMap((blank) => {
      const ranked = rank(blank.row, library).map(
        ({ category, ...measure }): Alternative => ({
          after: measureText({ category, ...measure }),
          source: { messageId: 'library', data: { category, owner: measure.owner } },
        }),
      );
      return ranked.length < FEWEST ? [] : [choiceFor(this, blank, ranked)];
    });
  },
};

function rank(row: Row, library: readonly Measure[]): Measure[] {
  if (textOf(row, 'risk') === '') return [];
  const words = ['risk', 'power', 'step', 'post'].map((field) => textOf(row, field)).join('，');
  const step = `${textOf(row, 'step')}${textOf(row, 'power')}`;
  const category = powerOfRow(row)?.category.name;
  return library
    .map((measure) => {
      const text = `${measure.owner}${measure.action}${measure.evidence}`;
      const score =
        containment(text, words) +
        (measure.category === category ? OF_CATEGORY : 0) +
        (STAGE_WORDS[measure.stage].test(step) ? OF_STAGE : 0);
      return { measure, score };
    })
    .filter(({ score }) => score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST)
    .map(({ measure }) => measure);
}
