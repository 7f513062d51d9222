import { oncePerCell } from '../../../src/rules/shared/once-per-cell';

describe('oncePerCell', () => {
  it('lets each cell pass once', () => {
    const first = oncePerCell();
    const at = { sheet: '表', row: 3, column: 2 };
    expect([first(at), first({ ...at }), first({ ...at, row: 4 }), first({ ...at, sheet: '乙' })]).toEqual([
      true,
      false,
      true,
      true,
    ]);
  });
});
