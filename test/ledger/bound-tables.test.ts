import type { SheetBinding } from '../../src/ledger/binding-file';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable, textsOf } from '../support/describe-table';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const WORKBOOK = workbookFromMarkdown('甲.xlsx', {
  甲: `
  水务局摸排情况
  | 号 | 甲栏 | 乙栏 |  |
  | 1 | 未按规定盘点库存现金 | 每月盘点 | 安然 |
  合计：1个
  另一张
  | 号 | 甲栏 | 乙栏 |  |
  | 1 | 公款私存 | 每月对账 | 安然 |
  `,
});

function recognise(binding: SheetBinding[]) {
  return recogniseWorkbook(WORKBOOK, { binding });
}

const FIRST: SheetBinding = {
  sheet: '甲',
  ledger: 'risk-points',
  headerRows: [2, 2],
  columns: { B: 'risk', C: '防控措施', D: 'responsiblePerson' },
};

describe('bindings given by the user', () => {
  it('recognises nothing here without them', () => {
    expect(recognise([])).toEqual([]);
  });

  it('reads the columns as they say, one table per binding', () => {
    const tables = recognise([{ ...FIRST, headerRows: [6, 6] }, FIRST]);
    expect(tables.map((table) => [describeTable(table).header, textsOf(table, 'risk')])).toEqual([
      ['A2:D2', ['未按规定盘点库存现金']],
      ['A6:D6', ['公款私存']],
    ]);
    expect(tables[0] && describeTable(tables[0])).toMatchObject({
      title: '水务局摸排情况',
      fields: { risk: '甲栏', measures: '乙栏', responsiblePerson: '' },
      unbound: ['号'],
    });
    expect(tables[0]?.totals.map(({ row }) => row)).toEqual([4]);
  });

  it.each([
    ['ledger', { ...FIRST, ledger: 'secrets' }, '甲.ledger'],
    ['part', { ...FIRST, ledger: 'roster', part: 'pets' }, '甲.ledger'],
    ['field', { ...FIRST, columns: { B: 'colour' } }, '甲.columns.B'],
  ])('refuses a %s that does not exist', (_, binding, path) => {
    expect(() => recognise([binding])).toThrow(
      expect.objectContaining({ code: 'binding-invalid', details: expect.objectContaining({ path }) }),
    );
  });
});
