import { parseNames } from './name';
import { isOfficeWord } from './non-names';
import { isBlank, squeeze } from './normalize';
import { COLLECTIVES, DEPARTMENT_SUFFIXES, GENERIC_TITLES, PLACEHOLDERS, VAGUE_PEOPLE } from './phrases';
import { splitList } from './split-list';

/** What a cell in a person's column holds. */
export type ResponsibleKind = 'empty' | 'person' | 'department' | 'title' | 'vague' | 'collective';

/** The kind with the part of the cell that decided it ('' when empty). */
export interface Responsible {
  readonly kind: ResponsibleKind;
  readonly word: string;
}

const TITLE_END =
  /(?:[局科处部室所院校站队组厅市县区镇乡村会班股厂总]长|主任|书记|主席|经理|会计|出纳|负责人|责任人|经办人|承办人|办理人|领导|负责同志|一把手)$/u;
/** Departments written without their suffix. */
const DEPARTMENT_WORDS =
  /^(?:财务|人事|办公|后勤|行政|机关|综合|审计|法制|法规|纪检|党建|政工|宣传|组织|信息|安全|工会|团委|妇联)$/u;

/** Marks of a short remark that is no name. */
const PROSE = /[已未不无待按]|完成|整改|要求|落实/u;

/** The parts of the cell as written: the people, departments or posts that 、，；/ and line breaks keep apart. */
export function splitResponsible(text: string): readonly string[] {
  return splitList(text);
}

function classifyPart(part: string): Responsible {
  const word = squeeze(part).replace(/[（(][^（）()]*[）)]$/u, '');
  const ends = (list: readonly string[]) => list.some((end) => word.endsWith(end));
  if (ends(VAGUE_PEOPLE)) return { kind: 'vague', word };
  // 领导小组 and 班子办公室 end as departments do; 全体党员 says 全体 first.
  if (ends(COLLECTIVES) || /^全(?:体|局|科|站|院|处|员)/u.test(word)) return { kind: 'collective', word };
  if (GENERIC_TITLES.includes(word) || TITLE_END.test(word)) return { kind: 'title', word };
  if (ends(DEPARTMENT_SUFFIXES) || DEPARTMENT_WORDS.test(word)) return { kind: 'department', word };
  // A short word that is none of these may be a name whose surname is rare: the roster decides (rule C-14).
  const short = /^\p{Script=Han}{2,4}$/u.test(word) && !isOfficeWord(word) && !PROSE.test(word);
  return { kind: short ? 'person' : 'vague', word };
}

/**
 * What a responsible person's cell holds. One recognised name makes it `person`, whatever stands beside it; otherwise
 * the first part decides. Placeholders (待定, 无, /) count as `empty`.
 */
export function classifyResponsible(text: string): Responsible {
  if (isBlank(text) || PLACEHOLDERS.includes(squeeze(text))) return { kind: 'empty', word: '' };
  const [first] = parseNames(text);
  if (first) return { kind: 'person', word: first.name };
  const [part] = splitResponsible(text);
  return part === undefined ? { kind: 'vague', word: squeeze(text) } : classifyPart(part);
}
