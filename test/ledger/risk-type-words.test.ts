import { likelyRiskType } from '../../src/ledger/risk-type-words';

describe('likelyRiskType', () => {
  it.each([
    ['未按程序审批', '业务流程风险'],
    ['供应商宴请', '外部环境风险'],
    ['学习不够', '思想道德风险'],
    ['截留收入', null],
    ['制度和程序', null],
    ['', null],
  ])('%j: %s', (text, type) => expect(likelyRiskType(text)).toBe(type));
});
