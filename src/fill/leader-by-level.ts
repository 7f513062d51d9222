import { type Row, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import type { Roster } from '../ledger/roster';
import {
  closedArea,
  headOfDepartment,
  headOfUnit,
  leaderInCharge,
  squeezeName,
} from '../ledger/roster-lookups';
import { parseLevel } from '../text/level';
import type { Filler, ProposalSource } from './filler';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** Fields whose words tell what area of work the row is about. */
const AREA_FIELDS: readonly string[] = ['power', 'post', 'step', 'department', 'duties', 'position'];

/** Fields that name the row's own persons: nobody is the responsible leader of oneself. */
const OWN_FIELDS: readonly string[] = ['name', 'responsiblePerson'];

/** F07: the responsible leader that the level calls for. */
export const leaderByLevel: Filler = {
  id: 'leader-by-level',
  code: 'F07',
  safety: 'safe',
  ledgers: ['risk-points', 'personal-register'],
  docs: {
    'zh-CN': {
      what: '按风险等级补填空着的责任领导。',
      how: '一级为单位主要领导（主要领导不直接分管的领域为该科室的分管副职），二级为分管领导，三级为科室负责人；名册中不能唯一确定时不填，单位可关闭此项。',
    },
    en: {
      what: 'Fills a blank responsible leader by the risk level.',
      how: 'Level 1 the head of the unit (in areas closed to the head the deputy in charge), level 2 the leader in charge, level 3 the head of the department; only where the roster names exactly one, and the unit has not switched it off.',
    },
  },
  propose(table, { roster, settings }) {
    if (!roster || !settings.leaderByLevel) return [];
    return blanksOfOneRow(table, ({ name }) => name === 'responsibleLeader').flatMap((blank) => {
      const found = leaderOf(blank.row, roster, settings);
      if (!found || isOwn(blank.row, found.data.leader)) return [];
      return [proposalFor(this, blank, found.data.leader, found)];
    });
  },
};

type Found = ProposalSource & { readonly data: { readonly leader: string } };

function leaderOf(row: Row, roster: Roster, settings: LedgerEnvironment['settings']): Found | null {
  const text = textOf(row, 'riskLevel');
  const level = parseLevel(text, settings.levels.mapping)?.level;
  const department = textOf(row, 'department');
  const data = { level: text, department };
  if (level === undefined) return null;
  if (level === 3) {
    const leader = headOfDepartment(roster, department)?.name;
    return leader === undefined ? null : { messageId: 'department', data: { ...data, leader } };
  }
  const head = headOfUnit(roster)?.leader;
  const area = closedArea(AREA_FIELDS.map((field) => textOf(row, field)).join(' '), settings);
  if (level === 1 && area === null) {
    return head === undefined ? null : { messageId: 'head', data: { ...data, leader: head } };
  }
  const leader = leaderInCharge(roster, department);
  if (leader === null) return null;
  if (area === null) return { messageId: 'in-charge', data: { ...data, leader } };
  const isHead = head !== undefined && squeezeName(head) === squeezeName(leader);
  return isHead
    ? null
    : { messageId: level === 1 ? 'closed-area' : 'in-charge', data: { ...data, leader, area } };
}

function isOwn(row: Row, leader: string): boolean {
  return OWN_FIELDS.some((field) => squeezeName(textOf(row, field)).includes(squeezeName(leader)));
}
