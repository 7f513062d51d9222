import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable, textsOf } from '../support/describe-table';
import { sheetFromMarkdown, workbookOf } from '../support/sheet-from-markdown';

function recognise(markdown: string, merges: readonly string[] = []): Table[] {
  return recogniseWorkbook(workbookOf('样例.xlsx', [sheetFromMarkdown('Sheet1', markdown, { merges })]));
}

function only(tables: readonly Table[]): Table {
  const [table, ...others] = tables;
  expect(others).toEqual([]);
  if (!table) throw new Error('no table');
  return table;
}

describe('ledgers of reporting, appraisal and upkeep', () => {
  it.each([
    [
      'reporting',
      '单位 | 报送类别 | 期次 | 标题 | 截止日 | 报送日期 | 篇数 | 采用情况 | 得分 | 是否退回 | 退回原因',
    ],
    ['reporting', '序号 | 报送单位 | 信息标题 | 报送时间 | 采用情况'],
    ['reporting/tally', '序号 | 单位 | 报送条数 | 累计条数 | 得分 | 累计得分'],
    [
      'appraisal',
      '对象 | 年度 | 考核形式 | 项目/指标 | 标准分 | 自评分 | 考核得分 | 扣分原因 | 合计 | 等次 | 一票否决 | 结果运用',
    ],
    ['appraisal', '项目 | 序号 | 责任内容 | 标准分 | 考核标准 | 扣分原因 | 得分'],
    ['appraisal', '类别 | 考核内容 | 评价指标及基础分值 | 分项得分 | 小计'],
    ['appraisal/results', '序号 | 单位 | 考核得分 | 等次 | 一票否决 | 结果运用'],
    ['appraisal/reviews', '序号 | 述廉人 | 职务 | 述廉时间 | 述廉方式 | 好 | 较好 | 一般 | 差'],
    [
      'integrity-files',
      '姓名 | 职务 | 建档日期 | 更新日期 | 材料目录 | 材料份数 | 密级/知悉范围 | 保管人 | 调阅记录',
    ],
    ['integrity-files', '序号 | 姓名 | 身份证号 | 手机号 | 建档时间 | 档案材料 | 份数'],
    [
      'rotation',
      '姓名 | 原岗位 | 现/拟任岗位 | 任现岗起始 | 任现岗年限 | 岗位类别 | 轮岗上限年限 | 应轮岗日期 | 轮岗方式/日期 | 未轮岗原因 | 推荐日期 | 测评日期 | 公示日期 | 考察日期 | 任前谈话日期',
    ],
    ['rotation', '序号 | 姓名 | 科室 | 岗位 | 任现岗时间 | 轮岗年限 | 未轮岗原因'],
    ['rotation/selection', '姓名 | 原职务 | 拟任职务 | 民主推荐 | 民主测评 | 公开公示 | 组织考察 | 任前谈话'],
    [
      'regulations',
      '序号 | 制度名称 | 类别 | 动作 | 文号 | 日期 | 对应问题编号/风险编号 | 责任科室 | 执行情况',
    ],
    ['regulations', '序号 | 制度名称 | 文号 | 印发时间 | 责任科室'],
    [
      'activities',
      '类别 | 名称 | 日期 | 地点 | 组织单位 | 参加对象/人数 | 办理事项/成效 | 领办领导 | 办结日期 | 佐证',
    ],
    ['activities', '序号 | 活动名称 | 活动时间 | 活动地点 | 参加人数 | 组织科室'],
    ['roster/people', '姓名 | 科室 | 职务 | 政治面貌 | 任现岗时间'],
  ])('%s: %s', (ledger, header) => {
    const table = only(recognise(`| ${header} |\n| ${header.replaceAll(/[^|\s][^|]*/g, '无 ')} |`));
    expect(describeTable(table).ledger).toBe(ledger);
    expect(table.unbound).toEqual([]);
  });

  it('reads the three-row header of a tally (F19)', () => {
    const table = only(
      recognise(
        `
        信息报送情况统计表
        | 单位 | 政务信息采用情况 |  |  |  |  |  |  | 得分 | 累计得分 |
        |  | 报送条数 | 累计条数 | 市本级采用 |  |  | 旗级采用 |  |  |  |
        |  |  |  | 普发 | 微信公众号 | 累计得分 | 旗级采用 | 累计得分 |  |  |
        | （一）各街道信息报送统计表 |  |  |  |  |  |  |  |  |  |
        | 临河县水务局 | 12 | 30 | 3 | 1 | 9 | 2 | 4 | 13 | 50 |
        | 临河县林草局 | 8 | 21 | 2 | 0 | 6 | 1 | 2 | 8 | 31 |
        `,
        ['A2:A4', 'B2:H2', 'I2:I4', 'J2:J4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:H3', 'A5:J5'],
      ),
    );
    expect(describeTable(table)).toMatchObject({
      ledger: 'reporting/tally',
      header: 'A2:J4',
      data: 'A6:J7',
      fields: {
        unit: '单位',
        pieces: '政务信息采用情况·报送条数',
        piecesToDate: '政务信息采用情况·累计条数',
        score: '得分',
        scoreToDate: '累计得分',
      },
    });
    expect(textsOf(table, 'scoreToDate')).toEqual(['50', '31']);
  });

  it('reads the two-row header of an appraisal (F20)', () => {
    const table = only(
      recognise(
        `
        党风廉政建设责任制考核评分表
        单位（盖章）        年   月   日
        | 具体项目 | 基本要求 | 序号 | 考核内容 | 分值 | 评分标准 | 自评分 |  | 考核组评分 |  |
        |  |  |  |  |  |  | 得分 | 加分扣分说明 | 得分 | 加分扣分说明 |
        | 组织领导 | 健全机制 | 1 | 召开专题会议 | 5 | 每少一次扣1分 | 5 |  | 4 | 少一次扣1分 |
        `,
        ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:H3', 'I3:J3'],
      ),
    );
    expect(describeTable(table)).toMatchObject({
      ledger: 'appraisal',
      fields: {
        category: '具体项目',
        requirement: '基本要求',
        serial: '序号',
        item: '考核内容',
        standardScore: '分值',
        criteria: '评分标准',
        selfScore: '自评分·得分',
        selfNote: '自评分·加分扣分说明',
        score: '考核组评分·得分',
        deductionReason: '考核组评分·加分扣分说明',
      },
    });
  });
});
