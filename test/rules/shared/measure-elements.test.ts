import { elementsIn } from '../../../src/rules/shared/measure-elements';

describe('what a measure tells', () => {
  it.each([
    ['把好关口', []],
    ['执行《印章管理办法》', ['basis']],
    ['由科室负责人把关', ['post']],
    ['每季度清理', ['frequency']],
    ['用印登记', ['evidence']],
    ['按财务报销制度，由会计每月对账', ['basis', 'post', 'frequency', 'evidence']],
  ])('%s: %j', (text, found) => expect([...elementsIn(text)]).toEqual(found));
});
