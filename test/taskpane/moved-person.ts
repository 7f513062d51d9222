import { workbookFromMarkdown } from '../support/sheet-from-markdown';

/** 罗守成 moved away; open matters, a finished one and a pledge name him on three sheets. */
const PROBLEMS = `
  临河县水务局问题整改台账
  | 序号 | 问题编号 | 来源 | 反馈问题 | 整改措施 | 牵头领导 | 责任人 | 完成时限 | 状态 |
  | 1 | W-01 | 县委第二巡察组 | 账目不清 | 每月对账一次并登记 | 周若溪 | 罗守成 | 2023-12-31 | 整改中 |
  | 2 | W-02 | 县委第二巡察组 | 用印不登记 | 用印逐次登记 | 周若溪 | 罗守成（主责）、林启明 | 2023-12-31 | 整改中 |
  | 3 | W-03 | 县委第二巡察组 | 接待超标 | 接待先审批 | 周若溪 | 罗守成 | 2023-06-30 | 已完成 |
  | 4 | W-04 | 县委第二巡察组 | 采购不比价 | 三家以上比价 | 周若溪 | 财务科罗守成 | 2023-12-31 | 整改中 |`;

const RISKS = `
  临河县水务局廉政风险点台账
  | 序号 | 科室 | 岗位名称 | 风险类型 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 |
  | 1 | 财务科 | 科长 | 岗位职责 | 预算调剂不经集体研究，改变资金用途 | 三级 | 调剂事项一律上会研究并登记备查 | 罗守成 | 周若溪 |`;

const PLEDGES = `
  承诺书签订台账
  | 序号 | 文书名称 | 类别 | 签订人 | 签订日期 |
  | 1 | 廉政承诺书 | 承诺书 | 罗守成 | 2023-01-05 |`;

const PEOPLE = `
  人员名册
  | 姓名 | 科室 | 职务 | 在岗状态 |
  | 罗守成 | 财务科 | 科长 | 调离 |
  | 沈知夏 | 财务科 | 科长 | 在岗 |
  | 周若溪 | 局领导 | 副局长 | 在岗 |
  | 林启明 | 局领导 | 局长 | 在岗 |`;

/** Sheet names of `movedBook`. */
export const MOVED_SHEETS = { problems: '整改台账', risks: '廉政风险点', pledges: '承诺书', people: '人员' };

/** A workbook with its roster, of which one person moved away. @param further lines at the end of the roster */
export function movedBook(further = '') {
  return workbookFromMarkdown('水务局.xlsx', {
    [MOVED_SHEETS.problems]: PROBLEMS,
    [MOVED_SHEETS.risks]: RISKS,
    [MOVED_SHEETS.pledges]: PLEDGES,
    [MOVED_SHEETS.people]: `${PEOPLE}${further}`,
  });
}
