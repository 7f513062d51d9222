import path from 'node:path';
import fc from 'fast-check';
import {
  copyExamples,
  exampleNames,
  makeWorkbook,
  RECTIFICATION,
  snapshot,
  type ValidateJson,
} from './make-files';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-06-01'];

/** A ledger with a number stored as text and a status with a space in it. */
const FIXABLE = RECTIFICATION.replace('| 1 | W-01', "| '１' | W-01").replace('| 整改中 |', '| 整 改中 |');

const fixable = (name = '整改.xlsx') => makeWorkbook(folder(), name, { 整改: FIXABLE });
const copyTo = () => path.join(folder(), '副本.xlsx');

async function issuesOf(...args: readonly string[]) {
  const { stdout } = await runCli('validate', ...args, '--format', 'json');
  return (JSON.parse(stdout) as ValidateJson).files.flatMap(({ issues }) => issues);
}

const countErrors = (issues: readonly { readonly severity: string }[]): number =>
  issues.filter(({ severity }) => severity === 'error').length;

describe('validate --fix', () => {
  it('puts right in a copy what can be, and lists what is left', async () => {
    const input = fixable();
    const before = snapshot(folder());
    const { code, stdout, stderr } = await runCli('validate', input, '--fix', '-o', copyTo(), ...AS_OF);
    expect(stdout).toContain('+ 整改!A4 １ → 1  S-13 number-as-text');
    expect(stdout).toContain('已改正 2 处，未能改正 0 处');
    expect(stdout).toContain('错误0处、警告0处、提示0处');
    expect(stderr).toBe(`已写出 ${copyTo()}\n`);
    expect(code).toBe(0);
    expect(snapshot(folder())).toMatchObject(before);
    expect(await issuesOf(copyTo(), ...AS_OF)).toEqual([]);
  });

  it('leaves the listing whole for a program', async () => {
    const args = ['--fix', '-o', copyTo(), '--format', 'json', ...AS_OF];
    const { stdout, stderr } = await runCli('validate', fixable(), ...args);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ issues: [] }] });
    expect(stderr).toContain('已改正 2 处');
  });

  it('keeps the folders of a batch', async () => {
    fixable('报送/甲/整改.xlsx');
    fixable('报送/乙/整改.xlsx');
    const out = path.join(folder(), '副本');
    await runCli('validate', path.join(folder(), '报送'), '--fix', '-o', out, ...AS_OF);
    expect(Object.keys(snapshot(out)).sort()).toEqual(['乙/整改.xlsx', '甲/整改.xlsx']);
    expect(await issuesOf(out, ...AS_OF)).toEqual([]);
  });

  it('does not touch what a baseline accepts', async () => {
    const input = fixable();
    const baseline = path.join(folder(), '豁免.json');
    await runCli('validate', input, ...AS_OF, '--write-baseline', baseline, '--reason', '测试');
    const args = ['--fix', '-o', copyTo(), '--baseline', baseline, ...AS_OF];
    const { stdout } = await runCli('validate', input, ...args);
    expect(stdout).toContain('已改正 0 处');
    expect(await issuesOf(copyTo(), ...AS_OF)).toEqual(await issuesOf(input, ...AS_OF));
  });

  it('makes fixes that may change the meaning only when told to', async () => {
    const sheet = RECTIFICATION.replace('正在核对经办人', '正在核对，联系电话13800000000');
    const input = makeWorkbook(folder(), '整改.xlsx', { 整改: sheet });
    const planned = async (...more: string[]) =>
      (await runCli('validate', input, '--fix-dry-run', ...AS_OF, ...more)).stdout;
    expect(await planned()).toContain('能改正 0 处');
    expect(await planned('--unsafe-fixes')).toContain('能改正 1 处');
  });

  it.each([
    [['--fix'], '-o'],
    [['--unsafe-fixes'], '--fix-dry-run'],
    [['--fix', '--format', 'xlsx', '-o', 'x.xlsx'], 'xlsx'],
  ])('is refused where it is not clear what to write: %j', async (args, hint) => {
    const { code, stdout, stderr } = await runCli('validate', fixable(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(hint);
  });
});

/** A risk ledger with a merged department and one row for two risks. */
const LAYOUT = {
  markdown: `
    临河县水务局2023年廉政风险点台账
    | 填报单位：临河县水务局 | 填报人：周若溪 | 填报日期：2023-05-30 | 审核人：林启明 |
    | 科室 | 岗位名称 | 权力事项 | 风险类型 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 | 完成时限 |
    | 财务科 | 会计 | 资金支付 | 岗位职责风险 | 1.收到现金不入账截留使用；2.直接用收入支付费用 | 二级、三级 | 会计每月盘点库存现金并由科长签字，盘点表按月归档 | 顾明哲 | 林启明 | @2023-12-30 |
    | | 出纳 | 现金管理 | 岗位职责风险 | 用白条抵充库存现金 | 三级 | 出纳每日对账并由科长复核签字，记录存档备查 | 欧阳静 | 林启明 | @2023-12-30 |`,
  merges: ['A4:A5'],
};

