import { parseLevel } from '../text/level';
import type { Filler } from './filler';
import { isUnambiguous, levelWriter } from './shared/level-writer';
import { openValues } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F06: levels in one notation, so that they can be counted together. The level itself never changes. */
export const levelNormalised: Filler = {
  id: 'level-normalised',
  code: 'F06',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '统一风险等级的写法。',
      how: '把少数写法（如 Ⅱ级、中）换成本列多数写法（如 二级）；橙、黄次序各单位不一，未设定对应时只作建议。',
    },
    en: {
      what: 'Writes risk levels in one notation.',
      how: "The column's less frequent notations become its most frequent one; orange and yellow are only suggested until the unit has settled their order.",
    },
  },
  propose(table, { settings }) {
    return table.fields
      .filter(({ kind }) => kind === 'level')
      .flatMap((field) => {
        const writer = levelWriter(table, field.name, settings);
        return openValues(table, ({ name }) => name === field.name).flatMap((value) => {
          const before = value.cell.text;
          const level = parseLevel(before, settings.levels.mapping);
          if (!level || level.notation === writer.notation) return [];
          const after = writer.write(level.level);
          const safety = isUnambiguous(level, settings) ? this.safety : 'suggestion';
          return [
            proposalFor(this, value, after, { messageId: 'notation', data: { before, after } }, safety),
          ];
        });
      });
  },
};
