import { uniformLevel } from '../../src/rules/uniform-level';
import { testRule } from './rule-tester';

const rows = (levels: readonly string[], power = '档案管理') =>
  levels.map((level, index) => `| ${power} | 第${index + 1}类登记不完整 | ${level} | 双人复核 |`).join('\n');

const HEADER = '| 权力事项 | 风险点描述 | 风险等级 | 防控措施 |';

testRule(uniformLevel, {
  valid: [
    {
      name: 'levels that differ; few rows; one that cannot be read',
      sheets: {
        甲: `${HEADER}\n${rows(['二级', '三级', '二级', '二级', '二级', '二级', '二级', '二级'])}`,
        乙: `${HEADER}\n${rows(['三级', '三级', '三级'])}`,
        丙: `${HEADER}\n${rows(['三级', '三级', '三级', '三级', '三级', '三级', '三级', '待定'])}`,
      },
    },
    {
      name: 'strong powers with a level-1 risk',
      sheet: `${HEADER}\n${rows(['一级', '二级', '三级'], '资金审批')}`,
    },
  ],
  invalid: [
    {
      name: 'one level throughout',
      sheet: `${HEADER}\n${rows(['三级', '低', 'Ⅲ级', '三级', '三级', '三级', '三级', '三级'], '资金审批')}`,
      issues: [{ cell: 'C1', messageId: 'uniform', severity: 'warning', data: { count: 8, level: '三级' } }],
    },
    {
      name: 'strong powers without a level-1 risk',
      sheet: `${HEADER}\n${rows(['二级', '三级'], '干部任免')}\n${rows(['二级'])}`,
      issues: [
        {
          cell: 'C1',
          messageId: 'no-level-one',
          data: { count: 2, rows: ['2', '3'] },
          related: ['C2', 'C3'],
        },
      ],
    },
    {
      name: 'fewer rows by configuration',
      options: { rows: 3 },
      sheet: `${HEADER}\n${rows(['三级', '三级', '三级'])}`,
      issues: [{ cell: 'C1', messageId: 'uniform' }],
    },
  ],
});
