import fc from 'fast-check';
import { Book } from './book';
import { MAX_COLUMNS, type Rect } from './rect';
import { shiftCells } from './shift-cells';
import { shiftRect } from './shift-rect';

const rows = (top: number, bottom: number): Rect => ({ top, bottom, left: 0, right: MAX_COLUMNS - 1 });

/** A sheet whose cells hold their own place. */
function numbered(): Book {
  const book = new Book();
  const values = Array.from({ length: 6 }, (_, row) =>
    Array.from({ length: 4 }, (_, column) => `${row}${column}`),
  );
  book.add('台账').put(0, 0, values);
  return book;
}

describe('shifting', () => {
  it('takes everything along when rows are inserted', () => {
    const book = numbered();
    const sheet = book.active;
    sheet.merges = [{ top: 1, left: 0, bottom: 3, right: 0 }];
    sheet.rowLines.set(4, { hidden: true });
    sheet.notes.push({
      rect: { top: 2, left: 1, bottom: 2, right: 1 },
      content: '',
      author: '',
      visible: false,
      width: 1,
      height: 1,
    });
    const tracked = { sheet, rect: { top: 3, left: 2, bottom: 3, right: 2 } };
    book.tracked.add(tracked);
    book.names.push({ name: '区', formula: '=台账!$A$2:$B$3', visible: true, comment: '' });
    shiftCells(book, sheet, { rect: rows(2, 3), direction: 'Down' });
    expect([sheet.value(1, 0), sheet.value(2, 0), sheet.value(4, 0)]).toEqual(['10', '', '20']);
    expect(sheet.merges).toEqual([{ top: 1, left: 0, bottom: 5, right: 0 }]);
    expect([...sheet.rowLines.keys()]).toEqual([6]);
    expect(sheet.notes[0]?.rect.top).toBe(4);
    expect(tracked.rect.top).toBe(5);
    expect(book.names[0]?.formula).toBe('=台账!A2:B5');
  });

  it('loses what lies in deleted rows', () => {
    const book = numbered();
    const sheet = book.active;
    const tracked: { sheet: typeof sheet; rect: Rect | null } = {
      sheet,
      rect: { top: 2, left: 2, bottom: 2, right: 2 },
    };
    book.tracked.add(tracked);
    shiftCells(book, sheet, { rect: rows(1, 2), direction: 'Up' });
    expect([sheet.value(0, 0), sheet.value(1, 0), sheet.value(3, 0)]).toEqual(['00', '30', '50']);
    expect(tracked.rect).toBeNull();
  });

  it('moves only the columns concerned', () => {
    const book = numbered();
    const sheet = book.active;
    shiftCells(book, sheet, { rect: { top: 1, left: 1, bottom: 1, right: 1 }, direction: 'Down' });
    expect([sheet.value(1, 0), sheet.value(1, 1), sheet.value(2, 1), sheet.value(2, 2)]).toEqual([
      '10',
      '',
      '11',
      '22',
    ]);
    shiftCells(book, sheet, { rect: { top: 0, left: 0, bottom: 0, right: 1 }, direction: 'Left' });
    expect([sheet.value(0, 0), sheet.value(0, 1), sheet.value(0, 2)]).toEqual(['02', '03', '']);
  });

  it('is undone by its opposite', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(3), fc.nat(8), fc.nat(4), (at, height, top, size) => {
        const rect = { top, left: 1, bottom: top + size, right: 2 };
        const inserted = shiftRect(rect, { rect: rows(at, at + height), direction: 'Down' });
        const back = inserted && shiftRect(inserted, { rect: rows(at, at + height), direction: 'Up' });
        expect(back).toEqual(rect);
      }),
    );
  });
});
