import { filledText } from '../../../src/taskpane/session/filling-told';

const NONE = { cells: 0, rows: 0, merges: 0, refused: 0, unanswered: 0 };

describe('what is told of a filling', () => {
  it('names only what was done', () => {
    expect(filledText('zh-CN', { ...NONE, cells: 3, merges: 2, rows: 1 })).toBe(
      '已填写3格、拆分2处合并单元格并逐行填写、新增1行',
    );
    expect(filledText('en', { ...NONE, merges: 2 })).toBe('Done: 2 merges split and filled down');
  });

  it('says what was refused, and what was left alone for want of an answer', () => {
    expect(filledText('zh-CN', { ...NONE, cells: 1, refused: 2, unanswered: 3 })).toBe(
      '已填写1格；有2处没有填，原因见下；有3个问题还没有答，相应的格没有动',
    );
    expect(filledText('zh-CN', { ...NONE, refused: 1 })).toBe('没有填写；有1处没有填，原因见下');
  });
});
