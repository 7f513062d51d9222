import type { Location } from '../core/location';
import type { HeadEntry, HeadSlot } from '../core/table';
import type { TextCell } from './row-texts';

/** The head-block entries of one row, and whether it holds any. */
export function headEntriesOf(texts: readonly TextCell[], row: number, sheet: string): HeadEntry[] {
  const found: HeadEntry[] = [];
  for (let index = 0; index < texts.length; index += 1) {
    const cell = texts[index];
    if (!cell) continue;
    const at = { sheet, row, column: cell.column };
    const label = labelAlone(cell.text);
    if (label === null) {
      found.push(...pairsInside(cell.text, at).map((pair) => withSlot(pair, cell, row)));
      continue;
    }
    const next = texts[index + 1];
    const isValue =
      next !== undefined && labelAlone(next.text) === null && pairsInside(next.text, at).length === 0;
    if (!isValue) {
      const column = cell.right + 1;
      const slot = { row, column, before: null, start: 0, end: 0 };
      found.push({ name: nameOf(label), label, value: '', at, ...(next?.column !== column && { slot }) });
      continue;
    }
    found.push({
      name: nameOf(label),
      label,
      value: filledIn(next.text),
      at: { sheet, row, column: next.column },
    });
    index += 1;
  }
  return found;
}

const NAMES: readonly (readonly [name: string, pattern: RegExp])[] = [
  ['unit', /^(填报|填表|报送|编制|上报|呈报)?单位(名称|全称)?$/],
  ['reporter', /^((填报|填表|制表|编制|报送)(人|人员)|联系人|经办人|承办人)(姓名)?$/],
  ['phone', /^(联系|办公)?(电话|手机|方式)(号码)?$|^联系方式$/],
  ['reportDate', /^(填报|填表|报送|制表|编制|上报|填写)?(日期|时间)$/],
  [
    'reviewer',
    /^(审核|复核|审签|审批|签发)(人|人员|领导|意见)?$|^(单位|部门|科室|主要)?负责人$|^(分管|主要|审核)领导$|^(党组)?书记$|^局长$/,
  ],
  ['period', /^(填报|报送|报告|所属)?(期次|期间|年度|季度|报告期|期)$/],
  ['version', /^(模板)?(版本|版次)(号)?$/],
];

/** `填报单位（盖章）` → `填报单位`; the words of signing say how, not what. */
function plainLabel(text: string): string {
  return text
    .replaceAll(/\s+/g, '')
    .replaceAll(/[（(][^）)]*[）)]/g, '')
    .replace(/[:：]$/, '')
    .replace(/(?<=.{2})(签名|签字|签章|盖章)$/, '');
}

function nameOf(label: string): string {
  const plain = plainLabel(label);
  return NAMES.find(([, pattern]) => pattern.test(plain))?.[0] ?? 'other';
}

/** The label that is all a cell holds, colon or not; null for anything else. */
function labelAlone(text: string): string | null {
  const squeezed = text.replaceAll(/\s+/g, '');
  if (squeezed.length > 16) return null;
  const label = squeezed.replace(/[:：]$/, '');
  if (label === '' || /[:：]/.test(label)) return null;
  return label !== squeezed || nameOf(label) !== 'other' ? label : null;
}

/** A label is a word, or its characters spread out; a known one may follow a value without a space. */
const PAIR =
  /(?:(?<=^|[\s;；,，。])(?<label>(?!附件|附表)(?:\p{Script=Han}{2,10}|\p{Script=Han}(?:[ \u3000]+\p{Script=Han}){1,5}))|(?<known>填[报表](?:人|单位|日期|时间)|联系(?:人|电话)|审核人|负责人|报送(?:日期|时间)))(?<signing>(?:[（(][^（()）]{1,10}[）)])?(?:签名|签字)?)\s*[:：]/gu;
const WHOLE_LINE = /^(填表|填报)?(说明|备注|注释|附注|注)\d*$/;
const UNMARKED = /^(?<label>单位[（(](?:盖章|公章|章)[）)]|(?:书记|负责人|审核人)签字)(?<value>.*)$/s;

/** A pair, with the part of its text that its value is. */
type Pair = HeadEntry & { readonly span: readonly [start: number, end: number] | null };

/** The entry of a pair; one without a value has room for it where the cell holds no more than the text. */
function withSlot({ span, ...entry }: Pair, { cell, column, text }: TextCell, row: number): HeadEntry {
  const { value, formula } = cell;
  if (span === null || entry.value !== '' || typeof value !== 'string' || formula !== undefined) return entry;
  const offset = value.indexOf(text);
  if (offset < 0) return entry;
  const slot: HeadSlot = { row, column, before: value, start: offset + span[0], end: offset + span[1] };
  return { ...entry, slot };
}

/** The `label：value` pairs inside one text; several may stand on one line. */
function pairsInside(text: string, at: Location): Pair[] {
  const found = [...text.matchAll(PAIR)];
  if (found.length === 0) {
    const unmarked = UNMARKED.exec(text.trim())?.groups;
    return unmarked ? entries(unmarked.label ?? '', unmarked.value ?? '', at, null) : [];
  }
  const pairs: Pair[] = [];
  for (const [index, match] of found.entries()) {
    const { label: spread, known = '', signing = '' } = match.groups ?? {};
    const label = `${spread ?? known}${signing}`;
    const from = (match.index ?? 0) + match[0].length;
    // What follows 说明： is one text, colons and all.
    if (WHOLE_LINE.test(plainLabel(label))) {
      pairs.push(...entries(label, text.slice(from), at, null));
      break;
    }
    const end = found[index + 1]?.index ?? text.length;
    pairs.push(...entries(label, text.slice(from, end), at, [from, end]));
  }
  return pairs;
}

/** The entry of a pair; a date at the end of a signature line is the day it was filled in. */
function entries(label: string, value: string, at: Location, span: Pair['span']): Pair[] {
  const squeezed = label.replaceAll(/\s+/g, '');
  const name = nameOf(squeezed);
  const trimmed = value.trim().replace(/[;；,，]$/, '');
  const { own = '', day = '' } =
    (name !== 'reportDate' && name !== 'other' && CLOSING_DATE.exec(trimmed)?.groups) || {};
  if (day === '') return [{ name, label: squeezed, value: filledIn(trimmed), at, span }];
  return [
    { name, label: squeezed, value: filledIn(own.trim()), at, span: null },
    { name: 'reportDate', label: '', value: filledIn(day), at, span: null },
  ];
}

const CLOSING_DATE = /^(?<own>.*?)\s*(?<day>(?:\d{4}|[\s_＿]*)\s*年[\s\d_＿]*月[\s\d_＿]*日)$/s;

/** The value, or nothing for a line left to be filled in by hand: ____, 年 月 日. */
function filledIn(value: string): string {
  const isBlank = /^[\s_＿—\-.·/]*$/.test(value) || /^[\s_＿]*年[\s_＿]*月[\s_＿]*日[\s_＿]*$/.test(value);
  return isBlank ? '' : value;
}
