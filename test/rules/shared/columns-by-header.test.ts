import type { Table } from '../../../src/core/table';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { columnByHeader } from '../../../src/rules/shared/columns-by-header';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const workbook = workbookFromMarkdown('样例.xlsx', {
  样例: {
    markdown: `
      | 反馈问题 | 整改措施 | 金额 | |
      | | | 已整改<br>金额（万元） | 未整改金额 |
      | 登记不全 | 设专人登记 | 3 | 5 |
      | 考勤不全 | 每周公示 | | 6 |`,
    merges: ['A1:A2', 'B1:B2', 'C1:D1', 'C3:C4'],
  },
});
const [table] = recogniseWorkbook(workbook, { ledger: 'rectification' });

function of(found: Table | undefined, wanted: RegExp) {
  if (!found) throw new Error('no table');
  return { table: found, column: columnByHeader(found, workbook, wanted) };
}

describe('a column by its header', () => {
  it('is found whether it is bound or not, without the header above it', () => {
    const { column } = of(table, /^已整改金额$/);
    expect(column).toMatchObject({ column: 3, title: '已整改金额' });
    expect(column?.header).toContain('万元');
    expect(of(table, /^未整改金额$/).column?.column).toBe(4);
    expect(of(table, /^清退金额$/).column).toBeNull();
  });

  it('reads the cells of rows, merged ones too', () => {
    const { table: found, column } = of(table, /^已整改金额$/);
    expect(found.rows.map((row) => column?.cellOf(row).text)).toEqual(['3', '3']);
    expect(found.rows.map((row) => column?.cellOf(row).at.row)).toEqual([3, 3]);
  });
});
