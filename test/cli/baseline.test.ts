import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copyExamples, makeFile, makeWorkbook, RECTIFICATION } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const ledger = () => makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
const AS_OF = ['--as-of', '2023-07-01'];

interface Baseline {
  readonly schemaVersion: number;
  readonly suppressions: readonly Readonly<Record<string, unknown>>[];
}

async function accept(...args: string[]): Promise<{ file: string; baseline: Baseline }> {
  const file = path.join(folder(), '豁免.json');
  const { code } = await runCli(
    'validate',
    ...args,
    '--write-baseline',
    file,
    '--reason',
    '已报县纪委',
    '--overwrite',
  );
  expect(code).toBeLessThan(2);
  return { file, baseline: JSON.parse(readFileSync(file, 'utf8')) as Baseline };
}

describe('a baseline', () => {
  it('accepts everything it was written from', async () => {
    const examples = [copyExamples(folder()), '--as-of', '2023-12-31'];
    const { file, baseline } = await accept(...examples);
    expect(baseline.schemaVersion).toBe(1);
    const entries = baseline.suppressions.map((entry) => JSON.stringify(entry));
    expect(new Set(entries).size).toBe(entries.length);
    const { code, stdout, stderr } = await runCli('validate', ...examples, '--baseline', file);
    expect(code).toBe(0);
    expect(stdout).toContain('错误0处、警告0处、提示0处');
    expect(stderr).toMatch(/^按豁免清单略过 \d+ 处。\n$/);
  });

  it('keeps the reason and the last day, and does not hold after it', async () => {
    const { file, baseline } = await accept(ledger(), ...AS_OF, '--until', '2023-07-31');
    expect(baseline.suppressions).toEqual([
      {
        rule: 'overdue',
        ledger: 'rectification',
        key: expect.any(String),
        field: 'deadline',
        reason: '已报县纪委',
        until: '2023-07-31',
      },
    ]);
    const onLastDay = await runCli('validate', ledger(), '--as-of', '2023-07-31', '--baseline', file);
    expect(onLastDay.code).toBe(0);
    const after = await runCli('validate', ledger(), '--as-of', '2023-08-01', '--baseline', file);
    expect(after.code).toBe(1);
    expect(after.stdout).toContain('R-18');
    expect(after.stderr).toContain('豁免已过期（2023-07-31）：overdue');
    expect(after.stderr).toContain('已报县纪委');
  });

  it('says which of its entries match nothing any more', async () => {
    const { file } = await accept(ledger(), ...AS_OF);
    const { code, stderr } = await runCli('validate', ledger(), '--as-of', '2023-06-01', '--baseline', file);
    expect(code).toBe(0);
    expect(stderr).toContain('豁免没有对应的问题，可以删除：overdue');
    expect(stderr).not.toContain('略过');
  });

  it('finds the row again when rows move', async () => {
    const { file } = await accept(ledger(), ...AS_OF);
    const moved = makeWorkbook(folder(), '整改.xlsx', { 整改: `\n县级巡察反馈\n${RECTIFICATION.trim()}` });
    expect((await runCli('validate', moved, ...AS_OF, '--baseline', file)).code).toBe(0);
  });

  it('keeps what still matches when it is written anew, and leaves the rest behind', async () => {
    const { file, baseline } = await accept(ledger(), ...AS_OF);
    const stale = { ...baseline.suppressions[0], key: '不再有的问题' };
    makeFile(
      folder(),
      '豁免.json',
      JSON.stringify({ ...baseline, suppressions: [stale, ...baseline.suppressions] }),
    );
    const again = await accept(ledger(), ...AS_OF, '--baseline', file);
    expect(again.baseline).toEqual(baseline);
  });

  it('is not written without a reason', async () => {
    const file = path.join(folder(), '豁免.json');
    const { code, stdout, stderr } = await runCli('validate', ledger(), '--write-baseline', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('--reason');
    const wrongDay = await runCli(
      'validate',
      ledger(),
      '--write-baseline',
      file,
      '--reason',
      'x',
      '--until',
      '年底',
    );
    expect(wrongDay.code).toBe(2);
    expect(wrongDay.stderr).toContain('年底');
  });

  it('does not share a file with the listing', async () => {
    const file = path.join(folder(), '结果.json');
    const args = ['-o', file, '--write-baseline', file, '--reason', 'x', '--format', 'json', '--overwrite'];
    expect((await runCli('validate', ledger(), ...args)).code).toBe(2);
    expect(JSON.parse(readFileSync(file, 'utf8'))).toHaveProperty('files');
  });

  const entry = { rule: 'overdue', ledger: null, key: null, field: null, reason: 'x', until: null };

  it.each<[string, unknown, string]>([
    ['no JSON', '{', 'JSON'],
    ['another version', { schemaVersion: 2, suppressions: [] }, 'schemaVersion'],
    ['no list', { schemaVersion: 1 }, 'suppressions'],
    ['no reason', { schemaVersion: 1, suppressions: [{ ...entry, reason: '' }] }, 'suppressions.0.reason'],
    [
      'no day',
      { schemaVersion: 1, suppressions: [entry, { ...entry, until: '7月' }] },
      'suppressions.1.until',
    ],
    ['an unknown key', { schemaVersion: 1, suppressions: [{ ...entry, why: 'x' }] }, 'suppressions.0.why'],
  ])('with a fault is told: %s', async (_, content, place) => {
    const text = typeof content === 'string' ? content : JSON.stringify(content);
    const file = makeFile(folder(), '豁免.json', text);
    const { code, stdout, stderr } = await runCli('validate', ledger(), '--baseline', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`豁免清单 ${file} 有误：${place}`);
  });

  it('that is not there is told', async () => {
    const { code, stderr } = await runCli('validate', ledger(), '--baseline', 'none.json');
    expect(code).toBe(2);
    expect(stderr).toContain('ENOENT');
  });
});
