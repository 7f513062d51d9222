import { textOf } from '../core/table';
import { unitPhrases } from '../ledger/library/unit-library';
import { likelyRiskType } from '../ledger/risk-type-words';
import { squeeze } from '../text/normalize';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F05: the kind of risk that the words of the risk speak for. */
export const riskTypeByWords: Filler = {
  id: 'risk-type-by-words',
  code: 'F05',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按风险点的用词建议风险类型。',
      how: '五类各有用词（人情、观念→思想道德，审批、程序→业务流程，制度缺失、裁量→制度机制，供应商、请托→外部环境，擅自、截留→岗位职责）；只有一类明显占先时才建议；采用风险点库表述的取库中类型，由填报人确认。',
    },
    en: {
      what: 'Suggests the kind of risk by the words of the risk point.',
      how: 'Each of the five kinds has its words; suggested only where one of them clearly leads; a risk of the library has its own.',
    },
  },
  propose(table, { settings }) {
    const library = unitPhrases(settings);
    return blanksOfOneRow(table, ({ name }) => name === 'riskType').flatMap((blank) => {
      const risk = squeeze(textOf(blank.row, 'risk'));
      const phrase = library.find(({ text }) => squeeze(text) === risk);
      const type = phrase?.riskType ?? likelyRiskType(risk);
      if (type === null || risk === '') return [];
      const messageId = phrase ? 'library' : 'words';
      return [proposalFor(this, blank, type, { messageId, data: { riskType: type } })];
    });
  },
};
