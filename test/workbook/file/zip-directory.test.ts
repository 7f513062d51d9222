import { ReadBudget } from '../../../src/workbook/file/read-limits';
import { partName, readZipDirectory } from '../../../src/workbook/file/zip-directory';
import { PATH, readCells } from './read-xlsx';
import { oneSheetXlsx, zipParts } from './write-xlsx';

const budget = () => new ReadBudget(PATH);

/** The archive with its directory's end told in zip64 records, as large-file writers do for small files, too. */
function withZip64End(file: Uint8Array): Uint8Array {
  const end = new DataView(file.buffer, file.byteOffset + file.length - 22);
  const [count, size, offset] = [end.getUint16(10, true), end.getUint32(12, true), end.getUint32(16, true)];
  const record = new DataView(new ArrayBuffer(56 + 20 + 22));
  record.setUint32(0, 0x06064b50, true);
  record.setUint32(4, 44, true);
  record.setUint32(24, count, true);
  record.setUint32(32, count, true);
  record.setUint32(40, size, true);
  record.setUint32(48, offset, true);
  record.setUint32(56, 0x07064b50, true);
  record.setUint32(64, file.length - 22, true);
  record.setUint32(76, 0x06054b50, true);
  record.setUint16(86, 0xffff, true);
  record.setUint32(88, 0xffffffff, true);
  record.setUint32(92, 0xffffffff, true);
  return Buffer.concat([file.subarray(0, -22), new Uint8Array(record.buffer)]);
}

describe('readZipDirectory', () => {
  it('lists entries in order, with names in Chinese', () => {
    const entries = readZipDirectory(zipParts({ 'b.txt': '12345', '台账/a.txt': '' }), budget());
    expect(entries.map(({ name, size }) => [name, size])).toEqual([
      ['b.txt', 5],
      ['台账/a.txt', 0],
    ]);
  });

  it('reads zip64 records', async () => {
    const file = withZip64End(oneSheetXlsx('<row><c><v>1</v></c></row>'));
    expect(await readCells(file)).toEqual({ A1: { value: 1 } });
  });
});

describe('partName', () => {
  it('makes names alike', () => {
    expect(partName('\\XL\\Workbook.xml')).toBe('xl/workbook.xml');
    expect(partName('/xl/a..b.xml')).toBe('xl/a..b.xml');
    expect(partName('xl/../a.xml')).toBeNull();
  });
});
