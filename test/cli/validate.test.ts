import { readFileSync } from 'node:fs';
import path from 'node:path';
import { copyExamples, makeWorkbook, RECTIFICATION, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const ledger = (name = '整改.xlsx') => makeWorkbook(folder(), name, { 整改: RECTIFICATION });

async function validate(...args: string[]): Promise<ValidateJson & { code: number; stderr: string }> {
  const { code, stdout, stderr } = await runCli('validate', ...args, '--format', 'json');
  return { ...(JSON.parse(stdout) as ValidateJson), code, stderr };
}

const codesOf = ({ files }: ValidateJson) => files.flatMap(({ issues }) => issues.map(({ code }) => code));

describe('validate --format json', () => {
  it('has exactly the keys of the contract, in their order', async () => {
    const { code: _, stderr, ...outcome } = await validate(copyExamples(folder()), '--as-of', '2023-12-31');
    expect(stderr).toBe('');
    expect(Object.keys(outcome)).toEqual(['schemaVersion', 'asOf', 'summary', 'files']);
    expect(outcome).toMatchObject({ schemaVersion: 1, asOf: '2023-12-31' });
    expect(Object.keys(outcome.summary)).toEqual([
      'files',
      'unreadable',
      'tables',
      'rows',
      'error',
      'warning',
      'info',
    ]);
    const keysOf = (list: readonly object[]) => [...new Set(list.map((each) => Object.keys(each).join(' ')))];
    expect(keysOf(outcome.files)).toEqual(['path status unit tables issues']);
    const tables = outcome.files.flatMap((file) => file.tables);
    const table = 'title headerRange dataRange rows columns unbound missing';
    expect(keysOf(tables).sort()).toEqual([`sheet ledger part ${table}`, `sheet ledger ${table}`]);
    expect(keysOf(tables.flatMap(({ columns }) => columns as object[]))).toEqual([
      'column header field title confidence',
    ]);
    const issues = outcome.files.flatMap((file) => file.issues);
    const optional = ['field', 'fix', 'suggestions', 'related'];
    for (const issue of issues) {
      expect(Object.keys(issue).filter((key) => !optional.includes(key))).toEqual([
        'rule',
        'code',
        'severity',
        'sheet',
        'cell',
        'row',
        'message',
        'why',
        'how',
      ]);
    }
    const fixes = issues.flatMap(({ fix }) => (fix ? [fix] : []));
    // What a fix does besides is told only where it does it.
    expect(keysOf(fixes).sort()).toEqual(['safety edits', 'safety edits splits']);
    expect(keysOf(fixes.flatMap(({ edits }) => edits))).toEqual(['sheet cell before after']);
    expect(keysOf(issues.flatMap(({ related }) => related ?? []))).toEqual(['path sheet cell']);
  });

  it('counts what it lists', async () => {
    const { summary, files } = await validate(copyExamples(folder()), '--as-of', '2023-12-31');
    const issues = files.flatMap((file) => file.issues);
    const tables = files.flatMap((file) => file.tables);
    const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length;
    expect(summary).toEqual({
      files: 7,
      unreadable: 0,
      tables: tables.length,
      rows: tables.reduce((sum, { rows }) => sum + Number(rows), 0),
      error: count('error'),
      warning: count('warning'),
      info: count('info'),
    });
  });

  it('shows what was recognised of a table and of a roster', async () => {
    const { files } = await validate(copyExamples(folder()), '--as-of', '2023-12-31');
    const tables = Object.fromEntries(files.map((file) => [path.basename(file.path, '.xlsx'), file.tables]));
    expect(tables.廉政风险点台账).toMatchObject([
      { ledger: 'risk-points', headerRange: 'A3:M4', unbound: [], columns: expect.any(Array) },
    ]);
    expect(tables.基础名册?.map(({ part }) => part)).toEqual(
      expect.arrayContaining(['departments', 'people', 'portfolios']),
    );
  });

  it('names the value cells of a form in place of columns', async () => {
    const form = makeWorkbook(folder(), '登记表.xlsx', {
      登记表: `
        个人廉政风险防控登记表
        | 姓名 | 安然 | 科室 | 财务科 | 职务 | 科长 |
        | 分管工作 | 财务管理、资产管理 |
        | 思想道德风险 | 放松政治学习 |
        | 岗位职责风险 | 审核把关不严 |
        | 业务流程风险 | 报销流程不规范 |
        | 风险等级 | 二级 |
        | 防控措施 | 每季度学习一次，报销单据双人复核 |`,
    });
    const { files } = await validate(form);
    const [table] = files.flatMap(({ tables }) => tables);
    expect(table).toMatchObject({ ledger: 'personal-register', headerRange: null, rows: 1 });
    expect(table?.columns).toContainEqual({
      column: 'B2',
      header: '姓名',
      field: 'name',
      title: '姓名',
      confidence: 1,
    });
  });

  it('is the same to the byte when it is run again, to stdout and to a file', async () => {
    const args = ['validate', copyExamples(folder()), '--as-of', '2023-12-31', '--format', 'json'];
    const first = await runCli(...args);
    const second = await runCli(...args);
    expect(second.stdout).toBe(first.stdout);
    const output = path.join(folder(), '结果.json');
    const third = await runCli(...args, '-o', output);
    expect(third).toMatchObject({ code: 1, stdout: '' });
    expect(third.stderr).toContain(output);
    expect(readFileSync(output, 'utf8')).toBe(first.stdout);
  });
});

describe('the day and the period', () => {
  it('of --as-of decides what is overdue', async () => {
    const file = ledger();
    const before = await validate(file, '--as-of', '2023-06-01');
    expect({ code: before.code, codes: codesOf(before) }).toEqual({ code: 0, codes: [] });
    const after = await validate(file, '--as-of', '2023-07-01');
    expect({ code: after.code, codes: codesOf(after) }).toEqual({ code: 1, codes: ['R-18'] });
    expect(after.files[0]?.issues[0]).toMatchObject({ sheet: '整改', cell: 'K4', row: 4, severity: 'error' });
  });

  it('default to today', async () => {
    const { asOf } = await validate(ledger());
    const now = new Date();
    expect(asOf).toBe(
      `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`,
    );
  });

  it.each([
    ['--as-of', '2023-2-1', '日期“2023-2-1”无效'],
    ['--as-of', '2023-02-30', '日期“2023-02-30”无效'],
    ['--as-of', '昨天', '日期“昨天”无效'],
    ['--period', '2023Q5', '期次“2023Q5”无效'],
    ['--period', '2023年', '期次“2023年”无效'],
    ['--lang', 'fr', '不支持的语言“fr”'],
    ['--format', 'pdf', '不支持的输出格式“pdf”，可选：text, json, sarif, html, xlsx'],
  ])('are checked: %s %s', async (option, value, message) => {
    const { code, stdout, stderr } = await runCli('validate', ledger(), option, value);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it.each(['2023', '2023H1', '2023Q2', '2023-06'])('take the period %s', async (period) => {
    expect((await validate(ledger(), '--as-of', '2023-06-01', '--period', period)).code).toBe(0);
  });
});

describe('the text listing', () => {
  const ESCAPE = '\u001b[';

  it('has no colours away from a terminal', async () => {
    const { stdout } = await runCli('validate', ledger(), '--as-of', '2023-07-01');
    expect(stdout).toContain('错误 R-18 整改!K4 第4行');
    expect(stdout).not.toContain(ESCAPE);
  });

  it('lets nothing in a cell command the terminal', async () => {
    const sheet = RECTIFICATION.replace('整改中', `${ESCAPE}2J整改中\u0007，差不多`);
    const file = makeWorkbook(folder(), '整改.xlsx', { 整改: sheet });
    const { code, stdout } = await runCli('validate', file, '--as-of', '2023-07-01');
    expect(code).toBe(1);
    expect(stdout).toContain('\ufffd[2J整改中\ufffd');
    expect(stdout).not.toMatch(/[^\P{Cc}\n\t]/u);
  });

  describe('on a terminal', () => {
    const { isTTY } = process.stdout;
    const { NO_COLOR, TERM } = process.env;
    beforeEach(() => {
      process.stdout.isTTY = true;
      process.env.TERM = 'xterm';
      delete process.env.NO_COLOR;
    });
    afterEach(() => {
      process.stdout.isTTY = isTTY;
      for (const [name, value] of Object.entries({ NO_COLOR, TERM })) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });

    it('is coloured', async () => {
      const { stdout } = await runCli('validate', ledger(), '--as-of', '2023-07-01');
      expect(stdout).toContain(`${ESCAPE}31m错误`);
    });

    it('is plain where NO_COLOR asks for it, and in a file', async () => {
      const output = path.join(folder(), '结果.txt');
      await runCli('validate', ledger(), '--as-of', '2023-07-01', '-o', output);
      expect(readFileSync(output, 'utf8')).not.toContain(ESCAPE);
      process.env.NO_COLOR = '1';
      const { stdout } = await runCli('validate', ledger(), '--as-of', '2023-07-01');
      expect(stdout).not.toContain(ESCAPE);
    });
  });

  it('is one of several formats that say the same', async () => {
    const formats = ['text', 'json', 'sarif', 'html'];
    for (const format of formats) {
      const { code, stdout } = await runCli(
        'validate',
        ledger(),
        '--as-of',
        '2023-07-01',
        '--format',
        format,
      );
      expect(code).toBe(1);
      expect(stdout).toContain('已逾期1天');
    }
    const refused = await runCli('validate', ledger(), '--format', 'xlsx');
    expect(refused).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('-o') });
    const output = path.join(folder(), '清单.xlsx');
    expect((await runCli('validate', ledger(), '--format', 'xlsx', '-o', output)).code).toBe(1);
    expect(readFileSync(output).subarray(0, 2).toString('latin1')).toBe('PK');
  });
});

describe('usage faults', () => {
  it.each([
    [[]],
    [['validate']],
    [['validate', 'x.xlsx', '--no-such-option']],
    [['no-such-command']],
    [['explain']],
    [['validate', 'x.xlsx', '--as-of']],
  ])('end with 2 and say why: %j', async (args) => {
    const { code, stdout, stderr } = await runCli(...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(/error|Usage/);
  });
});
