import { lintWorkbook } from '../../src/core/linter';
import { workbookSubject } from '../../src/core/workbook-subject';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { RULES } from '../../src/rules';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const HEAD = '| 填报单位：临河县水务局 | 填报人：温雅琴 | 填报日期：2023-12-31 | 审核人：周若溪 |';

const INFORMATION = Array.from({ length: 12 }, (_, index) => {
  const month = String(index + 1).padStart(2, '0');
  return `| ${index + 1} | 临河县水务局 | 信息 | 2023年${index + 1}月 | 第${index + 1}期作风检查情况 | 2023-${month}-28 | 2023-${month}-2${index % 8} | 1 | 采用 | 2 | 否 |`;
}).join('\n');

const SHEETS: readonly (readonly [string, string])[] = [
  [
    '2023年报告信息报送台账',
    `| 序号 | 单位 | 报送类别 | 期次 | 标题 | 截止日 | 报送日期 | 篇数 | 采用情况 | 得分 | 是否退回 |
    ${INFORMATION}
    | 13 | 临河县水务局 | 半年报告 | 上半年 | 上半年履行主体责任情况报告 | 2023-06-30 | 2023-06-29 | 1 | | | 否 |
    | 14 | 临河县水务局 | 半年报告 | 下半年 | 下半年履行主体责任情况报告 | 2023-12-31 | 2023-12-29 | 1 | | | 否 |
    | 15 | 临河县水务局 | 调研报告 | 2023年度 | 农村供水领域廉政风险调研报告 | 2023-11-30 | 2023-11-20 | 1 | | | 否 |`,
  ],
  [
    '2023年11月信息报送统计表',
    `| 序号 | 单位 | 报送条数 | 累计条数 | 得分 | 累计得分 |
    | 1 | 河道管理站 | 2 | 15 | 4 | 33 |
    | 2 | 水文站 | 1 | 12 | 2 | 25 |
    | 合计 | | 3 | 27 | 6 | 58 |`,
  ],
  [
    '2023年度党风廉政建设责任制考核台账',
    `| 序号 | 对象 | 年度 | 考核形式 | 项目/指标 | 标准分 | 自评分 | 考核得分 | 扣分原因 | 等次 | 一票否决 |
    | 1 | 河道管理站 | 2023 | 重点检查 | 专题研究党风廉政建设 | 20 | 20 | 18 | 少研究1次，扣2分 | 良好 | 否 |
    | 2 | 河道管理站 | 2023 | 重点检查 | 廉政教育 | 20 | 20 | 20 | | 良好 | 否 |`,
  ],
  [
    '廉政档案目录台账',
    `| 序号 | 姓名 | 职务 | 建档日期 | 更新日期 | 材料目录 | 材料份数 | 密级/知悉范围 | 保管人 | 调阅记录 |
    | 1 | 顾明哲 | 财务科科长 | 2020-01-05 | 2023-11-30 | 述廉报告、谈话记录、考核结果 | 3 | 机关纪委 | 温雅琴 | 无 |`,
  ],
  [
    '重点岗位轮岗交流台账',
    `| 序号 | 姓名 | 原岗位 | 现/拟任岗位 | 任现岗起始 | 岗位类别 | 轮岗上限年限 | 应轮岗日期 | 推荐日期 | 测评日期 | 公示日期 | 考察日期 | 任前谈话日期 |
    | 1 | 欧阳静 | 会计 | | 2021-03-01 | 财政资金分配使用 | 5 | 2026-03-01 | | | | | |
    | 2 | 部长江 | 工程科副科长 | 工程科科长 | 2023-05-10 | 公共工程建设 | 5 | 2028-05-10 | 2023-03-01 | 2023-03-01 | 2023-03-20 | 2023-04-01 | 2023-05-05 |`,
  ],
  [
    '制度建设台账',
    `| 序号 | 制度名称 | 类别 | 动作 | 文号 | 日期 | 对应问题编号/风险编号 | 责任科室 | 执行情况 |
    | 1 | 临河县水务局公务接待管理办法 | 内控 | 修订 | 临水发〔2023〕12号 | 2023-04-10 | XC-01 | 办公室 | 按月公示接待费用 |`,
  ],
  [
    '2023年专项工作活动台账',
    `| 序号 | 类别 | 名称 | 日期 | 地点 | 组织单位 | 参加对象/人数 | 办理事项/成效 | 领办领导 | 办结日期 | 佐证 |
    | 1 | 廉洁文化 | 家风建设座谈会 | 2023-05-18 | 机关会议室 | 机关党委 | 干部家属26人 | 征集家书12封 | 周若溪 | 2023-05-18 | 照片、签到表 |`,
  ],
];

describe('clean ledgers of reporting, appraisal and upkeep', () => {
  it.each(SHEETS)('%s gives no error', (title, rows) => {
    const workbook = workbookFromMarkdown('样例.xlsx', { 样例: `${title}\n${HEAD}\n${rows}` });
    const tables = recogniseWorkbook(workbook);
    expect(tables).toHaveLength(1);
    const issues = lintWorkbook(workbookSubject(workbook, tables), {
      rules: RULES,
      environment: { asOf: '2023-12-31', period: null, roster: BUREAU_ROSTER, settings: DEFAULT_SETTINGS },
      settings: {},
    });
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
