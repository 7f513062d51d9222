import { claimsFinished, finishedClaim, openClaim } from '../../../src/rules/shared/claims';

describe('finishedClaim', () => {
  it.each([
    ['已完成', '已完成'],
    ['截至6月底，该问题已办结', '该问题已办结'],
    ['目前已全部整改到位，制度已印发', '目前已全部整改到位'],
    ['整改已完成', '整改已完成'],
  ])('%s', (text, claim) => expect(finishedClaim(text)).toBe(claim));

  it.each(['', '已完成方案制定', '制度修订已完成', '已完成，其余尚未完成', '基本完成'])('%j: none', (text) =>
    expect(finishedClaim(text)).toBeNull(),
  );
});

describe('openClaim', () => {
  it.each([
    ['正在修订', '正在'],
    ['尚未完成', '尚未'],
    ['有3项未办结', '未办结'],
    ['整改中', '整改中'],
  ])('%s', (text, claim) => expect(openClaim(text)).toBe(claim));

  it.each([
    '',
    '对正在实施的项目开展检查',
    '尚未发现新问题',
    '对未完成的任务进行通报',
    '《正在办理事项清单》已建立',
  ])('%j: none', (text) => expect(openClaim(text)).toBeNull());
});

describe('claimsFinished', () => {
  it('does not mind what is still kept up', () => {
    expect(claimsFinished('已完成整改，正在长期坚持')).toBe(true);
    expect(claimsFinished('正在整改')).toBe(false);
  });
});
