import { textOf } from '../core/table';
import { sameDepartment, squeezeName } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** F04: the rules that the row's power rests on, as the roster's list of powers gives them. */
export const basisFromPower: Filler = {
  id: 'basis-from-power',
  code: 'F04',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '按权力事项建议制度依据。',
      how: '取名册权力事项目录中同名事项的行使依据；同名不止一项而依据不同的不填。由填报人确认。',
    },
    en: {
      what: 'Suggests the rules that the measure rests on, by the power of the row.',
      how: "From the roster's list of powers, where the power of that name has one basis.",
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'basis').flatMap((blank) => {
      const [power, department] = [textOf(blank.row, 'power'), textOf(blank.row, 'department')];
      const found = roster.powers.filter(
        (each) =>
          squeezeName(each.name) === squeezeName(power) &&
          (department === '' ||
            each.department === '' ||
            sameDepartment(roster, each.department, department)),
      );
      const [basis, ...others] = new Set(found.map((each) => each.basis ?? ''));
      if (power === '' || basis === undefined || basis === '' || others.length > 0) return [];
      return [proposalFor(this, blank, basis, { messageId: 'roster', data: { power } })];
    });
  },
};
