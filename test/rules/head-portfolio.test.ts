import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { headPortfolio } from '../../src/rules/head-portfolio';
import { testRule } from './rule-tester';

testRule(headPortfolio, {
  valid: [
    {
      name: 'the whole, a denial, a campaign; deputies in charge',
      sheet: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 林启明 | 党组书记、局长 | 主持全面工作，不直接分管人事、财务、工程建设和采购；推进清廉工程 | |
        | 周若溪 | 副局长 | 分管财务、人事工作 | 财务科 |
        | 邵长宁 | 副局长 | 分管工程建设、招标采购 | 建设科 |`,
    },
    {
      name: 'areas that the unit leaves open',
      settings: { ...DEFAULT_SETTINGS, areasClosedToHead: [{ area: '财务', words: ['财务'] }] },
      sheet: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 林启明 | 局长 | 主持全面工作，分管人事 | 办公室 |`,
    },
  ],
  invalid: [
    {
      name: 'closed areas in the portfolio of the head',
      sheet: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 周若溪 | 副局长 | 分管水政执法 | 执法队 |
        | 林启明 | 党组书记、局长 | 主持全面工作，分管人事、财务 | 办公室 |`,
      issues: [
        {
          cell: 'C3',
          messageId: 'closed-areas',
          severity: 'error',
          data: { row: 3, areas: ['人事', '财务'] },
        },
      ],
    },
    {
      name: 'a denial of one area frees only what it names',
      sheet: `
        | 领导姓名 | 职务 | 分管工作 | 分管科室 |
        | 林启明 | 局长 | 主持全面工作，不直接分管人事，负责招投标 | 办公室 |
        | 周若溪 | 副局长 | 分管水政执法 | 执法队 |`,
      issues: [{ cell: 'C2', data: { areas: ['公共资源交易'] } }],
    },
  ],
});
