import { textOf } from '../core/table';
import { powerOfRow } from '../ledger/library/power-of-row';
import { parseScale } from '../text/scale';
import type { Filler } from './filler';
import { levelWriter } from './shared/level-writer';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F06: the level by the power held, where likelihood and consequence are not both given. */
export const levelFromPower: Filler = {
  id: 'level-from-power',
  code: 'F06',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '没有评定可能性、后果时，按权力类别建议风险等级。',
      how: '直接行使人、财、物、工程、许可、处罚、收费等权力的为一级，参与审核监督的为二级，其余为三级；随来源列出类别和依据的词，由填报人确认。',
    },
    en: {
      what: 'Suggests a level by the kind of power where likelihood and consequence are not both given.',
      how: 'Level 1 for direct power over people, money, goods, works, permits, penalties and levies, level 2 for checking such power, else level 3. The kind and the words that tell it are shown.',
    },
  },
  propose(table, { settings }) {
    const writer = levelWriter(table, 'riskLevel', settings);
    return blanksOfOneRow(table, ({ name }) => name === 'riskLevel').flatMap((blank) => {
      const rated = ['likelihood', 'consequence'].every(
        (field) => parseScale(textOf(blank.row, field)) !== null,
      );
      const power = rated ? null : powerOfRow(blank.row);
      if (!power || textOf(blank.row, 'risk') === '') return [];
      const level = writer.write(power.category.level);
      const data = { category: power.category.name, words: power.words, level };
      return [proposalFor(this, blank, level, { messageId: 'power', data })];
    });
  },
};
