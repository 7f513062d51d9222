import { UserError } from '../../src/core/errors';
import { parseBindingFile } from '../../src/ledger/binding-file';

const GOOD = {
  sheet: '甲',
  ledger: 'risk-points',
  headerRows: [3, 4],
  columns: { A: 'serial', B: '风险点描述' },
};

function fault(data: unknown): unknown {
  try {
    parseBindingFile(data);
  } catch (error) {
    return error instanceof UserError ? [error.code, error.details.path] : error;
  }
  return null;
}

describe('parseBindingFile', () => {
  it('takes a list or a single binding', () => {
    expect(parseBindingFile([GOOD])).toEqual([GOOD]);
    expect(parseBindingFile(GOOD)).toEqual([GOOD]);
  });

  it.each([
    ['no object', 3, '0'],
    ['rows upside down', { ...GOOD, headerRows: [4, 3] }, '0.headerRows'],
    ['no column', { ...GOOD, columns: { '1A': 'serial' } }, '0.columns.1A'],
    ['a misspelt key', { ...GOOD, header: 3 }, '0'],
    ['the second of two', [GOOD, { ...GOOD, sheet: '' }], '1.sheet'],
  ])('names the place of the fault: %s', (_, data, path) => {
    expect(fault(data)).toEqual(['binding-invalid', path]);
  });
});
