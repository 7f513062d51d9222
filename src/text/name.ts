import { normalizeText, squeeze } from './normalize';
import { looksLikePersonName } from './person-name';
import { DEPARTMENT_SUFFIXES } from './phrases';
import { remembered } from './remembered';
import { splitList } from './split-list';
import { words } from './words';

export { looksLikePersonName } from './person-name';

/** One person named in a cell. */
export interface PersonName {
  /** The bare name without spaces, titles, brackets: the key for comparing with a roster. */
  readonly name: string;
  /** As written. */
  readonly raw: string;
  /** Post or department beside the name (局长, 办公室主任). */
  readonly title?: string;
  /** Any other remark beside the name (主责, 牵头, 等3人). */
  readonly note?: string;
}

const TITLES = words(`
  党组书记 党委书记 支部书记 副书记 书记 副主任 主任 副主任科员 主任科员 科员 副局长 局长
  副科长 科长 副处长 处长 副部长 部长 副所长 所长 副站长 站长 副院长 院长 副校长 校长
  副队长 队长 副组长 组长 副股长 股长 副县长 县长 副市长 市长 副区长 区长 副镇长 镇长
  副乡长 乡长 副总经理 总经理 经理 副主席 主席 副会长 会长 委员 党组成员 纪检组长 会计 出纳
  干事 秘书 专员 教师 老师 负责人 工程师 会计师 调研员 总师 主管 班长 厂长 董事长 监事
  董事 职员 同志 先生 女士 经办人 承办人 责任人 联络员
`);
/** Words that honour a person and are no post. */
const HONORIFICS: ReadonlySet<string> = new Set(['同志', '先生', '女士']);
/** No name with its post is longer; prose need not be searched for posts at both ends. */
const LONGEST = 40;
/** Most cells for a person hold a name and nothing else. */
const BARE = /^[\u4e00-\u9fff]{2,4}$/u;
const BRACKETED = /[（(【[]([^（）()【】[\]]*)[）)】\]]/gu;
const LABEL = /^([^：:]{1,10})[：:](.+)$/u;
const NUMBERING = /^(?:\d{1,2}[.．)）]|[①-⑳])/u;
const AND_OTHERS = /等(?:\d+|[一二三四五六七八九十]+)?(?:[人名位]|同志)*$/u;

interface Parts {
  readonly name: string;
  readonly title?: string;
}

function isTitle(text: string): boolean {
  return (
    TITLES.some((title) => text.endsWith(title)) || DEPARTMENT_SUFFIXES.some((end) => text.endsWith(end))
  );
}

/** Takes a post off either side of a name: 李青禾局长, 办公室主任李青禾, 财务科李青禾. */
function bareName(text: string): Parts | null {
  if (text.length > LONGEST) return null;
  if (looksLikePersonName(text)) return { name: text };
  for (const title of TITLES) {
    const rest = text.slice(0, -title.length);
    if (!text.endsWith(title) || rest === '') continue;
    const inner = bareName(rest);
    if (!inner) continue;
    const own = HONORIFICS.has(title) ? '' : title;
    const whole = `${inner.title ?? ''}${own}`;
    return whole === '' ? { name: inner.name } : { name: inner.name, title: whole };
  }
  for (const length of [3, 2, 4]) {
    const [head, tail] = [text.slice(0, -length), text.slice(-length)];
    if (head !== '' && isTitle(head) && looksLikePersonName(tail)) return { name: tail, title: head };
  }
  return null;
}

function person(raw: string, parts: Parts, titles: readonly string[], notes: readonly string[]): PersonName {
  const title = [parts.title ?? '', ...titles].filter((part) => part !== '').join('、');
  const note = notes.join('、');
  return { name: parts.name, raw, ...(title === '' ? {} : { title }), ...(note === '' ? {} : { note }) };
}

/** The people of one part of a list, brackets and labels taken into account; none when it names nobody. */
function peopleIn(raw: string): PersonName[] {
  const notes: string[] = [];
  const brackets = Array.from(raw.matchAll(BRACKETED), (match) => squeeze(match[1] ?? ''));
  let main = squeeze(raw.replace(BRACKETED, ''))
    .replace(NUMBERING, '')
    .replace(/\d{7,}$/u, '');
  const label = LABEL.exec(main);
  if (label) {
    notes.push(label[1] ?? '');
    main = label[2] ?? '';
  }
  const others = AND_OTHERS.exec(main);
  if (others && !looksLikePersonName(main)) {
    notes.push(others[0]);
    main = main.slice(0, others.index);
  }
  const parts = bareName(main);
  const inside = brackets.filter((content) => content !== '');
  if (parts) {
    const titles = inside.filter(isTitle);
    return [person(raw, parts, titles, [...notes, ...inside.filter((content) => !isTitle(content))])];
  }
  // 财务科（李青禾）: the name stands in the brackets.
  return inside.flatMap((content) =>
    splitList(content).flatMap((item) => {
      const own = bareName(squeeze(item));
      return own ? [person(raw, own, main === '' ? [] : [main], notes)] : [];
    }),
  );
}

/**
 * The people named in a cell, in order: parts are separated by 、，,；;/ line breaks, spaces between whole names, or 和
 * 及 与 between two names. 王 伟 is one name. Departments, posts without a name and 相关人员 are left out.
 */
export const parseNames: (text: string) => readonly PersonName[] = remembered((text) =>
  BARE.test(text) && looksLikePersonName(text)
    ? [{ name: text, raw: text }]
    : splitList(normalizeText(text)).flatMap(peopleIn),
);
