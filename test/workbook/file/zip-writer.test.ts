import { strToU8, unzipSync, Zip, ZipDeflate } from 'fflate';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { PATH, readCells } from './read-xlsx';
import { oneSheetParts } from './write-xlsx';

/** An archive as streaming programs write it: sizes follow the data, in descriptors. */
function streamedZip(parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array {
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, data] of Object.entries(parts)) {
    const entry = new ZipDeflate(name);
    zip.add(entry);
    entry.push(typeof data === 'string' ? strToU8(data) : data, true);
  }
  zip.end();
  return Uint8Array.from(Buffer.concat(chunks));
}

describe('writeZip', () => {
  it('rewrites an archive with descriptors into one that other programs read', async () => {
    const parts = oneSheetParts('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      '媒体/图.bin': new Uint8Array(5000),
    });
    const driver = openFileWorkbook(streamedZip(parts), PATH);
    await driver.apply([{ sheet: '台账', row: 1, column: 1, before: 1, after: '甲' }]);
    const unzipped = unzipSync(driver.bytes());
    expect(Object.keys(unzipped)).toEqual(Object.keys(parts));
    expect(unzipped['媒体/图.bin']).toHaveLength(5000);
    expect(await readCells(driver.bytes())).toEqual({ A1: { value: '甲' } });
  });
});
