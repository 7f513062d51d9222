import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { read, utils } from 'xlsx';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { buildWorker } from '../support/build-worker';
import { writeXls } from '../workbook/xls/write-xls';
import { makeFile, makeWorkbook, RECTIFICATION, snapshot, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const mockWorker = { file: '' };
jest.mock('../../src/cli/worker-file', () => ({ workerFile: () => mockWorker.file }));
beforeAll(async () => {
  mockWorker.file = await buildWorker('src/workbook/xls/xls-worker.ts');
});

const folder = temporaryFolder();

/** The workbook at that path in the old format. */
function asXls(file: string): Uint8Array {
  return writeXls(read(readFileSync(file), { cellNF: true }));
}

describe('an .xls file', () => {
  it('is found in a folder and judged like the .xlsx file', async () => {
    const good = makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
    makeFile(folder(), '旧.xls', asXls(good));
    const { stdout } = await runCli('validate', '--as-of', '2023-06-01', '--format', 'json', folder());
    const { files } = JSON.parse(stdout) as ValidateJson;
    expect(files.map((file) => path.basename(file.path))).toEqual(['整改.xlsx', '旧.xls'].sort());
    const [first, second] = files.map(({ status, unit, tables, issues }) => ({
      status,
      unit,
      tables,
      issues: issues.map(({ code, message }) => [code, message]),
    }));
    expect(first).toEqual(second);
  });

  it('is filled in a copy that is an .xlsx file, beside the one that is called so already', async () => {
    const good = makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
    const old = makeFile(folder(), '整改.xls', asXls(good));
    const other = makeFile(folder(), '另.XLS', asXls(good));
    const out = path.join(folder(), '副本');
    const { stderr } = await runCli('fill', good, old, other, '-o', out);
    expect(stderr.match(/旧版 \.xls/g)).toHaveLength(2);
    for (const name of ['整改.xlsx', '整改.xls.xlsx', '另.xlsx']) {
      const target = path.join(out, name);
      expect(stderr).toContain(target);
      expect(utils.sheet_to_json(read(readFileSync(target)).Sheets.整改 ?? {}).length).toBeGreaterThan(0);
    }
  });

  it('goes back to its sender marked, as an .xlsx file, and the notice and the page say so', async () => {
    const faulty = RECTIFICATION.replace('| 2023-06-30 | 整改中', '| 长期 | 整改中');
    const other = makeWorkbook(folder(), '报送/整改.xlsx', { 整改: faulty });
    makeFile(folder(), '报送/整改.xls', asXls(other));
    const out = path.join(folder(), '退回');
    const round = () =>
      runCli('validate', path.join(folder(), '报送'), '--return', out, '--as-of', '2023-05-31');
    await round();
    const unit = path.join(out, '临河县水务局');
    const listed = readdirSync(unit).filter((name) => name.startsWith('整改'));
    expect(listed.sort()).toEqual(['整改.xlsx', '整改（2）.xlsx'].sort());
    const { files } = JSON.parse(readFileSync(path.join(unit, 'issues.json'), 'utf8')) as {
      files: { path: string; marked: string; converted: boolean }[];
    };
    expect(files.map(({ path: file, converted }) => [file, converted])).toEqual(
      expect.arrayContaining([
        ['整改.xls', true],
        ['整改.xlsx', false],
      ]),
    );
    const copy = files.find(({ converted }) => converted)?.marked ?? '';
    const { sheets } = await openFileWorkbook(
      new Uint8Array(readFileSync(path.join(unit, copy))),
      copy,
    ).read();
    expect(sheets.map(({ name }) => name)).toEqual(['整改', '核验问题']);
    expect(readFileSync(path.join(unit, '退回通知.html'), 'utf8')).toContain(
      `标注副本（${copy}）为.xlsx格式`,
    );
    const page = readFileSync(path.join(out, 'index.html'), 'utf8');
    expect(page.match(/原件为旧版 \.xls/g)).toHaveLength(1);
    const before = snapshot(unit);
    await round();
    expect(snapshot(unit)).toEqual(before);
    expect(readFileSync(path.join(out, 'index.html'), 'utf8')).toBe(page);
  });
});
