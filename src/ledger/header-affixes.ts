import type { FieldKind } from '../core/field';

/** Words before a name that narrow it without making it another thing. */
const BEFORE = /^(?:具体|主要|相关|有关|本项|该项|拟定|所属)(?=.{2})/;

const PROSE = /(?<=.{2})(?:情况|内容|描述|说明|概述|要点|详情|明细|摘要|及要求|要求)$/;
const DEADLINE = /(?<=.{2})(?:要求|安排|及要求|情况)$/;
const PEOPLE = /(?<=.{2})(?:姓名|名单|名字|情况)$/;
const NAMED = /(?<=.{2})(?:名称|全称)$/;
const LISTED = /(?<=.{2})(?:清单|目录|名称|情况)$/;
const JUDGED = /(?<=.{2})(?:评定|划分|情况)$/;

/** Words after a name that may be left out, by what stands in the column. */
const AFTER: Partial<Record<FieldKind, RegExp>> = {
  text: PROSE,
  risk: PROSE,
  measure: PROSE,
  deadline: DEADLINE,
  person: PEOPLE,
  people: PEOPLE,
  leader: PEOPLE,
  unit: NAMED,
  department: NAMED,
  departments: NAMED,
  post: NAMED,
  evidence: LISTED,
  document: LISTED,
  level: JUDGED,
};

/** Every character of those words. */
export const AFFIX_CHARACTERS = [BEFORE, PROSE, DEADLINE, PEOPLE, NAMED, LISTED, JUDGED]
  .map(({ source }) => source.replaceAll(/\P{Script=Han}/gu, ''))
  .join('');

/** A normalised header without the words that may be put before or after a column's name. */
export function withoutAffixes(header: string, kind: FieldKind): string {
  const after = AFTER[kind];
  const bare = header.replace(BEFORE, '');
  return after ? bare.replace(after, '') : bare;
}
