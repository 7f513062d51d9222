import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { normalValue } from '../../../src/submissions/consolidate/normal-value';
import { tableFrom } from '../../support/table-from-markdown';

function read(title: string, text: string) {
  const table = tableFrom(
    `问题整改台账
    | 问题编号 | 反馈问题 | 整改措施 | ${title} |
    | W-01 | 违规发放津贴补贴 | 全额清退并完善制度 | ${text} |`,
    'rectification',
  );
  const bound = [...(table.rows[0]?.cells.values() ?? [])].at(-1);
  if (!bound) throw new Error('no cell');
  return normalValue(bound, { table, settings: DEFAULT_SETTINGS });
}

describe('normalValue', () => {
  it.each([
    ['状态', '已销号', '已完成', '已销号'],
    ['状态', '已完成', '已完成', null],
    ['状态', '等候批复', '等候批复', null],
    ['完成时限', '2023.6.30', '2023-06-30', '2023.6.30'],
    ['完成时限', '年底前', '年底前', null],
    ['涉及金额（万元）', '1.5', 15000, '1.5'],
    ['涉及金额（万元）', '3000元', 3000, '3000元'],
    ['涉及金额（元）', '３０００', 3000, null],
    ['涉及金额（元）', '2000', 2000, null],
    ['涉及金额（元）', '近两千', '近两千', null],
    ['涉及金额（元）', '待核实', '待核实', null],
  ])('writes %s %s as %s', (title, text, value, original) => {
    expect(read(title, text)).toEqual({ value, original });
  });

  it('leaves an empty cell empty', () => {
    expect(read('状态', '')).toEqual({ value: null, original: null });
  });
});
