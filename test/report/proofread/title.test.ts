import { plainLine } from '../../../src/document/document-line';
import { kindOfTitle } from '../../../src/report/proofread/document-kind';
import { findTitle } from '../../../src/report/proofread/title';

function titleOf(...texts: readonly string[]): string | undefined {
  return findTitle(texts.map(plainLine))?.text;
}

describe('findTitle', () => {
  it('passes over what stands above the title', () => {
    expect(
      titleOf('临河县水务局文件', '临水发〔2023〕18号', '临河县水务局关于开展排查的通知', '各科室：'),
    ).toBe('临河县水务局关于开展排查的通知');
  });

  it('puts a title of two lines together', () => {
    expect(titleOf('临河县水务局关于2023年度廉政建设情况', '的报告', '县纪委：', '正文。')).toBe(
      '临河县水务局关于2023年度廉政建设情况的报告',
    );
  });

  it('takes the first line where none names a kind, and nothing where it is a sentence', () => {
    expect(titleOf('临河县水务局二三事', '正文一句。')).toBe('临河县水务局二三事');
    expect(titleOf('为做好有关工作，现通知如下。')).toBeUndefined();
    expect(titleOf()).toBeUndefined();
  });

  it('trusts the title style of a Word file', () => {
    const styled = { ...plainLine('水务要事\n一二三'), style: 'title' };
    expect(findTitle([plainLine('临河县水务局通知'), styled])).toEqual({ line: 1, text: '水务要事一二三' });
  });
});

describe('kindOfTitle', () => {
  it.each([
    ['甲局工作总结', '总结'],
    ['甲局关于某事情况的报告', '报告'],
    ['甲局某事实施方案（试行）', '方案'],
    ['甲局二三事', '其他'],
  ])('%s is %s', (title, kind) => {
    expect(kindOfTitle(title)).toBe(kind);
  });
});
