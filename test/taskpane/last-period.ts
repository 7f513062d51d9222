import { utils } from 'xlsx';
import type { MarkdownSheet } from '../support/sheet-from-markdown';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { writeXlsx } from '../workbook/file/write-xlsx';
import { writeXls } from '../workbook/xls/write-xls';

/** A ledger of risks at the end of last year: one is lowered since, one rewritten, one gone. */
export const LAST: MarkdownSheet = `
  临河县水务局2022年廉政风险点台账
  | 序号 | 风险编号 | 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 | 变更类型 |
  | 1 | F-01 | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 二级 | 报销单据由两人交叉复核，每月抽查一成 | 欧阳静 | 周若溪 | |
  | 2 | F-02 | 财务科 | 出纳 | 坐支现金，造成账外资金 | 三级 | 每日盘点库存现金并登记，科长每月抽查 | 温雅琴 | 周若溪 | |
  | 3 | F-03 | 办公室 | 采购员 | 采购时指定供应商，收受回扣 | 二级 | 采购由两人以上询价并留存记录 | 顾明哲 | 周若溪 | |`;

/** The same ledger a year later, without the numbers and marks that are to be carried over. */
export const NOW: MarkdownSheet = `
  临河县水务局2023年廉政风险点台账
  | 序号 | 风险编号 | 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 | 变更类型 |
  | 1 | | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 一级 | 报销单据由两人交叉复核，每月抽查一成 | 欧阳静 | 林启明 | |
  | 2 | | 财务科 | 出纳 | 坐支现金，造成账外资金 | 三级 | 每日盘点库存现金并登记，科长每月抽查 | 温雅琴 | 周若溪 | |
  | 3 | | 财务科 | 科长 | 预算调剂不经集体研究，改变资金用途 | 三级 | 调剂事项一律上会研究并登记备查 | 顾明哲 | 周若溪 | |`;

/** The name that the ledger's sheet has in both periods. */
export const RISK_SHEET = '廉政风险点';

/** Last period's workbook. */
export function lastBook(name = '风险点.xlsx') {
  return workbookFromMarkdown(name, { [RISK_SHEET]: LAST });
}

/** This period's workbook. */
export function nowBook(name = '风险点.xlsx') {
  return workbookFromMarkdown(name, { [RISK_SHEET]: NOW });
}

/** Last period's file. */
export function lastFile(): Uint8Array {
  return writeXlsx(lastBook());
}

/** Last period's file as Excel 97 kept it. */
export function oldFile(): Uint8Array {
  const rows = lastBook().sheets.flatMap((sheet) =>
    sheet.rows.map(({ cells }) =>
      Array.from({ length: 10 }, (_, index) => cells.get(index + 1)?.value ?? null),
    ),
  );
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), RISK_SHEET);
  return writeXls(book);
}
