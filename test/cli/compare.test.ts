import { makeWorkbook, RECTIFICATION, snapshot } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

describe('compare', () => {
  it('tells what changed and what the rules on periods say, and touches no file', async () => {
    const last = makeWorkbook(folder(), '上期/整改.xlsx', { 整改: RECTIFICATION });
    const rows = RECTIFICATION.trimEnd().split('\n');
    const now = makeWorkbook(folder(), '本期/整改.xlsx', { 整改: rows.slice(0, -1).join('\n') });
    const before = snapshot(folder());
    const { code, stdout } = await runCli('compare', last, now, '--format', 'json', '--as-of', '2023-07-01');
    const outcome = JSON.parse(stdout) as {
      vanished: { path: string }[];
      issues: { code: string; path: string }[];
    };
    expect(outcome.vanished).toHaveLength(1);
    expect(outcome.issues.every(({ code: each }) => each.startsWith('P-'))).toBe(true);
    expect(code).toBe(outcome.issues.length > 0 ? 1 : 0);
    expect(snapshot(folder())).toEqual(before);
    const { stdout: text } = await runCli('compare', last, now, '--as-of', '2023-07-01');
    expect(text).toContain('减少1行');
  });

  it('finds nothing to say of equal periods', async () => {
    const last = makeWorkbook(folder(), '上期/整改.xlsx', { 整改: RECTIFICATION });
    const now = makeWorkbook(folder(), '本期/整改.xlsx', { 整改: RECTIFICATION });
    const { stdout } = await runCli('compare', last, now, '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ added: [], vanished: [], changed: [], unchangedShare: 1 });
  });

  it('says which file of the period before does not open', async () => {
    const now = makeWorkbook(folder(), '本期/整改.xlsx', { 整改: RECTIFICATION });
    const { code, stderr } = await runCli('compare', `${folder()}/没有`, now);
    expect(code).toBe(2);
    expect(stderr).toContain('没有');
  });
});
