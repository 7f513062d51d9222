import type { BoundCell } from '../../../src/core/table';
import { field } from '../../../src/ledger/definition';
import { fixCell, isEditable, offered } from '../../../src/rules/shared/cell-fix';

const cell: BoundCell = {
  field: field('name', '姓名', 'Name', 'person', 'required'),
  cell: { value: ' 周若溪' },
  text: '周若溪',
  at: { sheet: '登记表', row: 3, column: 2 },
  column: 2,
};

it('fixes the cell and remembers the stored value', () => {
  expect(fixCell(cell, '林启明', 'suggestion')).toEqual({
    safety: 'suggestion',
    edits: [{ sheet: '登记表', row: 3, column: 2, before: ' 周若溪', after: '林启明' }],
  });
});

it('leaves formulas and cells that hold a label as well', () => {
  expect(isEditable(cell)).toBe(true);
  expect(isEditable({ ...cell, cell: { value: '周若溪', formula: 'A1' } })).toBe(false);
  expect(isEditable({ ...cell, cell: { value: '姓名：周若溪' } })).toBe(false);
});

it('leaves an empty list of suggestions out of a report', () => {
  const fix = fixCell(cell, '林启明', 'suggestion');
  expect(offered([])).toEqual({});
  expect(offered([fix])).toEqual({ suggestions: [fix] });
});
