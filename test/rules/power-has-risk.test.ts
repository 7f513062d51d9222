import { powerHasRisk } from '../../src/rules/power-has-risk';
import { testRule } from './rule-tester';

const roster = {
  powers: [
    { name: '取水许可审批', kind: '行政许可', department: '水资源科' },
    { name: '水费征收', kind: '行政征收', department: '财务科' },
    { name: '河道管理范围内建设项目工程建设方案审批', kind: '行政许可', department: '河道科' },
  ],
};

testRule(powerHasRisk, {
  valid: [
    {
      name: 'every power, shortened, several in a cell, with blanks',
      roster,
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 取水许可、水费 征收 | 违规审批 | 双人复核 |
        | 河道管理范围内建设项目建设方案审批 | 越权审批 | 集体研究 |`,
    },
    {
      name: 'by kind of power',
      roster: { powers: roster.powers.slice(0, 2) },
      sheet: `
        | 职权类别 | 风险点描述 | 防控措施 |
        | 行政许可 | 违规审批 | 双人复核 |
        | 行政征收 | 少征漏征 | 双人复核 |`,
    },
    {
      name: 'the file of another department of the unit',
      roster: { powers: roster.powers.slice(0, 2) },
      files: {
        '一.xlsx': {
          风险点: `
            填报单位：临河县水务局
            | 权力事项 | 风险点描述 | 防控措施 |
            | 取水许可 | 违规审批 | 双人复核 |`,
        },
        '二.xlsx': {
          风险点: `
            填报单位：临河县水务局
            | 权力事项 | 风险点描述 | 防控措施 |
            | 水费征收 | 少征漏征 | 双人复核 |`,
        },
      },
    },
    {
      name: 'no list of powers',
      roster: { powers: [] },
      sheet: `
        | 权力事项 | 风险点描述 | 防控措施 |
        | 取水许可 | 违规审批 | 双人复核 |`,
    },
    {
      name: 'no column of powers',
      roster,
      sheet: `
        | 岗位名称 | 风险点描述 | 防控措施 |
        | 审查岗 | 违规审批 | 双人复核 |`,
    },
  ],
  invalid: [
    {
      name: 'a power that is not there, and one whose row names no risk',
      roster,
      sheet: `
        | 岗位名称 | 权力事项 | 风险点描述 | 防控措施 |
        | 审查岗 | 取水许可审批 | 违规审批 | 双人复核 |
        | 征收岗 | 水费征收 | | |`,
      issues: [
        {
          cell: 'B1',
          messageId: 'no-risk',
          severity: 'error',
          data: { count: 2, powers: ['水费征收', '河道管理范围内建设项目工程建设方案审批'] },
        },
      ],
    },
    {
      name: 'a word of two characters does not stand for a long name; the power merged over two rows',
      roster,
      sheet: {
        markdown: `
          | 权力事项 | 风险点描述 | 防控措施 |
          | 审批 | 违规审批 | 双人复核 |
          | | 拖延刁难 | 限时办结 |
          | 水费征收 | 少征漏征 | 双人复核 |`,
        merges: ['A2:A3'],
      },
      issues: [{ cell: 'A1', data: { count: 2 } }],
    },
  ],
});
