import { editsOfAnswer, type QuestionAnswer } from '../../src/fill/answer';

const CELL = { sheet: '台账', row: 3, column: 4, before: '罗守成、林启明' };
const EDIT = { ...CELL, after: '沈知夏、林启明' };
const ANSWER: QuestionAnswer = {
  choices: [{ label: '沈知夏·办公室', edits: [EDIT] }],
  text: { cell: CELL, insteadOf: '罗守成' },
};

describe('what an answer writes', () => {
  it('is what the choice says', () => {
    expect(editsOfAnswer(ANSWER, { choice: 0 })).toEqual([EDIT]);
    expect(editsOfAnswer(ANSWER, { choice: 1 })).toEqual([]);
  });

  it('is the text in the place of the name it is given for, the rest of the cell left as it is', () => {
    expect(editsOfAnswer(ANSWER, { text: ' 沈知夏 ' })).toEqual([EDIT]);
  });

  it('is the whole text in a blank cell', () => {
    const blank = { ...CELL, before: null };
    const answer: QuestionAnswer = { choices: [], text: { cell: blank, insteadOf: null } };
    expect(editsOfAnswer(answer, { text: '轮岗后重新评估' })).toEqual([
      { ...blank, after: '轮岗后重新评估' },
    ]);
  });

  it('is nothing for a blank text, for somebody listed already, and where only choices are asked for', () => {
    expect(editsOfAnswer(ANSWER, { text: '  ' })).toEqual([]);
    expect(editsOfAnswer(ANSWER, { text: '林启明' })).toEqual([]);
    expect(editsOfAnswer({ ...ANSWER, text: null }, { text: '沈知夏' })).toEqual([]);
  });
});
