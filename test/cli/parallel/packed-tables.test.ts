import { packTables, unpackTables } from '../../../src/cli/parallel/packed-tables';
import type { Cell } from '../../../src/core/cell';
import type { Workbook } from '../../../src/core/workbook';
import { DEFINITIONS } from '../../../src/ledger/definitions';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { readFixtures } from '../../support/fixture-file';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const FIXTURES = ['clean', 'dirty', 'forms'].flatMap(readFixtures);

/** The tables of a workbook, and the same after a journey. */
function bothOf(workbook: Workbook) {
  const tables = recogniseWorkbook(workbook);
  return { tables, again: unpackTables(packTables(tables), workbook.path, DEFINITIONS) };
}

/** A ledger with such a cell under 整改措施. */
function withCell(cell: Cell): Workbook {
  const { sheets, ...rest } = workbookFromMarkdown('整改.xlsx', {
    整改: `
      临河县水务局问题整改台账
      | 序号 | 问题 | 整改措施 | 责任人 | 整改时限 | 状态 |
      | 1 | 印章登记不全 | 补登 | 陶知微 | 2023-06-01 | 未完成 |`,
  });
  const rows = (sheets[0]?.rows ?? []).map((row) =>
    row.row === 3 ? { ...row, cells: new Map([...row.cells, [3, cell]]) } : row,
  );
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, rows })) };
}

describe('packTables', () => {
  it.each(FIXTURES.map(({ name, workbook }) => [name, workbook] as const))(
    'loses nothing of %s',
    (_, workbook) => {
      const { tables, again } = bothOf(workbook);
      expect(again).toEqual(tables);
    },
  );

  it.each<Cell>([
    { value: '' },
    { value: ' 两端有空格 ' },
    { value: 0 },
    { value: -0.5 },
    { value: 1e21 },
    { value: true },
    { value: 45_000, date: '2023-03-15' },
    { value: 3, formula: 'SUM(A1:A2)' },
    { value: null, error: '#REF!' },
    { value: '\ud800\u0001' },
  ])('loses nothing of a cell that holds %j', (cell) => {
    const { tables, again } = bothOf(withCell(cell));
    const bound = [...(tables[0]?.rows[0]?.cells.values() ?? [])].map((each) => each.cell);
    expect(bound).toContainEqual(cell);
    expect(again).toEqual(tables);
  });

  it('keeps to the fields of the definition', () => {
    const { tables, again } = bothOf(withCell({ value: '补登' }));
    expect(again[0]?.bindings.map(({ field }) => field)).toEqual(
      tables[0]?.bindings.map(({ field }) => field),
    );
    expect(again[0]?.fields).toBe(tables[0]?.fields);
  });

  it('says when the definitions are not the same', () => {
    const packed = packTables(recogniseWorkbook(withCell({ value: '补登' })));
    expect(() => unpackTables(packed, '整改.xlsx', [])).toThrow('no definition of rectification');
  });
});
