import { threeLinesOfDefence } from '../../src/rules/three-lines-of-defence';
import { testRule } from './rule-tester';

testRule(threeLinesOfDefence, {
  valid: [
    {
      name: 'all three lines; a lower level; no level',
      sheet: `
        | 风险点描述 | 风险等级 | 防控措施 |
        | 规避招标 | 一级 | 公开采购目录；评标全程录像；事后审计并通报 |
        | 擅自用印 | 二级 | 开展提醒教育 |
        | 外带印章 | | 开展提醒教育 |`,
    },
    {
      name: 'the lines spread over the rows of one risk',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 风险等级 | 防控措施 |
            | 规避招标 | 高 | 岗前培训并签订承诺书 |
            | | | 开标双人现场记录 |
            | | | 违规的追究责任 |`,
          merges: ['A2:A4', 'B2:B4'],
        },
      },
    },
  ],
  invalid: [
    {
      name: 'only before',
      sheet: `
        | 风险点描述 | 风险等级 | 防控措施 |
        | 规避招标 | Ⅰ级 | 开展警示教育，公开采购目录 |`,
      issues: [
        {
          cell: 'C2',
          messageId: 'missing',
          severity: 'warning',
          data: { row: 2, missing: ['中期监控', '后期处置'] },
        },
      ],
    },
    {
      name: 'nothing after, over two rows',
      sheets: {
        样例: {
          markdown: `
            | 风险点描述 | 风险等级 | 防控措施 |
            | 规避招标 | 高 | 岗前培训 |
            | | | 开标双人现场记录 |`,
          merges: ['A2:A3', 'B2:B3'],
        },
      },
      issues: [{ cell: 'C2', data: { missing: ['后期处置'] } }],
    },
    {
      name: 'suggests measures of the first line that is missing, to be added',
      sheet: `
        | 权力事项 | 风险点描述 | 风险等级 | 防控措施 |
        | 采购招标 | 规避招标 | 一级 | 公开采购目录，开展警示教育 |`,
      issues: [
        {
          cell: 'D2',
          suggestions: [
            '公开采购目录，开展警示教育；采购代理机构开标当日从专家库随机抽取评审专家并组织申报利益关系，抽取记录和申报表由经办人签字封存。',
            '公开采购目录，开展警示教育；现场监督人员评标全程监督录音录像并清点进出人员，音像资料编号保存十五年以上。',
          ],
        },
      ],
    },
  ],
});
