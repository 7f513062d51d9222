import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { nodeTools } from '../../../src/workbook/file/node-tools';
import { describeDriver } from '../conformance';
import { describeLayout } from '../layout-conformance';
import { writeXlsx } from './write-xlsx';

describeDriver('file', async (workbook, options) =>
  openFileWorkbook(writeXlsx(workbook, options), workbook.path),
);

describeLayout('file', async (workbook, options) =>
  openFileWorkbook(writeXlsx(workbook, options), workbook.path),
);

describe('with the inflater of Node', () => {
  describeDriver('file', async (workbook, options) =>
    openFileWorkbook(writeXlsx(workbook, options), workbook.path, nodeTools),
  );
});

describe('saved and opened again', () => {
  describeDriver('file', async (workbook, options) => {
    const driver = openFileWorkbook(writeXlsx(workbook, options), workbook.path);
    const cell = { sheet: '字典', row: 30, column: 4 };
    await driver.apply([{ ...cell, before: null, after: '暂存' }]);
    await driver.apply([{ ...cell, before: '暂存', after: null }]);
    return openFileWorkbook(driver.bytes(), workbook.path);
  });
});
