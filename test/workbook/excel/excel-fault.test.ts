import { UserError } from '../../../src/core/errors';
import { asExcelFault, isExcelFault } from '../../../src/workbook/excel/excel-fault';

function officeError(code: string, errorLocation = ''): Error {
  return Object.assign(new Error('Excel 的说明'), { code, debugInfo: { errorLocation } });
}

describe('asExcelFault', () => {
  it.each([
    ['InvalidOperationInCellEditMode', 'excel-editing-cell'],
    ['InvalidOrTimedOutSession', 'excel-session-lost'],
    ['ResponsePayloadSizeLimitExceeded', 'excel-too-large'],
    ['AccessDenied', 'excel-access-denied'],
    ['ApiNotFound', 'excel-not-supported'],
    ['ItemNotFound', 'excel-gone'],
    ['GeneralException', 'excel-failed'],
  ])('%s is %s', (code, fault) => {
    expect(asExcelFault(officeError(code))).toMatchObject({ name: 'UserError', code: fault });
  });

  it("keeps Excel's words and the place", () => {
    const fault = asExcelFault(officeError('ItemNotFound', 'Range.values'));
    expect(fault).toMatchObject({
      details: { code: 'ItemNotFound', message: 'Excel 的说明', place: 'Range.values' },
    });
  });

  it('leaves other errors alone', () => {
    const own = new UserError('workbook-too-many-cells');
    const bug = new TypeError('x');
    expect(asExcelFault(own)).toBe(own);
    expect(asExcelFault(bug)).toBe(bug);
  });
});

describe('isExcelFault', () => {
  it('knows a fault before and after it was named', () => {
    const error = officeError('AccessDenied');
    expect(isExcelFault(error, 'excel-access-denied')).toBe(true);
    expect(isExcelFault(asExcelFault(error), 'excel-access-denied')).toBe(true);
    expect(isExcelFault(error, 'excel-gone')).toBe(false);
  });
});
