import type { Cell } from '../../../src/core/cell';
import type { FieldKind } from '../../../src/core/field';
import type { BoundCell } from '../../../src/core/table';
import { cellText } from '../../../src/ledger/cell-text';
import { field } from '../../../src/ledger/definition';
import { dateIn, deadlineIn } from '../../../src/rules/shared/dates-of-cell';

function cellOf(cell: Cell, kind: FieldKind): BoundCell {
  const at = { sheet: '台账', row: 2, column: 1 };
  return { field: field('day', '日期', 'Day', kind, 'desirable'), cell, text: cellText(cell), at, column: 1 };
}

describe('dateIn', () => {
  it('reads dates, and deadlines that end in 前', () => {
    expect(dateIn(cellOf({ value: 44_999, date: '2023-03-14T08:30' }, 'date'))).toMatchObject({ day: 14 });
    expect(dateIn(cellOf({ value: '2023年6月31日前' }, 'deadline'))?.valid).toBe(false);
    expect(dateIn(cellOf({ value: '2023年6月30日前' }, 'date'))).toBeNull();
    expect(dateIn(cellOf({ value: '年底前' }, 'deadline'))).toBeNull();
  });
});

describe('deadlineIn', () => {
  it('tells days, open and recurring words, and what cannot be made out', () => {
    expect(deadlineIn(cellOf({ value: 44_999, date: '2023-03-14' }, 'deadline'), 2023)).toMatchObject({
      iso: '2023-03-14',
    });
    expect(deadlineIn(cellOf({ value: '年底前' }, 'deadline'), 2022)).toMatchObject({ iso: '2022-12-31' });
    expect(deadlineIn(cellOf({ value: '每季度末' }, 'deadline'), 2022)?.kind).toBe('open');
    expect(deadlineIn(cellOf({ value: '及时' }, 'deadline'), 2022)?.kind).toBe('open');
    expect(deadlineIn(cellOf({ value: '会后商定' }, 'deadline'), 2022)).toBeNull();
  });
});
