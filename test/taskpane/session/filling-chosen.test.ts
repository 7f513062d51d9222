import type { Edit } from '../../../src/core/edit';
import { tickedFixes, unanswered } from '../../../src/taskpane/session/filling-chosen';
import type { CellFill, FillQuestion } from '../../../src/taskpane/session/filling-engine';
import { INITIAL_FILLING, reduceFilling } from '../../../src/taskpane/session/filling-state';

const AT = { sheet: '台账', row: 3, column: 2 };
const ANSWER: Edit = { ...AT, before: null, after: '财务科' };

const QUESTION: FillQuestion = {
  id: 'question H3',
  filler: 'namesakes',
  at: { sheet: '台账', row: 3, column: 8 },
  cell: 'H3',
  field: '责任人',
  targets: { 2: '科室' },
  row: '',
  question: '是哪一位',
  answer: { choices: [{ label: '季南乔·财务科', edits: [ANSWER] }], text: null },
};

const FILL: CellFill = {
  id: 'department B3',
  filler: 'department-from-post',
  safety: 'safe',
  at: AT,
  cell: 'B3',
  field: '科室',
  row: '',
  before: null,
  options: [{ after: '办公室', source: '岗位名册' }],
};

const ASKED = reduceFilling(INITIAL_FILLING, {
  type: 'proposed',
  proposed: { cells: [FILL], rows: [], merges: [], questions: [QUESTION], tables: [], fillers: {} },
});
const ANSWERED = reduceFilling(ASKED, { type: 'answered', id: QUESTION.id, answer: { choice: 0 } });

describe('what is chosen', () => {
  it('is the answer where a fill would write the same cell', () => {
    expect([...tickedFixes(ASKED).keys()].map(({ edits }) => edits[0]?.after)).toEqual(['办公室']);
    expect([...tickedFixes(ANSWERED).keys()].map(({ edits }) => edits)).toEqual([[ANSWER]]);
  });

  it('is no answer that was ticked off again', () => {
    const off = reduceFilling(ANSWERED, { type: 'ticked', ids: [QUESTION.id], ticked: false });
    expect([...tickedFixes(off).values()]).toEqual([FILL]);
    expect([unanswered(ASKED), unanswered(ANSWERED), unanswered(off)]).toEqual([1, 0, 1]);
  });

  it('is no answer without effect', () => {
    const none = reduceFilling(ASKED, { type: 'answered', id: QUESTION.id, answer: { text: '财务科' } });
    expect(none.ticked.has(QUESTION.id)).toBe(false);
  });
});
