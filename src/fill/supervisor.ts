import { type Row, textOf } from '../core/table';
import type { Roster } from '../ledger/roster';
import { leaderInCharge, squeezeName } from '../ledger/roster-lookups';
import type { Filler } from './filler';
import type { ProposalSource } from './proposal-source';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** Who supervises by office: the discipline officers. */
const DISCIPLINE = /纪检|纪委|监察|廉政监督/;

/** Nobody supervises what he answers for. */
const OWN_FIELDS: readonly string[] = ['responsiblePerson', 'departmentHead', 'name'];

/** F07: the supervisor of a risk: the discipline officer, never the person responsible. */
export const supervisor: Filler = {
  id: 'supervisor',
  code: 'F07',
  safety: 'suggestion',
  ledgers: ['risk-points'],
  docs: {
    'zh-CN': {
      what: '建议监督人。',
      how: '取名册中唯一的在岗纪检人员（职务或科室含纪检、纪委、监察）；其本人就是责任人、部门负责人的，建议该科室分管领导。由填报人确认。',
    },
    en: {
      what: 'Suggests the supervisor.',
      how: 'The one discipline officer in service of the roster; where that is the person responsible or the head of the department, the leader in charge.',
    },
  },
  propose(table, { roster }) {
    if (!roster) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'supervisor').flatMap((blank) => {
      const found = supervisorOf(blank.row, roster);
      return found ? [proposalFor(this, blank, found.data.name, found)] : [];
    });
  },
};

type Found = ProposalSource & { readonly data: { readonly name: string } };

function supervisorOf(row: Row, roster: Roster): Found | null {
  const officers = roster.people.filter(
    ({ inService, position, department }) => inService && DISCIPLINE.test(`${department}${position}`),
  );
  const [officer, ...others] = officers;
  if (!officer || others.length > 0) return null;
  if (!isOwn(row, officer.name))
    return { messageId: 'officer', data: { name: officer.name, position: officer.position } };
  const leader = leaderInCharge(roster, textOf(row, 'department'));
  return leader === null || isOwn(row, leader) ? null : { messageId: 'leader', data: { name: leader } };
}

function isOwn(row: Row, name: string): boolean {
  return OWN_FIELDS.some((field) => squeezeName(textOf(row, field)).includes(squeezeName(name)));
}
