import { riskTypeByWords } from '../../src/fill/risk-type-by-words';
import { PHRASES } from '../../src/ledger/library/phrases';
import { fillsOf } from './fill-tester';

const sheet = (...risks: string[]): string =>
  [
    '| 科室 | 风险类型 | 风险点描述 | 防控措施 |',
    ...risks.map((risk) => `| 办公室 | | ${risk} | 用印先审批登记 |`),
  ].join('\n');

describe('F05 risk-type-by-words', () => {
  it('suggests the kind that the words speak for, or that the library gives', () => {
    const [phrase] = PHRASES.filter(({ riskType }) => riskType === '外部环境风险');
    expect(fillsOf(riskTypeByWords, sheet('未按程序审批', '供应商宴请', phrase?.text ?? ''))).toEqual({
      'B2?': '业务流程风险',
      'B3?': '外部环境风险',
      'B4?': '外部环境风险',
    });
  });

  it('stays silent where no kind leads', () => {
    expect(fillsOf(riskTypeByWords, sheet('收入不上缴', '制度和程序都不执行'))).toEqual({});
  });
});
