import { lintWorkbook } from '../../src/core/linter';
import { workbookSubject } from '../../src/core/workbook-subject';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { RULES } from '../../src/rules';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

/** A year of conduct ledgers as a careful clerk keeps them. */
const SHEETS = {
  谈话台账: `
    临河县水务局2023年谈话台账
    | 填报单位：临河县水务局 | | 填报日期：2023-12-31 | | 填报人：温雅琴 | | 审核人：周若溪 | | | | | | |
    | 序号 | 日期 | 谈话类型 | 谈话人 | 谈话人职务 | 谈话对象 | 对象单位职务 | 谈话事由 | 主要内容 | 对象表态 | 地点 | 记录人 | 是否签字 |
    | 1 | 2023-03-14 | 廉政谈话 | 林启明 | 党组书记、局长 | 周若溪 | 县水务局副局长 | 年度例行廉政谈话 | 对照分管财务、人事工作提醒审批权限和回避要求 | 表示严格执行 | 三楼小会议室 | 温雅琴 | 是 |
    | 2 | 2023-03-15 | 廉政谈话 | 林启明 | 党组书记、局长 | 邵长宁 | 县水务局副局长 | 年度例行廉政谈话 | 围绕工程变更、验收环节提醒不得干预招投标 | 表示严格执行 | 三楼小会议室 | 温雅琴 | 是 |
    | 3 | 2023-04-03 | 提醒谈话 | 周若溪 | 党组成员、副局长 | 顾明哲 | 财务科科长 | 报销审核把关不严 | 指出两笔接待费缺公函，要求补齐并规范审核 | 认识到问题，已补齐 | 二楼会议室 | 温雅琴 | 是 |
    | 4 | 2023-05-10 | 谈心谈话 | 邵长宁 | 党组成员、副局长 | 部长江 | 工程科科长 | 了解思想工作状况 | 了解汛期值守压力，帮助协调人手 | | 工程科 | | |`,
  第一种形态台账: `
    临河县水务局2023年运用第一种形态台账
    | 填报单位：临河县水务局 | | 填报日期：2023-12-31 | | 填报人：温雅琴 | | 审核人：周若溪 | | | | | |
    | 序号 | 对象姓名 | 单位职务 | 线索/问题来源 | 主要问题 | 类型 | 情形 | 组织措施 | 决定机关 | 谈话人 | 谈话时间 | 办结状态 |
    | 1 | 顾明哲 | 财务科科长 | 日常监督检查 | 接待费报销审核不严 | 苗头性问题 | 履职不力 | 谈话提醒 | 县水务局党组 | 周若溪 | 2023-04-03 | 已办结 |`,
  监督检查台账: `
    临河县水务局2023年监督检查台账
    | 填报单位：临河县水务局 | | 填报日期：2023-12-31 | | 填报人：温雅琴 | | 审核人：周若溪 | | | | |
    | 序号 | 日期 | 检查方式 | 监督主体 | 被检查单位（科室） | 地点 | 检查内容 | 检查人员 | 发现问题数 | 问题描述 | 处理意见 | 转整改编号 |
${[
  ['2023-01-18', '明察暗访', '机关各科室', '春节前公车管理'],
  ['2023-02-15', '随机抽查', '办公室', '工作纪律'],
  ['2023-03-28', '专项督查', '财务科', '财务纪律、公务接待'],
  ['2023-04-04', '明察暗访', '机关各科室', '清明节公车管理'],
  ['2023-05-05', '明察暗访', '机关各科室', '“五一”公车管理'],
  ['2023-06-21', '随机抽查', '工程科', '端午节工作纪律'],
  ['2023-07-12', '定期检查', '周若溪、邵长宁', '落实“一岗双责”情况'],
  ['2023-08-09', '随机抽查', '办公室', '公务接待'],
  ['2023-09-28', '明察暗访', '机关各科室', '中秋国庆公车管理'],
  ['2023-10-18', '专项督查', '工程科', '专项资金'],
  ['2023-11-15', '随机抽查', '财务科', '“三公”经费'],
  ['2023-12-28', '明察暗访', '机关各科室', '元旦公车管理'],
]
  .map(([date, method, inspected, content], index) => {
    const found = [2, 5, 8, 10].includes(index)
      ? `1 | 两笔接待费未附公函（第${index}次） | 限期补齐 | ZG-${index}`
      : '0 | 未发现问题 | 保持 | ';
    return `    | ${index + 1} | ${date} | ${method} | 局机关纪委 | ${inspected} | 局机关 | ${content} | 温雅琴、欧阳静 | ${found} |`;
  })
  .join('\n')}`,
  节点廉政提醒台账: `
    临河县水务局2023年节点廉政提醒台账
    | 填报单位：临河县水务局 | | 填报日期：2023-12-31 | | 填报人：温雅琴 | | 审核人：周若溪 | | |
    | 序号 | 年度 | 节点 | 节日首日 | 提醒日期 | 方式 | 覆盖人数 | 应覆盖人数 | 内容摘要 |
    | 1 | 2023 | 元旦 | 2023-01-01 | 2022-12-29 | 短信 | 46 | 46 | 严禁公车私用、违规收送礼品礼金 |
    | 2 | 2023 | 春节 | 2023-01-22 | 2023-01-17 | 短信 | 46 | 46 | 严禁违规发放津补贴和公款拜年 |
    | 3 | 2023 | 清明 | 2023-04-05 | 2023-04-03 | 微信 | 46 | 46 | 文明祭扫，严禁公车私用 |
    | 4 | 2023 | 五一 | 2023-05-01 | 2023-04-27 | 短信 | 46 | 46 | 严禁公款旅游和违规吃喝 |
    | 5 | 2023 | 端午 | 2023-06-22 | 2023-06-20 | 短信 | 46 | 46 | 严禁收受节礼 |
    | 6 | 2023 | 中秋 | 2023-09-29 | 2023-09-26 | 文件 | 46 | 46 | 严禁公款购买赠送月饼 |
    | 7 | 2023 | 国庆 | 2023-10-01 | 2023-09-26 | 文件 | 46 | 46 | 假期值守，公车封存 |`,
};

describe('clean ledgers of conduct', () => {
  // Each ledger in a file of its own: talks and the first form are kept apart from the rest.
  const files = Object.entries(SHEETS).map(([name, sheet]) => {
    const workbook = workbookFromMarkdown(`${name}.xlsx`, { [name]: sheet });
    return { workbook, tables: recogniseWorkbook(workbook) };
  });
  const unitTables = files.flatMap(({ tables }) => tables);

  it('are recognised', () => {
    expect(unitTables.map(({ ledger }) => ledger)).toEqual([
      'talks',
      'first-form',
      'inspections',
      'holiday-reminders',
    ]);
  });

  it('give no issue', () => {
    const environment = {
      asOf: '2023-12-31',
      period: null,
      roster: BUREAU_ROSTER,
      settings: DEFAULT_SETTINGS,
    };
    const issues = files.flatMap(({ workbook, tables }) =>
      lintWorkbook(workbookSubject(workbook, tables, unitTables), {
        rules: RULES,
        environment,
        settings: {},
      }),
    );
    expect(issues.map(({ code, at, data }) => [code, at.sheet, at.row, at.column, data])).toEqual([]);
  });
});
