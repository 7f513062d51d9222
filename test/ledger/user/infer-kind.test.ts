import { profileColumn } from '../../../src/ledger/column-profile';
import { DEFINITIONS } from '../../../src/ledger/definitions';
import { inferKind } from '../../../src/ledger/user/infer-kind';
import { cellFromText } from '../../support/sheet-from-markdown';

const infer = (title: string, ...texts: string[]) =>
  inferKind(title, profileColumn(texts.map(cellFromText)), DEFINITIONS);

describe('inferKind', () => {
  it.each([
    ['起始日', ['@2023-03-01', '2023年3月2日'], 'date'],
    ['何时', ['@2023-03-01', '年底前', '长期坚持'], 'deadline'],
    ['里程', ['12', '30'], 'count'],
    ['油费', ['12.5', '30'], 'amount'],
    ['驾驶', ['温雅琴', '陈嘉禾'], 'person'],
    ['归口', ['办公室', '财务科'], 'department'],
    ['档次', ['一级', '二级'], 'level'],
    ['事由', ['河道巡查途中检查取水口的设施', '送检水样'], 'text'],
    ['什么', [], 'text'],
  ])('goes by the values of %s', (title, texts, kind) => {
    expect(infer(title, ...texts)).toEqual({ kind });
  });

  it('goes by the title that a known ledger has, unless the values speak against it', () => {
    expect(infer('整改措施', '逐笔核对并登记用印情况，每月末复核')).toEqual({ kind: 'measure' });
    expect(infer('责任人', '@2023-03-01', '@2023-03-02')).toEqual({ kind: 'date' });
  });

  it('takes a few short words that stand for many rows for a list', () => {
    const words = ['公务', '应急', '公务', '公务', '应急', '公务'];
    expect(infer('用途', ...words)).toEqual({ kind: 'category', categories: ['公务', '应急'] });
    expect(infer('用途', ...words.slice(0, 4))).toEqual({ kind: 'text' });
    expect(infer('车牌', '云A1', '云A2', '云A1', '云A1', '云A2', '云A1')).toEqual({ kind: 'text' });
  });
});
