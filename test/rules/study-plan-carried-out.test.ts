import { studyPlanCarriedOut } from '../../src/rules/study-plan-carried-out';
import { testRule } from './rule-tester';

const PLAN = `
          临河县水务局2023年学习教育计划
          | 序号 | 计划时间 | 主题 | 类别 |
          | 1 | 3月 | 学习党的纪律处分条例 | 中心组 |
          | 2 | 二季度 | 廉政知识测试 | 测试 |
          | 3 | 12月 | 参观廉政教育基地 | 警示教育 |`;

const HEADER = '| 计划序号 | 日期 | 主题 | 类别 | 实到 | 备注 |';

testRule(studyPlanCarriedOut, {
  valid: [
    {
      name: 'by number, by theme, one whose time has not come, one beyond the plan and said to be',
      asOf: '2023-11-30',
      sheets: {
        学习教育计划: PLAN,
        学习教育台账: `
          ${HEADER}
          | 1 | 2023-03-14 | 党纪专题 | 中心组 | 9 | |
          | | 2023-05-14 | 全局廉政知识测试 | 测试 | 30 | |
          | 计划外 | 2023-06-14 | 上级专题党课 | 党课 | 30 | |
          | | 2023-07-14 | 新入职干部谈心 | 培训 | 3 | 计划外增加 |`,
      },
    },
    { name: 'the plan alone', sheets: { 学习教育计划: PLAN } },
    {
      name: 'no plan, no plan numbers',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 |
        | 2023-03-14 | 党纪专题 | 中心组 | 9 |`,
    },
    {
      name: 'the register of another unit',
      files: {
        '甲.xlsx': { 学习教育计划: `填报单位：临河县水务局\n${PLAN.trim()}` },
        '乙.xlsx': {
          台账: `
            填报单位：临河县林业局
            | 日期 | 主题 | 类别 | 实到 |
            | 2023-03-14 | 防火业务 | 培训 | 9 |`,
        },
      },
    },
  ],
  invalid: [
    {
      name: 'planned and not held, held and not planned, a number that the plan does not have',
      asOf: '2023-11-30',
      sheets: {
        学习教育计划: PLAN,
        学习教育台账: `
          ${HEADER}
          | 1 | 2023-03-14 | 党的纪律处分条例 | 中心组 | 9 | |
          | | 2023-06-14 | 水资源调度培训 | 培训 | 30 | |
          | 8 | 2023-07-14 | 廉政教育基地参观 | 警示教育 | 30 | |`,
      },
      issues: [
        {
          cell: 'C4',
          messageId: 'not-held',
          severity: 'warning',
          data: { row: 4, theme: '廉政知识测试', day: '2023-06-30' },
        },
        { cell: 'C3', messageId: 'not-planned', data: { row: 3, theme: '水资源调度培训' } },
        {
          cell: 'C4',
          messageId: 'no-such-number',
          data: { number: '8' },
          related: ['C5'],
          suggestions: ['3'],
        },
      ],
    },
    {
      name: 'one register for both: a row without a date was not held, one without a number not planned',
      sheet: `
        | 计划序号 | 计划时间 | 日期 | 主题 | 类别 | 实到 |
        | 1 | 2023-03-31 | 2023-03-14 | 党纪专题 | 中心组 | 9 |
        | 2 | 2023-06-30 | | 廉政知识测试 | 测试 | |
        | 3 | 2024-01-31 | | 节前警示教育 | 警示教育 | |
        | | | 2023-07-14 | 水资源调度培训 | 培训 | 30 |`,
      issues: [
        { cell: 'D3', messageId: 'not-held', data: { day: '2023-06-30' } },
        { cell: 'D5', messageId: 'not-planned' },
      ],
    },
  ],
});
