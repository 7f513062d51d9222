import { integritySessionTopic } from '../../src/rules/integrity-session-topic';
import { testRule } from './rule-tester';

const HEADER = '| 日期 | 主题 | 类别 | 是否党风廉政专题 | 学习篇目 | 实到 |';

testRule(integritySessionTopic, {
  valid: [
    {
      name: 'the theme or the texts speak of it; others are not marked',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 党风廉政建设专题学习 | 中心组 | 是 | | 9 |
        | 2023-03-14 | 年度工作要点 | 中心组 | √ | 《中国共产党纪律处分条例》 | 9 |
        | 2023-04-14 | 观看典型案例警示片 | 警示教育 | 是 | | 9 |
        | 2023-05-14 | 防汛业务 | 培训 | 否 | 防汛手册 | 9 |
        | 2023-06-14 | 防汛业务 | 培训 | | 防汛手册 | 9 |`,
    },
    {
      name: 'no such mark',
      sheet: `
        | 日期 | 主题 | 类别 | 实到 |
        | 2023-02-14 | 防汛业务 | 培训 | 9 |`,
    },
  ],
  invalid: [
    {
      name: 'marked, and about something else',
      sheet: `
        ${HEADER}
        | 2023-02-14 | 水资源调度业务 | 中心组 | 是 | 《节约用水手册》 | 9 |`,
      issues: [
        {
          cell: 'D2',
          messageId: 'other-topic',
          severity: 'warning',
          data: { row: 2, theme: '水资源调度业务' },
          suggestions: ['否'],
        },
      ],
    },
    {
      name: 'a merged mark once',
      sheet: {
        markdown: `
        ${HEADER}
        | 2023-02-14 | 河道测量业务 | 中心组 | 是 | | 9 |
        | 2023-03-14 | 公文写作 | 中心组 | | | 9 |`,
        merges: ['D2:D3'],
      },
      issues: [{ cell: 'D2', data: { theme: '河道测量业务' } }],
    },
  ],
});
