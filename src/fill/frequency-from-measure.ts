import { textOf } from '../core/table';
import { unitMeasures } from '../ledger/library/unit-library';
import { measureText } from '../ledger/measure';
import { squeeze } from '../text/normalize';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F08: how often the row's measure is taken, where it is one of the library. */
export const frequencyFromMeasure: Filler = {
  id: 'frequency-from-measure',
  code: 'F08',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按所选的措施建议频次。',
      how: '防控措施是措施库（连同本单位的）中的一条、本列是频次时，取该条的频次；改写过的措施不判断。由填报人确认。',
    },
    en: {
      what: 'Suggests how often the chosen measure is taken.',
      how: 'Where the measure is one of the library, the unit’s own among them, and the column asks how often. A measure that was rewritten is not judged.',
    },
  },
  propose(table, { settings }) {
    const binding = table.bindings.find(({ field }) => field.name === 'monitoring');
    if (!binding || !/频次|频率/.test(binding.header)) return [];
    const library = unitMeasures(settings);
    return blanksOfOneRow(table, ({ name }) => name === 'monitoring').flatMap((blank) => {
      const written = squeeze(textOf(blank.row, 'measures'));
      const measure = library.find((each) => squeeze(measureText(each)) === written);
      if (written === '' || !measure) return [];
      return [proposalFor(this, blank, measure.frequency, { messageId: 'library', data: {} })];
    });
  },
};
