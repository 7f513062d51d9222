import { rulesRegistered } from '../../src/rules/rules-registered';
import { testRule } from './rule-tester';

const problems = (...rows: readonly string[]) =>
  ['| 问题编号 | 反馈问题 | 整改措施 | 整改进展 | 建立制度 |', ...rows].join('\n');

const register = (...rows: readonly string[]) =>
  ['| 制度名称 | 动作 | 文号 | 日期 | 对应问题编号 |', ...rows].join('\n');

testRule(rulesRegistered, {
  valid: [
    {
      name: 'as many as claimed, and the one that is named',
      sheets: {
        整改: problems(
          '| W1 | 甲 | 乙 | 已整改 | 2项 |',
          '| W2 | 丙 | 丁 | 已整改 | 《公务接待管理办法（试行）》 |',
        ),
        制度: register(
          '| 印章管理办法 | 新建 | 1号 | 2023-01-01 | W1 |',
          '| 车辆管理办法 | 新建 | 2号 | 2023-01-01 | W1 |',
          '| 《公务接待管理办法》 | 修订 | 3号 | 2023-01-01 | |',
        ),
      },
    },
    { name: 'no register', sheets: { 整改: problems('| W1 | 甲 | 乙 | 完善制度3项 | |') } },
    {
      name: 'nothing claimed',
      sheets: {
        整改: problems('| W1 | 甲 | 乙 | 按《预算法》要求清理3项支出，开展谈话2次 | 无 |'),
        制度: register('| 印章管理办法 | 新建 | 1号 | 2023-01-01 | |'),
      },
    },
  ],
  invalid: [
    {
      name: 'fewer for the problem; one that is not there',
      sheets: {
        整改: problems(
          '| W1 | 甲 | 乙 | 已修订完善制度2项 | |',
          '| W2 | 丙 | 丁 | 已整改 | 《会计内控制度》 |',
        ),
        制度: register('| 印章管理办法 | 新建 | 1号 | 2023-01-01 | W1 |'),
      },
      issues: [
        { cell: 'D2', messageId: 'fewer', severity: 'error', data: { count: 2, registered: 1 } },
        { cell: 'E3', messageId: 'not-registered', data: { titles: ['会计内控制度'] } },
      ],
    },
    {
      name: 'the rule that is named entered in the register of the same workbook, above its foot line',
      sheets: {
        制度: `${register('| 印章管理办法 | 新建 | 1号 | 2023-01-01 | W1 |')}\n填报人：周若溪`,
        整改: problems('| W2 | 丙 | 丁 | 已整改 | 《会计内控制度》 |'),
      },
      issues: [{ cell: 'E2', messageId: 'not-registered' }],
      fixed: `${register('| 印章管理办法 | 新建 | 1号 | 2023-01-01 | W1 |', '| 会计内控制度 | | | | W2 |')}\n填报人：周若溪`,
      brings: ['C-01', 'R-53'],
    },
    {
      name: 'fewer as a whole, a merged claim once, told in the file of the claim',
      files: {
        'a.xlsx': {
          整改: {
            markdown: `填报单位：水务局\n${problems('| W1 | 甲 | 乙 | 已整改 | 3 |', '| W2 | 丙 | 丁 | 已整改 | |')}`,
            merges: ['E3:E4'],
          },
        },
        'b.xlsx': { 制度: `填报单位：水务局\n${register('| 印章管理办法 | 新建 | 1号 | 2023-01-01 | |')}` },
      },
      issues: [{ cell: 'E3', messageId: 'total', data: { claimed: 3, registered: 1 } }],
    },
  ],
});
