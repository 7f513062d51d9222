import type { TextCell } from './row-texts';

/** What the texts of a row below a header say about the row. */
export type LineKind = 'total' | 'foot' | 'section' | 'data';

const TOTAL =
  /^(本页|本表|本科室|本单位|分项|各项|全局|单位)?(合计|小计|总计(?!划)|共计|总数)([:：\d（(]|数|$)/;
const FOOT_LABEL =
  '填表人|填报人|制表人|编制人|经办人|承办人|审核人|复核人|审签人|签发人|负责人|单位负责人|主要负责人|部门负责人|科室负责人|分管领导|主要领导|书记|局长|联系人|联系电话|填表日期|填报日期|填表时间|填报时间|报送日期|填报单位|填表单位|单位|承诺人';
const FOOT_WITH_MARK = new RegExp(`^(${FOOT_LABEL})([（(][^）)]{1,8}[）)])?(签名|签字|签章|盖章)?\\s*[:：]`);
const FOOT_TO_SIGN = new RegExp(
  `^(${FOOT_LABEL})([（(](签字|签名|签章|盖章|公章|章)[）)]|签字|签名|签章|盖章)`,
);
const FOOT_NOTE = /^(填表|填报)?(说明|备注|注释|附注|注)\s*\d*\s*[:：]|^[※＊*]\s*注?/;
const FOOT_ALONE = /^(填表人|填报人|制表人|审核人|审签人|填表日期|填报日期|填表说明|填报说明)$/;
const COUNTS = /^(共|合计|总计|应|实)\p{Script=Han}{0,4}\s*\d+\s*(人|份|个|条|项|件|次)/u;
const TITLE_END =
  /(表|台账|台帐|清单|一览|名册|目录|登记|汇总|情况|分工|名单|花名册|手册|方案|统计)([（(].*[）)])?$/;
const HEADING = /^[（(]?[一二三四五六七八九十]{1,3}[)）、.．]|^第[一二三四五六七八九十百]+[部分章节类]/;

/** What those begin with: most rows begin with a number, and need no closer look. */
const FOOT_OPENING = new RegExp(
  `^[ \\u3000\\t]*[${FOOT_LABEL.replaceAll(/(?<=[^|])[^|]+|\|/g, '')}说备注附※＊*]`,
);
const TOTAL_OPENING = /^\s*[本分各全单合小总共]/;

/** Whether a text opens a foot line: who filled it in, who signs, a note. */
export function opensFoot(text: string): boolean {
  if (!FOOT_OPENING.test(text)) return false;
  const plain = text.replaceAll(/[ \u3000\t]+/g, '');
  return (
    FOOT_WITH_MARK.test(plain) || FOOT_TO_SIGN.test(plain) || FOOT_NOTE.test(plain) || FOOT_ALONE.test(plain)
  );
}

/** Whether a text ends in what a table is called: …一览表, …台账（2023年度）. */
export function endsLikeTitle(text: string): boolean {
  return TITLE_END.test(text.replaceAll(/\s+/g, ''));
}

/** Whether a text below the data states something: a sentence, or numbers of things. */
export function isStatement(text: string): boolean {
  return !isHeading(text) && (/[。；;]$/.test(text) || /\d+\s*(人|份|个|条|项|件|次)/.test(text));
}

/** Whether a text is the label of a row that sums others. */
export function opensTotal(text: string): boolean {
  if (text.length > 40 || !TOTAL_OPENING.test(text)) return false;
  return TOTAL.test(text.replaceAll(/\s+/g, ''));
}

/** Whether a text is numbered like a heading: 一、…, （二）…, 第三部分…. */
export function isHeading(text: string): boolean {
  return text.length <= 60 && HEADING.test(text.trim());
}

/** Where a row stands: what the table's columns are, and whether the first of them numbers the rows. */
export interface LinePlace {
  readonly firstColumn: number;
  readonly width: number;
  readonly firstIsSerial: boolean;
  /** Whether a blank row stands above. */
  readonly afterGap: boolean;
  /** Whether a merge from above lends the row a value. */
  readonly sharesMerge: boolean;
}

/** What a row with these texts is, below the header of a table. */
export function lineKind(texts: readonly TextCell[], place: LinePlace): LineKind {
  const [first, second] = texts;
  if (!first) return 'data';
  if (opensTotal(first.text) || (second && /^\d*$/.test(first.text) && opensTotal(second.text)))
    return 'total';
  if (!place.sharesMerge && opensFoot(first.text)) return 'foot';
  if (texts.length > 1 || place.sharesMerge || first.text === '') return 'data';
  return isSection(first, place) ? 'section' : 'data';
}

function isSection(only: TextCell, place: LinePlace): boolean {
  const { text, column, right } = only;
  if (place.width > 2 && right - column + 1 > place.width / 2) return true;
  if (column > place.firstColumn) return false;
  if (isHeading(text) || COUNTS.test(text.trim()) || (place.afterGap && endsLikeTitle(text))) return true;
  return place.firstIsSerial && !/^[\d.]+$/.test(text.normalize('NFKC'));
}
