import { headFits, headOf } from '../../src/ledger/header-heads';

const heads = (...names: string[]) => new Set(names.map(headOf));

describe('what the last word of a header is about', () => {
  it('is told by the longest ending', () => {
    expect(headOf('责任人电话')).toBe(headOf('手机'));
    expect(headOf('发现问题数量')).toBe(headOf('个数'));
    expect(headOf('风险点')).toBeUndefined();
  });

  it('must suit the column', () => {
    expect(headFits('整改责任人员', 'people', heads('责任人'))).toBe(true);
    expect(headFits('责任人电话', 'people', heads('责任人'))).toBe(false);
    expect(headFits('完成情况', 'status', heads('状态'))).toBe(true);
  });

  it('may be that of one of its names, but not by itself', () => {
    expect(headFits('组织承办单位', 'text', heads('组织单位'))).toBe(true);
    expect(headFits('单位', 'text', heads('决定单位'))).toBe(false);
  });
});
