import ExcelJS from 'exceljs';
import { xlsxFormatter } from '../../src/formatters/xlsx';
import { CONTEXT, makeValidation } from './make-validation';

describe('xlsx', () => {
  it('lists one issue a row, and texts that look like formulas stay texts', async () => {
    const context = { ...CONTEXT, describe: () => ({ message: '=1+1', why: '+依据', how: '@改法' }) };
    const bytes = await xlsxFormatter.format(makeValidation(), context);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(Buffer.from(bytes).buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0];
    expect(sheet?.rowCount).toBe(4);
    expect(sheet?.getRow(3).values).toEqual([
      undefined,
      '报送/甲.xlsx',
      '青岚县水务局',
      '台账',
      'F3',
      '错误',
      'C-12',
      '=1+1',
      '+依据',
      '@改法',
    ]);
    expect(sheet?.getCell('G3').type).toBe(ExcelJS.ValueType.String);
  });
});
