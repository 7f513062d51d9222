import path from 'node:path';
import { makeFile, makeWorkbook, RECTIFICATION, snapshot, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const LATE = ['--as-of', '2023-07-01'];

const ledger = (name: string) => makeWorkbook(folder(), name, { 整改: RECTIFICATION });

async function run(...args: readonly string[]) {
  const { code, stdout, stderr } = await runCli('validate', ...args, ...LATE, '--format', 'json');
  const issues =
    stdout === '' ? [] : (JSON.parse(stdout) as ValidateJson).files.flatMap((file) => file.issues);
  return { code, stderr, found: issues.map((issue) => `${issue.code} ${issue.severity}`) };
}

describe('the config beside the inputs', () => {
  it('is taken by itself, from a folder or from beside a file', async () => {
    const file = ledger('甲/整改.xlsx');
    const config = makeFile(folder(), '甲/taizhang.yaml', 'rules: { R-18: info }\n');
    const expected = { code: 0, stderr: `使用配置文件 ${config}。\n`, found: ['R-18 info'] };
    expect(await run(path.dirname(file))).toEqual(expected);
    expect(await run(file)).toEqual(expected);
    expect(await run(file, path.dirname(file))).toEqual(expected);
  });

  it('gives way to the one that is named', async () => {
    const file = ledger('甲/整改.xlsx');
    makeFile(folder(), '甲/taizhang.yaml', 'rules: { R-18: info }\n');
    const named = makeFile(folder(), '参数.yml', 'rules: { R-18: warning }\n');
    expect(await run(file, '--config', named)).toEqual({ code: 0, stderr: '', found: ['R-18 warning'] });
  });

  it('is not looked for above or below, nor is a folder of that name one', async () => {
    const file = ledger('甲/乙/整改.xlsx');
    makeFile(folder(), '甲/taizhang.yaml', 'rules: { R-18: info }\n');
    makeFile(folder(), '甲/乙/taizhang.yaml/x', '');
    expect(await run(file)).toEqual({ code: 1, stderr: '', found: ['R-18 error'] });
  });

  it('must be named when there are two', async () => {
    const files = ['甲', '乙'].map((name) => {
      makeFile(folder(), `${name}/taizhang.yaml`, 'warnDays: 5\n');
      return ledger(`${name}/整改.xlsx`);
    });
    const { code, stderr } = await run(...files);
    expect(code).toBe(2);
    expect(stderr).toContain('不止一个 taizhang.yaml');
  });

  it('is never written to', async () => {
    const file = ledger('甲/整改.xlsx');
    const config = makeFile(folder(), '甲/taizhang.yaml', 'warnDays: 5\n');
    const before = snapshot(folder());
    expect((await run(file, '-o', config, '--overwrite')).code).toBe(2);
    expect(snapshot(folder())).toEqual(before);
  });
});
