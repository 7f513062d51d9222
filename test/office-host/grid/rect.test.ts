import fc from 'fast-check';
import { addressName, MAX_COLUMNS, MAX_ROWS, parseAddress, type Rect, rectName } from './rect';
import { rectsOfCells } from './rects-of-cells';
import { subtract } from './subtract';

const rects: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(MAX_ROWS - 9), fc.nat(MAX_COLUMNS - 9), fc.nat(8), fc.nat(8))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

const near: fc.Arbitrary<Rect> = fc
  .tuple(fc.nat(6), fc.nat(6), fc.nat(4), fc.nat(4))
  .map(([top, left, down, across]) => ({ top, left, bottom: top + down, right: left + across }));

function cellsOf({ top, left, bottom, right }: Rect): { row: number; column: number }[] {
  const cells: { row: number; column: number }[] = [];
  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) cells.push({ row, column });
  }
  return cells;
}

const key = ({ row, column }: { row: number; column: number }) => `${row} ${column}`;

describe('addresses', () => {
  it('come back from their names', () => {
    fc.assert(
      fc.property(rects, fc.constantFrom('台账', "it's", 'A1', '2024 年'), (rect, sheet) => {
        expect(parseAddress(rectName(rect))).toEqual({ rect });
        expect(parseAddress(addressName(sheet, rect))).toEqual({ rect, sheet });
      }),
    );
  });

  it('name whole rows and columns', () => {
    expect(parseAddress('3:4')?.rect).toEqual({ top: 2, bottom: 3, left: 0, right: MAX_COLUMNS - 1 });
    expect(parseAddress('$B:$C')?.rect).toEqual({ top: 0, bottom: MAX_ROWS - 1, left: 1, right: 2 });
    expect(rectName({ top: 2, bottom: 3, left: 0, right: MAX_COLUMNS - 1 })).toBe('3:4');
  });

  it.each(['', 'A', '3', 'A1:3', 'XFE1', 'A0', '台账'])('%s names no cells', (text) => {
    expect(parseAddress(text)).toBeNull();
  });
});

describe('rectangles', () => {
  it('cut out of each other leave the other cells, each once', () => {
    fc.assert(
      fc.property(near, near, (rect, cut) => {
        const hole = new Set(cellsOf(cut).map(key));
        const left = subtract(rect, cut).flatMap(cellsOf).map(key);
        expect(left.toSorted()).toEqual(
          cellsOf(rect)
            .map(key)
            .filter((cell) => !hole.has(cell))
            .toSorted(),
        );
      }),
    );
  });

  it('cover exactly the cells that they are made of', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.record({ row: fc.nat(6), column: fc.nat(6) }), { selector: key }),
        (cells) => {
          expect(rectsOfCells(cells).flatMap(cellsOf).map(key).toSorted()).toEqual(cells.map(key).toSorted());
        },
      ),
    );
  });
});
