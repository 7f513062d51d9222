import { textOf } from '../core/table';
import type { UnitSettings } from '../ledger/settings';
import type { RiskLevel } from '../text/level';
import { parseScale } from '../text/scale';
import type { Filler } from './filler';
import { levelWriter } from './shared/level-writer';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F06: the level from likelihood × consequence, with the arithmetic. A level that stands there is a rule's business. */
export const levelFromMatrix: Filler = {
  id: 'level-from-matrix',
  code: 'F06',
  safety: 'safe',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按可能性和后果补填空着的风险等级。',
      how: '可能性（1—4）×后果（1—4），默认 9 及以上为一级、4 至 8 为二级、3 及以下为三级，界限可由单位设定；算式随来源列出。',
    },
    en: {
      what: 'Fills a blank risk level from likelihood and consequence.',
      how: 'Likelihood (1–4) × consequence (1–4): by default level 1 from 9, level 2 from 4, else level 3; a unit may set the limits. The arithmetic is shown.',
    },
  },
  propose(table, { settings }) {
    const writer = levelWriter(table, 'riskLevel', settings);
    return blanksOfOneRow(table, ({ name }) => name === 'riskLevel').flatMap((blank) => {
      const likelihood = parseScale(textOf(blank.row, 'likelihood'));
      const consequence = parseScale(textOf(blank.row, 'consequence'));
      if (likelihood === null || consequence === null) return [];
      const product = likelihood * consequence;
      const level = writer.write(levelOf(product, settings));
      const data = { likelihood, consequence, product, level };
      return [proposalFor(this, blank, level, { messageId: 'product', data })];
    });
  },
};

function levelOf(product: number, { matrix }: UnitSettings): RiskLevel {
  if (product >= matrix.first) return 1;
  return product >= matrix.second ? 2 : 3;
}
