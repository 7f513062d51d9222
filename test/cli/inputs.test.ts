import { mkdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { type FileJson, makeFile, makeWorkbook, RECTIFICATION, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const ledger = (name = '整改.xlsx') => makeWorkbook(folder(), name, { 整改: RECTIFICATION });

async function filesOf(...args: string[]): Promise<readonly FileJson[]> {
  const { stdout } = await runCli('validate', ...args, '--format', 'json');
  return (JSON.parse(stdout) as ValidateJson).files;
}

describe('inputs', () => {
  it('are searched in folders to the bottom, in a stable order, without lock files', async () => {
    for (const name of ['b/2.xlsx', 'b/10.xlsx', 'a/深/x.xlsm', 'b.xlsx']) ledger(name);
    for (const name of ['~$b.xlsx', '.~b.xlsx', 'b/~$2.xlsx', '.git/x.xlsx'])
      makeFile(folder(), name, 'lock');
    makeFile(folder(), '说明.txt', 'no workbook');
    mkdirSync(path.join(folder(), '夹.xlsx'));
    const files = await filesOf(folder());
    expect(files.map((file) => path.relative(folder(), file.path))).toEqual([
      'a/深/x.xlsm',
      'b/10.xlsx',
      'b/2.xlsx',
      'b.xlsx',
    ]);
  });

  it('are judged once, whatever they are called', async () => {
    const file = ledger('报送/整改.xlsx');
    symlinkSync(file, path.join(folder(), '报送/链接.xlsx'));
    symlinkSync(path.dirname(file), path.join(folder(), '报送/循环'));
    const files = await filesOf(
      file,
      path.relative('.', file),
      path.dirname(file),
      `${path.dirname(file)}/.`,
    );
    expect(files.map((each) => each.path)).toEqual([file]);
  });

  it('follow links to files in a folder', async () => {
    mkdirSync(path.join(folder(), '报送'));
    symlinkSync(ledger(), path.join(folder(), '报送/链接.xlsx'));
    symlinkSync(path.join(folder(), '没有'), path.join(folder(), '报送/断.xlsx'));
    const files = await filesOf(path.join(folder(), '报送'));
    expect(files.map((each) => path.basename(each.path))).toEqual(['链接.xlsx']);
  });

  it.each([
    ['没有.xlsx', '文件或文件夹不存在'],
    ['.', '没有找到可检查的工作簿'],
  ])('that are not there are told: %s', async (name, message) => {
    const { code, stdout, stderr } = await runCli('validate', path.join(folder(), name));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});
