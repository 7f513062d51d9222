import { amountNormalised } from '../../src/fill/amount-normalised';
import { fillsOf } from './fill-tester';

const sheet = (header: string, ...amounts: string[]): string =>
  [
    `| 问题编号 | 来源 | 反馈问题 | 整改措施 | ${header} |`,
    ...amounts.map((amount) => `| 1 | 审计 | 多付工程款 | 追回多付款项 | ${amount} |`),
  ].join('\n');

describe('F09 amount-normalised', () => {
  it('writes numbers in the unit of the column', () => {
    const rows = sheet('涉及金额（元）', "'3,000'", '３０００', '2万元', '1.2亿元', '约500元', '5000');
    expect(fillsOf(amountNormalised, rows)).toEqual({ E2: 3000, E3: 3000, E4: 20000, E5: 120000000 });
    expect(fillsOf(amountNormalised, sheet('涉及金额（万元）', '20000元'))).toEqual({ E2: 2 });
  });

  it('leaves sums with a unit where the column has none', () => {
    expect(fillsOf(amountNormalised, sheet('涉及金额', '2万元', '若干'))).toEqual({});
  });
});
