import { type Row, textOf } from '../core/table';
import type { Roster } from '../ledger/roster';
import {
  closedArea,
  headOfDepartment,
  headOfUnit,
  leaderInCharge,
  squeezeName,
} from '../ledger/roster-lookups';
import type { UnitSettings } from '../ledger/settings';
import { parseLevel } from '../text/level';
import type { Filler } from './filler';
import type { ProposalSource } from './proposal-source';
import { blanksOfOneRow } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** Fields whose words tell what area of work the row is about. */
const AREA_FIELDS: readonly string[] = ['power', 'step', 'post', 'duties', 'postDuties', 'position'];

/** Fields that may touch an area without the row being about it: 财务科 also keeps its own files. */
const HINT_FIELDS: readonly string[] = ['department', 'risk', 'dutyRisk', 'processRisk'];

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
      how: '一级为单位主要领导（主要领导不直接分管的领域为该科室的分管副职），二级为分管领导，三级为科室负责人；名册中不能唯一确定，或科室、风险点涉及上述领域而权力事项、岗位未写明时不填，单位可关闭此项。',
    },
    en: {
      what: 'Fills a blank responsible leader by the risk level.',
      how: 'Level 1 the head of the unit (in areas closed to the head the deputy in charge), level 2 the leader in charge, level 3 the head of the department. Nothing where the roster does not name exactly one, or where only the risk or the department hints at a closed area; a unit may switch it off.',
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

function leaderOf(row: Row, roster: Roster, settings: UnitSettings): Found | null {
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
  const area = areaOf(row, AREA_FIELDS, settings);
  const hint = area ?? areaOf(row, HINT_FIELDS, settings);
  const leader = leaderInCharge(roster, department);
  const isHead = head !== undefined && leader !== null && squeezeName(head) === squeezeName(leader);
  if (level === 2) {
    return leader === null || (isHead && hint !== null)
      ? null
      : { messageId: 'in-charge', data: { ...data, leader } };
  }
  // Without the head's name nobody can tell whether the leader in charge is a deputy.
  if (head === undefined) return null;
  if (area === null) return hint === null ? { messageId: 'head', data: { ...data, leader: head } } : null;
  return leader === null || isHead ? null : { messageId: 'closed-area', data: { ...data, leader, area } };
}

function areaOf(row: Row, fields: readonly string[], settings: UnitSettings): string | null {
  return closedArea(fields.map((field) => textOf(row, field)).join(' '), settings);
}

function isOwn(row: Row, leader: string): boolean {
  return OWN_FIELDS.some((field) => squeezeName(textOf(row, field)).includes(squeezeName(leader)));
}
