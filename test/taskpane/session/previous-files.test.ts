import type { Workbook } from '../../../src/core/workbook';
import { BUILT_IN } from '../../../src/engine/knowledge';
import { DEFINITIONS } from '../../../src/ledger/definitions';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { isInPrevious } from '../../../src/taskpane/session/previous-engine';
import { PreviousReader } from '../../../src/taskpane/session/previous-files';
import { lastBook, lastFile, oldFile } from '../last-period';
import { convertHere } from './open-sample';

async function read(file = { path: '风险点.xlsx', bytes: lastFile() }) {
  return new PreviousReader(BUILT_IN, convertHere).readPrevious(file, undefined, 'zh-CN');
}

describe('the file of the period before', () => {
  it('comes out of a post box as it went in', async () => {
    const posted = structuredClone(await read());
    if (posted.status !== 'read') throw new Error(posted.reason);
    const { workbook, tables } = posted.content;
    expect(tables).toBe(1);
    const texts = (book = workbook) =>
      recogniseWorkbook(book, { definitions: DEFINITIONS }).map(({ ledger, rows }) => [
        ledger,
        rows.map(({ cells }) => [...cells.values()].map(({ text }) => text)),
      ]);
    expect(texts()).toEqual(texts(lastBook()));
  });

  it('may be an .xls file, and says the same', async () => {
    const old = await read({ path: '风险点.xls', bytes: oldFile() });
    const now = await read();
    if (old.status !== 'read' || now.status !== 'read') throw new Error('a fault');
    expect(old.content.tables).toBe(1);
    const values = ({ sheets }: Workbook) =>
      sheets.map(({ rows }) => rows.map(({ cells }) => [...cells.values()].map(({ value }) => value)));
    expect(values(old.content.workbook)).toEqual(values(now.content.workbook));
  });

  it('of the old WPS, or damaged, is told of', async () => {
    for (const [path, bytes] of [
      ['风险点.et', oldFile()],
      ['风险点.xls', oldFile().subarray(0, 3000)],
    ] as const) {
      expect(await read({ path, bytes })).toMatchObject({
        status: 'fault',
        reason: expect.stringMatching(/./),
      });
    }
  });

  it('lies in a folder of its own', async () => {
    const file = await read();
    if (file.status !== 'read') throw new Error(file.reason);
    const at = { sheet: '', row: null, column: null };
    expect(isInPrevious({ ...at, path: file.content.workbook.path })).toBe(true);
    expect(isInPrevious({ ...at, path: '风险点.xlsx' })).toBe(false);
    expect(isInPrevious(at)).toBe(false);
  });
});
