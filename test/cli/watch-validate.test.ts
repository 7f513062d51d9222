import { spawn } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { makeFile, makeWorkbook, RECTIFICATION } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

/** Runs `validate --watch` until `until` holds, then interrupts it. */
async function watched(args: readonly string[], until: (out: { stdout: string; stderr: string }) => boolean) {
  const program = path.join(__dirname, 'run-in-process.js');
  const child = spawn(process.execPath, [program, 'validate', '--watch', '--as-of', '2023-12-31', ...args]);
  const out = { stdout: '', stderr: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    out.stdout += chunk.toString();
  });
  child.stderr.on('data', (chunk: Buffer) => {
    out.stderr += chunk.toString();
  });
  const code = new Promise<number | null>((resolve) => child.once('exit', resolve));
  for (let waited = 0; !until(out) && waited < 50_000; waited += 100) await setTimeout(100);
  child.kill('SIGINT');
  return { ...out, code: await code };
}

describe('validate --watch', () => {
  it('tells of each file that comes, goes on after a bad one, and ends with 0 at Ctrl+C', async () => {
    makeWorkbook(folder(), '一.xlsx', { 整改: RECTIFICATION });
    makeFile(folder(), '坏.xlsx', 'no workbook');
    let second = false;
    const { code, stdout, stderr } = await watched([folder()], (out) => {
      if (!second && /坏/.test(out.stdout) && /一/.test(out.stdout)) {
        second = true;
        makeWorkbook(folder(), '二.xlsx', { 整改: RECTIFICATION });
      }
      return /二\.xlsx/.test(out.stdout);
    });
    expect(code).toBe(0);
    expect(stdout).toContain('S-15');
    expect(stdout).toContain('二.xlsx');
    expect(stderr).toContain('Ctrl+C');
  });

  it('keeps the returns of a round up to date', async () => {
    const [inbox, out] = [path.join(folder(), '报送'), path.join(folder(), '退回')];
    mkdirSync(inbox);
    makeWorkbook(inbox, '一.xlsx', { 整改: RECTIFICATION });
    const page = path.join(out, 'index.html');
    const { code } = await watched([inbox, '--return', out], () => existsSync(page));
    expect(code).toBe(0);
    expect(existsSync(page)).toBe(true);
  });

  it.each(['--fix', '--fix-dry-run'])('cannot be used with %s', async (option) => {
    const { code, stderr } = await runCli('validate', '--watch', option, folder());
    expect(code).toBe(2);
    expect(stderr).toContain(option);
  });
});
