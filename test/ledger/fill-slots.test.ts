import { fillSlots } from '../../src/ledger/fill-slots';

describe('fillSlots', () => {
  it('fills several rooms of one cell, each at its own place', () => {
    const before = '填报单位：   统计期：';
    const slot = (start: number, end: number) => ({ row: 2, column: 1, before, start, end });
    expect(
      fillSlots(before, [
        { slot: slot(5, 8), text: '临河县水务局' },
        { slot: slot(12, 12), text: '2023年' },
      ]),
    ).toBe('填报单位：临河县水务局　统计期：2023年');
  });

  it('fills a blank cell', () => {
    expect(
      fillSlots(null, [{ slot: { row: 2, column: 2, before: null, start: 0, end: 0 }, text: '水务局' }]),
    ).toBe('水务局');
  });
});
