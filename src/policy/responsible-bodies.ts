import { splitList } from '../text/split-list';
import { looksLikeBody } from './body-name';

/** Who is to do something, as the text says it. */
export interface Responsible {
  /** All bodies, in order, each once. */
  readonly all: readonly string[];
  /** Those that lead and those that help, where the text tells them apart. */
  readonly lead: readonly string[];
  readonly support: readonly string[];
  /** The words of a deadline given beside the bodies; empty for none. */
  readonly deadline: string;
}

/** A text without its notes on responsibility, and the notes with the place in that text where they stood. */
export interface WithoutNotes {
  readonly text: string;
  readonly notes: readonly { readonly at: number; readonly responsible: Responsible }[];
}

type Role = 'plain' | 'lead' | 'support' | 'leader' | 'deadline';

const BODY = '(?:部门|单位|科室|股室|处室|机构|党组织|支部|方|主体)';
const ROLES: readonly (readonly [Role, string])[] = [
  ['leader', '(?:责任|牵头|分管|包抓|主管)领导|(?:直接)?责任人员?|联系人|经办人'],
  ['deadline', '完成时[限间]|办结时限|落实时[限间]|时限要求|整改时限|时间(?:节点|要求|安排)|完成期限|时限'],
  ['lead', `(?:牵头|主责|主办|主要责任)(?:责任)?${BODY}?|牵头负责|牵头`],
  ['support', `(?:配合|协助|协办|协同|参与|参加|责任配合)(?:责任)?${BODY}?`],
  ['plain', `(?:责任|落实|承办|实施|执行)${BODY}`],
];
const LABEL = new RegExp(
  `(^|[（(【\\[。；;，,、\\s])(?:${ROLES.map(([role, words]) => `(?<${role}>${words})`).join('|')})[：:]`,
  'g',
);
const OPENING = /[（(【[]/;
const CLOSING = /[）)】\]]/;

/** （办公室牵头，财务科配合） and its like: no label, but a verb after the names. */
const BRACKETED = /[（(]([^（）()。]{2,120})[）)]/g;
const VERBS =
  /^(.+?)(?:牵头负责|牵头落实|牵头|按(?:照)?职责分工负责|分工负责|分别负责|负责落实|具体负责|负责)(?:[，,；;](.+?)(?:按(?:照)?职责分工)?(?:配合|参与|协助|协同)(?:落实)?)?$/;

/** Nothing said of who is responsible. */
export const NOBODY: Responsible = { all: [], lead: [], support: [], deadline: '' };

/**
 * Takes the notes on responsibility out of a paragraph: （责任部门：A、B）, （牵头单位：A；配合单位：B）, 责任单位：A、B, and
 * （A牵头，B配合）. Prose that merely uses such words stays.
 */
export function takeResponsible(text: string): WithoutNotes {
  const labelled = labelledNotes(text);
  const notes = labelled.length > 0 ? labelled : verbNotes(text);
  let rest = '';
  let from = 0;
  const placed = notes.map(({ start, end, responsible }) => {
    rest += text.slice(from, start);
    from = end;
    return { at: rest.length, responsible };
  });
  return { text: `${rest}${text.slice(from)}`.trim(), notes: placed };
}

/** The names in the cell of a responsibility table. */
export function bodiesIn(text: string): string[] {
  return [...new Set(splitList(text).map(trimName).filter(isName))];
}

/** Two notes on one clause as one. */
export function joinResponsible(a: Responsible, b: Responsible): Responsible {
  const union = (x: readonly string[], y: readonly string[]): string[] => [...new Set([...x, ...y])];
  return {
    all: union(a.all, b.all),
    lead: union(a.lead, b.lead),
    support: union(a.support, b.support),
    deadline: a.deadline || b.deadline,
  };
}

interface Note {
  readonly start: number;
  readonly end: number;
  readonly responsible: Responsible;
}

