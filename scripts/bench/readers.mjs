// What is compared, under one signature: bytes in, the number of sheets out. Libraries are loaded when they are asked for.
import { createRequire } from 'node:module';
import path from 'node:path';
import { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { inflateRawSync } from 'node:zlib';

const require = createRequire(import.meta.url);

/** @param folder where the bundle lies */
export async function reader(name, folder) {
  const { openFileWorkbook, annotateWorkbook, nodeTools, nodeInflate, nodeDeflate } = require(
    path.join(folder, 'entry.js'),
  );
  switch (name) {
    case 'taizhang':
      return async (bytes) => (await openFileWorkbook(bytes, 'x', nodeTools).read()).sheets.length;
    case 'exceljs': {
      const { Workbook } = require('exceljs');
      return async (bytes) => (await new Workbook().xlsx.load(bytes)).worksheets.length;
    }
    case 'SheetJS': {
      const { read } = require('xlsx');
      return async (bytes) => read(bytes, { dense: true }).SheetNames.length;
    }
    case 'read-excel-file': {
      const { default: readAll } = await import('read-excel-file/node');
      // Given a large buffer at once it recurses until the stack is full.
      return async (bytes) => (await readAll(Readable.from(pieces(bytes)))).length;
    }
    case 'limit':
      return async (bytes) => inflateAndScan(bytes);
    case 'annotate':
      return async (bytes) =>
        annotateWorkbook(bytes, MARKING, { inflate: nodeInflate, deflate: nodeDeflate }).bytes.length;
    case 'annotate with exceljs': {
      const { Workbook } = require('exceljs');
      return async (bytes) => annotateWithExceljs(await new Workbook().xlsx.load(bytes));
    }
    default:
      throw new Error(`no reader called ${name}`);
  }
}

/** The bytes as a file on disk would come. */
async function* pieces(bytes) {
  for (let at = 0; at < bytes.length; at += 65_536) {
    yield bytes.subarray(at, at + 65_536);
    await nextTurn();
  }
}

/** What no reader can do without: every part inflated, every tag found. No model is built. */
function inflateAndScan(bytes) {
  let tags = 0;
  let at = bytes.readUInt32LE(bytes.length - 6);
  for (let rest = bytes.readUInt16LE(bytes.length - 12); rest > 0; rest -= 1) {
    const size = bytes.readUInt32LE(at + 24);
    const offset = bytes.readUInt32LE(at + 42);
    const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28);
    const xml = inflateRawSync(bytes.subarray(start, start + bytes.readUInt32LE(at + 20)), {
      chunkSize: Math.max(size + 1, 64),
    });
    for (let tag = xml.indexOf(60); tag >= 0; tag = xml.indexOf(60, tag + 1)) tags += 1;
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return tags;
}

const MARKED_ROWS = Array.from({ length: 200 }, (_, index) => index * 5 + 4);

const MARKING = {
  marks: MARKED_ROWS.map((row) => ({
    sheet: '廉政风险点',
    row,
    column: 6,
    severity: 'error',
    text: `第${row}行：请写明风险点`,
  })),
  issues: {
    name: '核验问题',
    title: '核验问题清单',
    note: '',
    heads: ['序号', '工作表', '单元格', '级别', '规则', '问题', '改法'],
    severities: { error: '错误', warning: '警告', info: '提示' },
    lines: [],
  },
};

async function annotateWithExceljs(book) {
  const sheet = book.getWorksheet('廉政风险点');
  for (const row of MARKED_ROWS) {
    const cell = sheet.getCell(row, 6);
    cell.note = `第${row}行：请写明风险点`;
    // Loaded cells share their style object.
    cell.style = {
      ...cell.style,
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFC7CE' } },
    };
  }
  book.addWorksheet('核验问题');
  return (await book.xlsx.writeBuffer()).length;
}
