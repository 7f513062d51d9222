import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { createMemoryDriver } from '../../../src/workbook/memory/memory-driver';
import { describeDriver } from '../conformance';
import { describeLayout } from '../layout-conformance';

describeDriver('memory', async (workbook, options) => createMemoryDriver(workbook, options));
describeLayout('memory', async (workbook, options) => createMemoryDriver(workbook, options));

describe('createMemoryDriver', () => {
  it('gives the current workbook at once', async () => {
    const driver = createMemoryDriver(buildWorkbook('a.xlsx', [{ name: '表', rows: [['甲']] }]));
    await driver.apply([{ sheet: '表', row: 1, column: 1, before: '甲', after: '乙' }]);
    expect(driver.workbook().sheets[0]?.rows[0]?.cells.get(1)).toEqual({ value: '乙' });
  });

  it('drops a row that no longer holds anything, unless it is hidden', async () => {
    const sheet = { name: '表', rows: [['甲'], ['乙']], hiddenRows: [2] };
    const driver = createMemoryDriver(buildWorkbook('a.xlsx', [sheet]));
    await driver.apply([
      { sheet: '表', row: 1, column: 1, before: '甲', after: null },
      { sheet: '表', row: 2, column: 1, before: '乙', after: null },
    ]);
    expect(driver.workbook().sheets[0]?.rows).toEqual([{ row: 2, hidden: true, cells: new Map() }]);
  });
});
