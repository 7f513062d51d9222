import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable } from '../support/describe-table';
import { sheetFromMarkdown, workbookOf } from '../support/sheet-from-markdown';

function recognise(markdown: string): Table[] {
  return recogniseWorkbook(workbookOf('样例.xlsx', [sheetFromMarkdown('Sheet1', markdown)]));
}

function only(tables: readonly Table[]): Table {
  const [table, ...others] = tables;
  expect(others).toEqual([]);
  if (!table) throw new Error('no table');
  return table;
}

function fieldsOf(table: Table): Record<string, string> {
  return Object.fromEntries(table.bindings.map(({ header, field }) => [header, field.name]));
}

describe('ledgers of talks, first form, inspections and reminders', () => {
  it.each([
    [
      'talks',
      '日期 | 谈话类型 | 谈话人 | 谈话人职务 | 谈话对象 | 对象单位职务 | 谈话事由 | 主要内容 | 对象表态 | 地点 | 记录人 | 是否签字 | 后续措施 | 回访日期',
    ],
    [
      'talks',
      '序号 | 谈话时间 | 谈话地点 | 主谈人 | 被谈话人姓名 | 单位职务 | 谈话原因 | 谈话内容 | 记录人 | 备注',
    ],
    [
      'first-form',
      '序号 | 对象姓名 | 单位职务 | 职级 | 政治面貌 | 是否党政正职 | 干部管理权限 | 线索/问题来源 | 主要问题 | 类型 | 情形 | 组织措施 | 决定机关 | 谈话人 | 谈话时间 | 整改要求 | 回访日期 | 办结状态',
    ],
    [
      'first-form',
      '序号 | 线索来源 | 被谈话人姓名 | 职务 | 职级 | 谈话人姓名 | 简要案情 | 类型 | 情形 | 谈话时间 | 组织措施 | 采取组织措施决定机关',
    ],
    [
      'inspections',
      '日期 | 检查方式 | 监督主体 | 被检查单位(科室) | 检查内容 | 检查人员 | 发现问题数 | 问题描述 | 涉及人数 | 处理意见 | 转整改编号 | 通报文号',
    ],
    [
      'inspections',
      '序号 | 检查时间 | 检查地点 | 检查对象 | 检查内容 | 检查方式 | 检查人 | 存在问题 | 整改意见',
    ],
    [
      'holiday-reminders',
      '年度 | 节点 | 节日首日 | 提醒日期 | 方式 | 覆盖人数 | 应覆盖人数 | 内容摘要 | 检查安排 | 佐证',
    ],
    ['holiday-reminders', '序号 | 时间节点 | 提醒时间 | 提醒方式 | 提醒人数 | 提醒内容'],
  ])('%s: %s', (ledger, header) => {
    const table = only(recognise(`| ${header} |\n| ${header.replaceAll(/[^|\s][^|]*/g, '无 ')} |`));
    expect(describeTable(table).ledger).toBe(ledger);
    expect(table.unbound).toEqual([]);
  });

  it('takes a column of found problems as a number or as text by what stands in it', () => {
    const header = '| 日期 | 检查方式 | 被检查单位 | 检查内容 | 检查人员 | 发现问题 |';
    const counted = only(
      recognise(`${header}\n| 2023-03-02 | 随机抽查 | 财务科 | 财务纪律 | 周若溪、邵长宁 | 2 |`),
    );
    expect(fieldsOf(counted)).toMatchObject({ 发现问题: 'problemCount' });
    const described = only(
      recognise(
        `${header}\n| 2023-03-02 | 随机抽查 | 财务科 | 财务纪律 | 周若溪、邵长宁 | 报销单据未附明细，两笔接待无公函。 |`,
      ),
    );
    expect(fieldsOf(described)).toMatchObject({ 发现问题: 'problem' });
  });

  it('reads checks of other units', () => {
    const table = only(
      recognise(`
        | 序号 | 检查时间 | 检查单位 | 被检查单位 | 检查内容 | 发现问题 | 整改情况 | 责任人 | 备注 |
        | 1 | 2023.1.2 | 机关纪委 | 河道站 | 考勤 | 迟到1人 | 已整改 | 安然 | |`),
    );
    expect(table.ledger).toBe('inspections');
    expect(fieldsOf(table)).toMatchObject({
      检查单位: 'body',
      被检查单位: 'inspected',
      整改情况: 'handling',
    });
  });

  it('keeps talker and the one talked to apart', () => {
    const table = only(
      recognise(`
        | 谈话时间 | 谈话人 | 职务 | 被谈话人 | 单位及职务 | 谈话事由 |
        | 2023-03-02 | 林启明 | 局长 | 顾明哲 | 财务科科长 | 采购审批提醒 |`),
    );
    expect(fieldsOf(table)).toMatchObject({
      谈话人: 'talker',
      职务: 'talkerPosition',
      被谈话人: 'interviewee',
      单位及职务: 'intervieweePosition',
    });
  });
});