function labelledNotes(text: string): Note[] {
  const notes: Note[] = [];
  let open: { start: number; end: number; parts: [Role, string][]; bracket: boolean } | null = null;
  for (const match of text.matchAll(LABEL)) {
    const [whole, before = ''] = match;
    const role = ROLES.find(([name]) => match.groups?.[name] !== undefined)?.[0] ?? 'plain';
    const bracket = OPENING.test(before);
    const start = match.index + (bracket ? 0 : before.length);
    const { value, end } = valueAt(text, match.index + whole.length);
    // Labels that follow one another in the same brackets (or line) are one note.
    if (open && start <= open.end + 1) {
      open.parts.push([role, value]);
      open.end = end;
    } else {
      if (open) notes.push(...closed(text, open));
      open = { start, end, parts: [[role, value]], bracket };
    }
  }
  if (open) notes.push(...closed(text, open));
  return notes;
}

/** What stands after a label: up to the next one, the closing bracket, a full stop or the end. */
function valueAt(text: string, from: number): { value: string; end: number } {
  let depth = 0;
  let at = from;
  const end = Math.min(text.length, from + LONGEST_NOTE);
  for (; at < end; at += 1) {
    const character = text.charAt(at);
    if (OPENING.test(character)) depth += 1;
    else if (CLOSING.test(character)) {
      if (depth === 0) break;
      depth -= 1;
    } else if (depth === 0 && (character === '。' || startsLabel(text, at))) break;
  }
  return { value: text.slice(from, at), end: at };
}

/** No note goes on longer; a bracket that never closes must not make every label look to the end. */
const LONGEST_NOTE = 400;

function startsLabel(text: string, at: number): boolean {
  if (!/[；;，,、\s]/.test(text.charAt(at))) return false;
  LABEL_HERE.lastIndex = at;
  return LABEL_HERE.test(text);
}
const LABEL_HERE = new RegExp(LABEL.source, 'y');

function closed(
  text: string,
  { start, end, parts, bracket }: { start: number; end: number; parts: [Role, string][]; bracket: boolean },
): Note[] {
  const namesOf = (...roles: readonly Role[]): string[] => [
    ...new Set(parts.filter(([role]) => roles.includes(role)).flatMap(([, value]) => bodiesIn(value))),
  ];
  const responsible: Responsible = {
    all: namesOf('lead', 'plain', 'support'),
    lead: namesOf('lead'),
    support: namesOf('support'),
    deadline: parts.find(([role]) => role === 'deadline')?.[1].trim() ?? '',
  };
  const told = parts.some(([role]) => role === 'leader');
  if (responsible.all.length === 0 && responsible.deadline === '' && !told) return [];
  const after = (bracket && CLOSING.test(text.charAt(end))) || text.charAt(end) === '。' ? end + 1 : end;
  return [{ start, end: after, responsible }];
}

function verbNotes(text: string): Note[] {
  return Array.from(text.matchAll(BRACKETED)).flatMap((match): Note[] => {
    const [whole, inner = ''] = match;
    const [, leaders = '', helpers = ''] = VERBS.exec(inner.trim()) ?? [];
    const [lead, support] = [bodiesIn(leaders), bodiesIn(helpers)];
    if (lead.length === 0 || ![...lead, ...support].every(looksLikeBody)) return [];
    const led = /牵头/.test(inner);
    return [
      {
        start: match.index,
        end: match.index + whole.length,
        responsible: { all: [...lead, ...support], lead: led ? lead : [], support, deadline: '' },
      },
    ];
  });
}

function trimName(name: string): string {
  return name
    .trim()
    .replace(/^(?:由|以及|及|和)/, '')
    .replace(/(?:按(?:照)?职责分工(?:负责)?|分别负责|负责落实|负责|等(?:部门|单位|科室)?|[。．.])$/, '')
    .trim();
}

/** A name is short and no sentence. */
function isName(name: string): boolean {
  return name.length >= 2 && name.length <= LONGEST_NAME && !/[：:？！“”]/.test(name);
}
const LONGEST_NAME = 30;
