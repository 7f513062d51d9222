import type {
  CellFill,
  FillQuestion,
  MergeFill,
  RowFill,
} from '../../../src/taskpane/session/filling-engine';
import { fillLines } from '../../../src/taskpane/views/fill/fill-lines';

function cell(id: string, filler: string): CellFill {
  return {
    id,
    filler,
    safety: 'safe',
    at: { sheet: '台账', row: 3, column: 1 },
    cell: 'A3',
    field: '序号',
    row: '',
    before: null,
    options: [{ after: 1, source: '' }],
  };
}

const ROW: RowFill = { id: 'r', filler: 'pledge-rows', table: 0, shown: [], values: new Map(), source: '' };
const MERGE: MergeFill = {
  id: 'm',
  filler: 'merged-cells',
  place: { sheet: '台账', range: { top: 3, bottom: 4, left: 2, right: 2 } },
  range: 'B3:B4',
  field: '科室',
  value: '财务科',
  rows: 2,
  source: '',
};
const QUESTION: FillQuestion = {
  id: 'q',
  filler: 'namesakes',
  at: { sheet: '台账', row: 3, column: 8 },
  cell: 'H3',
  field: '责任人',
  targets: { 2: '科室' },
  row: '',
  question: '',
  answer: null,
};
const PROPOSED = {
  cells: [cell('a', 'serial-numbers'), cell('b', 'unit-name'), cell('c', 'serial-numbers')],
  rows: [ROW],
  merges: [],
  questions: [],
  tables: [],
  fillers: {},
};

describe('the list of fills', () => {
  it('puts what one filler fills under one head, with how much of it is ticked', () => {
    const lines = fillLines({ proposed: PROPOSED, ticked: new Set(['c', 'r']) }, new Set());
    expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'group serial-numbers',
      'cell a',
      'cell c',
      'group unit-name',
      'cell b',
      'group pledge-rows',
      'row r',
    ]);
    expect(lines[0]).toMatchObject({ ids: ['a', 'c'], ticked: 1 });
  });

  it('keeps cells with several candidates out of what is ticked at once', () => {
    const open: CellFill = {
      ...cell('d', 'unit-name'),
      options: [
        { after: '甲', source: '' },
        { after: '乙', source: '' },
      ],
    };
    const proposed = { ...PROPOSED, cells: [cell('b', 'unit-name'), open], rows: [] };
    expect(fillLines({ proposed, ticked: new Set() }, new Set())[0]).toMatchObject({ count: 2, ids: ['b'] });
  });

  it('begins with the questions, and lists merges before rows', () => {
    const proposed = { ...PROPOSED, cells: [cell('b', 'unit-name')], merges: [MERGE], questions: [QUESTION] };
    const lines = fillLines({ proposed, ticked: new Set(['m']) }, new Set());
    expect(lines.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
      'group questions',
      'question q',
      'group unit-name',
      'cell b',
      'group merged-cells',
      'merge m',
      'group pledge-rows',
      'row r',
    ]);
    expect(lines[0]).toMatchObject({ count: 1, ids: [] });
    expect(lines[4]).toMatchObject({ ids: ['m'], ticked: 1 });
  });

  it('leaves out what is folded', () => {
    const lines = fillLines({ proposed: PROPOSED, ticked: new Set() }, new Set(['serial-numbers']));
    expect(lines.map(({ id }) => id)).toEqual(['serial-numbers', 'unit-name', 'b', 'pledge-rows', 'r']);
  });
});
