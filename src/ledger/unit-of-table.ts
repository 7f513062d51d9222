import { fileStem } from '../core/file-name';
import type { HeadEntry, Row } from '../core/table';
import { textOf } from '../core/table';

/** What may name the unit that a table speaks for. */
export interface UnitSources {
  readonly head: readonly HeadEntry[];
  readonly title: string;
  readonly rows: readonly Row[];
  readonly sheet: string;
  readonly path: string;
}

const BODY =
  '(?:局|委|办|办公室|中心|院|校|学|镇|乡|街道|街道办事处|公司|集团|站|所|馆|厅|部|委员会|管委会|医院|学校|大队|支队|总队|农场|林场)';
/** What follows the unit's name in a title: a year, or what the table is about. */
const REST =
  '(?=[（(《“"]?(?:关于|\\d{4}|[〇○零一二三四五六七八九]{4}年|上半年|下半年|第[一二三四]季度|年度|党风|党建|党员|全面从严|廉政|廉洁|风险|岗位|权力|整改|巡察|审计|问题|任务|重点|主体|责任|承诺|签订|个人|干部|人员|班子|领导|机构|内设|台账|台帐|工作|日常|监督|检查|警示|教育|谈话|运用|制度|会议|三重一大|重要|节日|选任|轮岗|述责|述廉))';
const IN_TITLE = new RegExp(`^([\\p{Script=Han}A-Za-z0-9]{1,24}?${BODY})${REST}`, 'u');
const AT_END = new RegExp(`^[\\p{Script=Han}A-Za-z]{1,24}${BODY}$`, 'u');
/** Words that end like a unit and are none: 全局, 各单位, 党员干部, 本级内部. */
const NO_NAME = /^(全|我|本|各|该)(局|委|办|院|校|镇|乡|单位|站|所|馆|厅|部)|^各|单位$|[干全内外]部$/;
/** A title may begin with the number of its annex and the year. */
const BEFORE_NAME = /^(?:附件\d*[:：]?)?(?:(?:\d{4}|[〇○零一二三四五六七八九]{4})年度?)?/;
/** In 溪口区委巡察反馈问题整改台账 the committee is the one that inspected. */
const INSPECTORS = /[省市区县州旗]委(?:巡视|巡察)|^中央(?:巡视|巡察)/;

/** The unit that the table speaks for: head block, title, its only value in the unit column, sheet, file; empty if unknown. */
export function unitOfTable({ head, title, rows, sheet, path }: UnitSources): string {
  const named = head.find(({ name, value }) => name === 'unit' && value !== '')?.value;
  if (named !== undefined) return named.replaceAll(/\s+/g, '').replace(/[（(](盖章|公章|章)[）)]$/, '');
  return unitInTitle(title) || onlyUnit(rows) || unitAsName(sheet) || unitInFileName(path);
}

/** The unit at the beginning of a title such as 临河县水务局2023年廉政风险点一览表; empty when it names none. */
export function unitInTitle(title: string): string {
  const plain = title.replaceAll(/\s+/g, '').replace(BEFORE_NAME, '');
  const unit = IN_TITLE.exec(plain)?.[1] ?? '';
  const isInspector = INSPECTORS.exec(plain)?.index === Math.max(0, unit.length - 2);
  return NO_NAME.test(unit) || isInspector ? '' : unit;
}

function onlyUnit(rows: readonly Row[]): string {
  let only = '';
  for (const row of rows) {
    const unit = textOf(row, 'unit');
    if (unit === '' || unit === only) continue;
    if (only !== '') return '';
    only = unit;
  }
  return only;
}

/** The unit that a sheet's name is; empty when it is none. */
export function unitAsName(name: string): string {
  const plain = name.replaceAll(/\s+/g, '').replace(/^[\d.、\-_]+/, '');
  return AT_END.test(plain) && !NO_NAME.test(plain) ? plain : '';
}

/** The unit that a file's name holds; empty when it holds none. */
export function unitInFileName(path: string): string {
  const parts = fileStem(path)
    .replace(/^[\d.、\-_\s]+/, '')
    .split(/[-_—－\s（()）]+/);
  for (const part of parts) {
    const unit = unitInTitle(part) || unitAsName(part);
    if (unit !== '') return unit;
  }
  return '';
}
