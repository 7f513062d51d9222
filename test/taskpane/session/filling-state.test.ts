import { tickedFixes } from '../../../src/taskpane/session/filling-chosen';
import type { CellFill, ProposedFills } from '../../../src/taskpane/session/filling-engine';
import { INITIAL_FILLING, reduceFilling } from '../../../src/taskpane/session/filling-state';

function fill(cell: string, other: Partial<CellFill> = {}): CellFill {
  const row = Number(cell.slice(1));
  return {
    id: `leader 台账 ${cell}`,
    filler: 'leader',
    safety: 'safe',
    at: { sheet: '台账', row, column: 1 },
    cell,
    field: '责任领导',
    row: '',
    before: null,
    options: [{ after: '沈立群', source: '名册' }],
    ...other,
  };
}

const CERTAIN = fill('A3');
const DOUBTFUL = fill('A4', { safety: 'suggestion' });
const OPEN = fill('A5', {
  options: [
    { after: '沈立群', source: '名册' },
    { after: '陆文博', source: '岗位' },
  ],
});

const NOTHING: ProposedFills = { cells: [], rows: [], merges: [], questions: [], tables: [], fillers: {} };

function proposed(...cells: CellFill[]) {
  return reduceFilling(INITIAL_FILLING, {
    type: 'proposed',
    proposed: { ...NOTHING, cells },
  });
}

describe('the choice among fills', () => {
  it('ticks what is certain and has one value only', () => {
    expect([...proposed(CERTAIN, DOUBTFUL, OPEN).ticked]).toEqual([CERTAIN.id]);
  });

  it('ticks a cell whose value is chosen, and writes that value', () => {
    const state = reduceFilling(proposed(OPEN), { type: 'option-chosen', id: OPEN.id, option: 1 });
    const [[fix] = []] = tickedFixes(state);
    expect(fix?.edits).toEqual([{ sheet: '台账', row: 5, column: 1, before: null, after: '陆文博' }]);
  });

  it('keeps the choice when the same cells are proposed again, and ticks new ones', () => {
    let state = proposed(CERTAIN, DOUBTFUL, OPEN);
    state = reduceFilling(state, { type: 'ticked', ids: [CERTAIN.id], ticked: false });
    state = reduceFilling(state, { type: 'option-chosen', id: OPEN.id, option: 1 });
    const fewer = { ...OPEN, options: [OPEN.options[0]] as const };
    const cells = [CERTAIN, fewer, fill('A6')];
    state = reduceFilling(state, {
      type: 'proposed',
      proposed: { ...NOTHING, cells },
    });
    expect([...state.ticked]).toEqual([OPEN.id, fill('A6').id]);
    expect(state.options.size).toBe(0);
  });
});