describe('fixes that move rows or split merges', () => {
  const layout = () => makeWorkbook(folder(), '风险点.xlsx', { 风险点: LAYOUT });

  it('are told with the way back, and made in the copy', async () => {
    const { stdout } = await runCli('validate', layout(), '--fix', '-o', copyTo(), ...AS_OF);
    expect(stdout).toContain('+ 风险点!A4:A5 拆分并逐行填写  S-04 merged-data-cells');
    const codes = (await issuesOf(copyTo(), ...AS_OF)).map(({ code }) => code);
    expect(codes).not.toContain('S-04');
    const again = await runCli('validate', copyTo(), '--fix-dry-run', ...AS_OF);
    expect(again.stdout).toContain('能改正 0 处');
  });

  it('lists the suggestions and makes the one that is chosen, with what safe fixes do before it', async () => {
    const input = layout();
    const planned = await runCli('validate', input, '--fix-dry-run', ...AS_OF);
    expect(planned.stdout).toContain('? 风险点!F4  R-02 one-risk-one-level');
    expect(planned.stdout).toContain('1) 风险点!E4');
    expect(planned.stdout).toContain('--choose');
    expect(planned.stdout).toMatch(/\? 风险点!F5 三级 → {2}R-07 strong-power-low-level\n {6}1\) 二级\n/);
    const args = ['--fix', '--choose', 'F4=1', '-o', copyTo(), ...AS_OF];
    const { stdout } = await runCli('validate', input, ...args);
    expect(stdout).toContain('+ 风险点 第 4 行下增加 1 行：财务科｜会计');
    expect(stdout).toContain('｜2023-12-30  R-02');
    const left = await issuesOf(copyTo(), ...AS_OF);
    expect(left.map(({ code }) => code)).not.toContain('R-02');
    // The new row looks like the row above it: its day is still a day.
    expect(left.map(({ code }) => code)).not.toContain('C-04');
  });

  it.each([
    [['--choose', 'F4=1'], 'choose'],
    [['--fix-dry-run', '--choose', 'Z9=1'], 'Z9=1'],
    [['--fix-dry-run', '--choose', 'F4'], 'F4'],
  ])('are refused where nothing can be chosen so: %j', async (args, hint) => {
    const { code, stderr } = await runCli('validate', layout(), ...args, ...AS_OF);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
  });
});

describe('validate --fix-dry-run', () => {
  it('lists the same fixes and writes nothing', async () => {
    const input = fixable();
    const before = snapshot(folder());
    const { code, stdout } = await runCli('validate', input, '--fix-dry-run', ...AS_OF);
    expect(stdout).toContain('+ 整改!L4 整 改中 → 整改中');
    expect(stdout).toContain('能改正 2 处，不能改正 0 处');
    expect(code).toBe(0);
    expect(snapshot(folder())).toEqual(before);
  });

  it('leaves a formula alone', async () => {
    const sheet = FIXABLE.replace('| 整 改中 |', '| =L9→整 改中 |');
    const input = makeWorkbook(folder(), '整改.xlsx', { 整改: sheet });
    const { stdout } = await runCli('validate', input, '--fix-dry-run', ...AS_OF);
    expect(stdout).toContain('能改正 1 处');
  });
});

describe('fixes of the examples', () => {
  const someExamples = fc.subarray(exampleNames(), { minLength: 1 });
  const days = fc.constantFrom('2023-01-15', '2023-06-30', '2023-12-31', '2024-12-31');

  it('never leave more errors than there were', async () => {
    await fc.assert(
      fc.asyncProperty(someExamples, days, async (names, day) => {
        const inputs = names.map((name) => path.join(EXAMPLES, name));
        const before = await issuesOf(...inputs, '--as-of', day);
        const after = await issuesOf(...inputs, '--fix-dry-run', '--as-of', day);
        expect(countErrors(after)).toBeLessThanOrEqual(countErrors(before));
      }),
      { numRuns: 8 },
    );
  });

  it('made twice are as made once', async () => {
    const copy = copyExamples(folder());
    const [once, twice] = [path.join(folder(), '一'), path.join(folder(), '二')];
    const day = ['--as-of', '2023-12-31'];
    const first = await runCli('validate', copy, '--fix', '-o', once, ...day);
    expect(first.stdout).toMatch(/已改正 [1-9]\d* 处/);
    const second = await runCli('validate', once, '--fix', '-o', twice, ...day);
    expect(second.stdout).toContain('已改正 0 处');
    const contents = (name: string) =>
      Object.entries(snapshot(name)).map(([file, { content }]) => [file, content]);
    expect(contents(twice)).toEqual(contents(once));
  });
});
