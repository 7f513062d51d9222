import { type IssueJson, makeFile, makeWorkbook, type ValidateJson } from './make-files';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const POLICY = `${EXAMPLES}/policy-年度工作要点.txt`;
const ROW = '随机抽查 | 机关纪委 | 财务科 | 工作纪律 | 温雅琴、周若溪 | 0 |';

/** Issues on obligations in what `validate --format json` printed. */
function obligationIssues(stdout: string): IssueJson[] {
  const json: ValidateJson = JSON.parse(stdout);
  return json.files.flatMap((file) => file.issues.filter(({ code }) => code === 'O-01'));
}

describe('from a policy document to obligations that check themselves', () => {
  const folder = temporaryFolder();

  function ledger(...days: readonly string[]): string {
    return makeWorkbook(folder(), '监督检查台账.xlsx', {
      检查: `
        临河县水务局监督检查台账
        | 序号 | 日期 | 检查方式 | 监督主体 | 被检查单位 | 检查内容 | 检查人员 | 发现问题数 |
        ${days.map((day, index) => `| ${index + 1} | ${day} | ${ROW}`).join('\n        ')}`,
    });
  }

  const DAYS = ['2026-01-08', '2026-02-05', '2026-04-09', '2026-05-07', '2026-06-04'];

  it('reports the month without an inspection as missed; one more row, and it is done', async () => {
    const yaml = (await runCli('policy', POLICY, '--format', 'yaml')).stdout;
    const config = makeFile(folder(), 'taizhang.yaml', yaml);
    const validate = (file: string) =>
      runCli('validate', file, '--config', config, '--as-of', '2026-06-30', '--format', 'json');
    const missed = await validate(ledger(...DAYS));
    expect(missed.code).toBe(1);
    expect(obligationIssues(missed.stdout)).toMatchObject([
      { code: 'O-01', severity: 'error', field: 'date', message: expect.stringContaining('3月没有完成') },
    ]);
    const done = await validate(ledger(...DAYS, '2026-03-12'));
    expect(obligationIssues(done.stdout)).toEqual([]);
  });

  it('warns while there is time', async () => {
    const config = makeFile(
      folder(),
      'taizhang.yaml',
      'obligations:\n  - { clause: 每季度检查3次, ledger: 监督检查台账, period: quarter, min: 3, max: 3 }\n',
    );
    const { stdout } = await runCli(
      ...['validate', ledger('2026-07-02', '2026-08-06'), '--config', config],
      ...['--as-of', '2026-09-18', '--period', '2026Q3', '--format', 'json'],
    );
    expect(obligationIssues(stdout)).toMatchObject([
      { severity: 'warning', message: expect.stringContaining('第三季度尚缺1次，还剩12天') },
    ]);
  });

  it.each([
    ['a ledger that does not exist', '{ clause: 检查, ledger: 检查簿, period: month, min: 1 }', '检查簿'],
    [
      'a column that does not exist',
      '{ clause: 检查, ledger: inspections, period: month, min: 1, where: { field: 颜色, words: [红] } }',
      '颜色',
    ],
    ['a period that does not exist', '{ clause: 检查, ledger: inspections, period: day, min: 1 }', 'period'],
    [
      'least above most',
      '{ clause: 检查, ledger: inspections, period: month, min: 3, max: 1 }',
      '最少次数大于最多次数',
    ],
  ])('refuses %s with the line', async (_name, entry, words) => {
    const config = makeFile(folder(), 'taizhang.yaml', `obligations:\n  - ${entry}\n`);
    const { code, stderr } = await runCli('validate', ledger('2026-01-08'), '--config', config);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
    expect(stderr).toContain('第 2 行');
  });
});
