import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

function recognise(markdown: string, sheet = '样例'): Table {
  const [table] = recogniseWorkbook(workbookFromMarkdown('样例.xlsx', { [sheet]: markdown }));
  if (!table) throw new Error('no table');
  return table;
}

function fieldsOf({ bindings }: Table): Record<string, string> {
  return Object.fromEntries(bindings.map(({ header, field }) => [`${header}→${field.name}`, field.title]));
}

describe('registers of meetings', () => {
  it('reads every column of the catalogue, 应到/实到 as two fields', () => {
    const table = recognise(`
      临河县水务局2023年专题研究与会议部署台账
      | 序号 | 日期 | 会议名称/届次 | 会议类型 | 议题 | 议题类别 | 主持人 | 应到/实到 | 列席 | 议定事项 | 责任科室 | 纪要编号 | 记录人 |
      | 1 | 2023-02-14 | 2023年第1次党组会 | 党组会 | 研究年度党风廉政建设工作要点 | 专题研究 | 林启明 | 9/8 | 各科室负责人 | 同意印发 | 办公室 | 党组纪要〔2023〕1号 | 温雅琴 |`);
    expect(table.ledger).toBe('meetings');
    expect(table.missing).toEqual([]);
    expect(table.unbound).toEqual([]);
    expect(Object.keys(fieldsOf(table))).toEqual([
      '序号→serial',
      '日期→date',
      '会议名称/届次→meeting',
      '会议类型→meetingType',
      '议题→topic',
      '议题类别→topicKind',
      '主持人→chair',
      '应到/实到→expected',
      '应到/实到→attended',
      '列席→observers',
      '议定事项→resolution',
      '责任科室→department',
      '纪要编号→minutesNo',
      '记录人→recorder',
    ]);
  });

  it('knows other words for the columns', () => {
    const table = recognise(`
      | 会议时间 | 会议名称 | 会议议题 | 主持人 | 参会人数 | 参会人员 | 记录人 | 会议纪要文号 |
      | 2023年2月14日 | 党组会 | 研究工作要点 | 林启明 | 2 | 林启明、周若溪 | 温雅琴 | 1号 |`);
    expect(table.ledger).toBe('meetings');
    expect(table.bindings.map(({ field }) => field.name)).toEqual([
      'date',
      'meeting',
      'topic',
      'chair',
      'attended',
      'attendees',
      'recorder',
      'minutesNo',
    ]);
  });
});

describe('registers of major decisions', () => {
  it('reads every column of the catalogue', () => {
    const table = recognise(`
      “三重一大”决策台账
      | 序号 | 日期 | 决策会议 | 事项类别 | 议题名称 | 提交科室 | 金额（万元） | 前置程序 | 应到/实到 | 是否末位表态 | 是否临时动议 | 回避情况 | 表决结果 | 纪要编号 | 公开情况 | 执行科室 | 执行进展 |
      | 1 | 2023-03-14 | 党组会 | 大额度资金使用 | 拨付河道清淤经费 | 财务科 | 35 | 征求意见 | 9/9 | 是 | 否 | 无 | 全票通过 | 〔2023〕3号 | 已公开 | 财务科 | 已完成 |`);
    expect(table.ledger).toBe('major-decisions');
    expect(table.missing).toEqual([]);
    expect(table.unbound).toEqual([]);
  });

  it('is told from a register of meetings by the kinds of matters', () => {
    const table = recognise(`
      | 会议时间 | 会议名称 | 类别 | 议题 | 主持人 | 表决情况 |
      | 2023-03-14 | 党组会 | 重要人事任免 | 研究干部任免 | 林启明 | 通过 |`);
    expect(table.ledger).toBe('major-decisions');
  });
});

describe('registers of education', () => {
  const HEADER =
    '| 计划序号 | 日期 | 主题 | 类别 | 是否党风廉政专题 | 学习篇目 | 主讲/主持人 | 学习方式 | 地点 | 应到 | 实到 | 请假 | 补学 | 成绩(应考/实考/及格) | 佐证 |';

  it('reads every column of the catalogue', () => {
    const table = recognise(`
      学习教育台账
      ${HEADER}
      | 1 | 2023-03-14 | 党的纪律建设 | 中心组 | 是 | 纪律处分条例 | 林启明 | 集中学习 | 会议室 | 30 | 28 | 2 | 2 | 30/28/28 | 照片1 |`);
    expect([table.ledger, table.part, table.missing, table.unbound]).toEqual([
      'education',
      undefined,
      [],
      [],
    ]);
    expect(table.bindings.map(({ field }) => field.name)).toEqual([
      'planNo',
      'date',
      'theme',
      'kind',
      'integrityTopic',
      'material',
      'speaker',
      'method',
      'place',
      'expected',
      'attended',
      'onLeave',
      'madeUp',
      'results',
      'evidence',
    ]);
  });

  it('tells the plan of the year from what was held', () => {
    const plan = recognise(
      `
      | 序号 | 计划时间 | 学习主题 | 类别 | 主讲人 | 责任科室 |
      | 1 | 3月 | 党的纪律建设 | 中心组 | 林启明 | 办公室 |
      | 2 | 二季度 | 廉政知识测试 | 测试 | | 办公室 |`,
      '学习教育计划',
    );
    expect([plan.ledger, plan.part]).toEqual(['education', 'plan']);
    const held = recognise(`
      | 日期 | 主题 | 类别 | 主讲人 | 参加人数 |
      | 2023-03-14 | 党的纪律建设 | 中心组 | 林启明 | 28 |`);
    expect([held.ledger, held.part]).toEqual(['education', undefined]);
  });
});
