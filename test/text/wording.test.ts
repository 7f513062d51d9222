import fc from 'fast-check';
import { wordingOf } from '../../src/text/wording';

describe('wordingOf', () => {
  it.each([
    ['建立台帐，按月对帐', '建立台账，按月对账'],
    ['开设银行帐户', '开设银行账户'],
    ['截止目前已布署', '截至目前已部署'],
    ['做出书面承诺', '作出书面承诺'],
    ['防犯廉政风险，不松驰', '防范廉政风险，不松弛'],
    ['救灾帐篷、蚊帐', '救灾帐篷、蚊帐'],
    ['开展防犯罪宣传', '开展防犯罪宣传'],
    ['取消报消息制度', '取消报消息制度'],
  ])('%s', (text, corrected) => {
    expect(wordingOf(text).corrected).toBe(corrected);
  });

  it('has nothing left to correct in what it corrected', () => {
    const words = fc.constantFrom(
      '台',
      '帐',
      '账',
      '目',
      '户',
      '做出',
      '批示',
      '截止',
      '目前',
      '布署',
      '防犯',
      '罪',
      '批',
      '擅自',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 12 }), (parts) => {
        const { corrected } = wordingOf(parts.join(''));
        expect(wordingOf(corrected).wrong).toEqual([]);
      }),
    );
  });
});
