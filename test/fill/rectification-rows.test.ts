import { rectificationRows } from '../../src/fill/rectification-rows';
import { rowsOf } from './fill-tester';

const LIST = `
  问题整改台账
  | 问题编号 | 来源 | 反馈日期 | 反馈问题 | 整改措施 | 牵头科室 | 责任人 |
  | ZG-01 | 随机抽查 | 2023-03-01 | 办公室两人无故不在岗 | 每日考勤公示 | 办公室 | 林启明 |`;
const INSPECTIONS = `
  作风督查监督检查台账
  | 日期 | 检查方式 | 被检查单位 | 检查内容 | 检查人员 | 发现问题数 | 问题描述 | 转整改编号 |
  | 2023-03-01 | 随机抽查 | 办公室 | 工作纪律 | 周若溪 | 1 | 办公室两人无故不在岗 | ZG-01 |
  | 2023-04-03 | 专项督查 | 财务科 | 公务接待 | 周若溪 | 1 | 接待费报销缺少公函 | ZG-02 |
  | 2023-05-04 | 专项督查 | 工程科 | 专项资金 | 周若溪 | 1 | 专项资金台账未更新 | |
  | 2023-06-05 | 随机抽查 | 财务科 | 工作纪律 | 周若溪 | 0 | 未发现问题 | |`;

describe('F15 rectification-rows', () => {
  it('enters what inspections found and nobody listed, with its number', () => {
    expect(rowsOf(rectificationRows, LIST, { beside: INSPECTIONS })).toEqual([
      {
        issueNo: 'ZG-02',
        source: '专项督查',
        feedbackDate: '2023-04-03',
        problem: '接待费报销缺少公函',
        department: '财务科',
      },
      { source: '专项督查', feedbackDate: '2023-05-04', problem: '专项资金台账未更新', department: '工程科' },
    ]);
  });

  it('says nothing without inspections', () => {
    expect(rowsOf(rectificationRows, LIST)).toEqual([]);
  });
});
