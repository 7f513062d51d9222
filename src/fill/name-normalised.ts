import { personByName, squeezeName } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { openValues } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F09: names as the roster writes them: 王　伟 becomes 王伟. Who is meant never changes. */
export const nameNormalised: Filler = {
  id: 'name-normalised',
  code: 'F09',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '统一姓名写法。',
      how: '姓名中间有空格、与名册只差空格的，改成名册写法；多个姓名连在一起的不动。',
    },
    en: {
      what: 'Writes names as the roster does.',
      how: 'Where a name differs from the roster only by spaces; lists of names stay.',
    },
  },
  propose(table, { roster }) {
    if (!roster || table.ledger === 'roster') return [];
    return openValues(table, ({ kind }) => ['person', 'people', 'leader'].includes(kind)).flatMap((value) => {
      const { text: before } = value.cell;
      const after = squeezeName(before);
      if (after === before || /[\n、，,；;]/.test(before) || personByName(roster, after).length === 0)
        return [];
      return [proposalFor(this, value, after, { messageId: 'spelling', data: { before, after } })];
    });
  },
};
