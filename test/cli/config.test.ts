import { makeFile, makeWorkbook, RECTIFICATION, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const ledger = () => makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
const config = (text: string) => makeFile(folder(), '参数.yml', text);

async function issuesWith(text: string, file: string, asOf = '2023-07-01') {
  const args = ['validate', file, '--as-of', asOf, '--config', config(text), '--format', 'json'];
  const { code, stdout } = await runCli(...args);
  const { files } = JSON.parse(stdout) as ValidateJson;
  const issues = files.flatMap((each) => each.issues.map((issue) => `${issue.code} ${issue.severity}`));
  return { code, issues };
}

describe('a config', () => {
  it.each([
    ['', { code: 1, issues: ['R-18 error'] }],
    ['# nothing\n', { code: 1, issues: ['R-18 error'] }],
    ['rules:\n  R-18: off\n', { code: 0, issues: [] }],
    ['rules:\n  overdue: off\n', { code: 0, issues: [] }],
    ['rules:\n  overdue: warning\n', { code: 0, issues: ['R-18 warning'] }],
    ['rules: { R-18: { severity: info } }\n', { code: 0, issues: ['R-18 info'] }],
    ['rules: { overdue: info, R-18: off }\n', { code: 0, issues: ['R-18 info'] }],
  ])('switches a rule off or gives it another severity: %j', async (text, expected) => {
    expect(await issuesWith(text, ledger())).toEqual(expected);
  });

  it('moves thresholds of the unit and of a rule', async () => {
    expect((await issuesWith('warnDays: 7\n', ledger(), '2023-06-25')).issues).toHaveLength(1);
    expect((await issuesWith('warnDays: 3\n', ledger(), '2023-06-25')).issues).toEqual([]);
    const long = 'rules:\n  C-17:\n    options: { measures: 200 }\n';
    expect((await issuesWith(long, ledger(), '2023-06-01')).issues).toEqual(['C-17 warning']);
  });

  it('settles the matrix of levels', async () => {
    const file = makeWorkbook(folder(), '风险.xlsx', {
      风险: `
        | 科室 | 岗位 | 风险点描述 | 可能性 | 后果 | 风险等级 | 防控措施 | 责任人 |
        | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 3 | 2 | 二级 | 报销单据由两人交叉复核并每月抽查 | 顾明哲 |`,
    });
    const levels = async (text: string) =>
      (await issuesWith(text, file)).issues.filter((issue) => issue.startsWith('R-08'));
    expect(await levels('matrix: { first: 9, second: 4 }\n')).toEqual([]);
    expect(await levels('matrix: { first: 6, second: 4 }\n')).toEqual(['R-08 error']);
    expect(await levels('matrix: { first: 9, second: 7 }\n')).toEqual(['R-08 error']);
  });

  it('makes a missing column of a ledger an error', async () => {
    const file = makeWorkbook(folder(), '整改.xlsx', {
      整改: '| 反馈问题 | 整改措施 |\n| 用印没有登记 | 由专人逐次登记并每月核对 |',
    });
    const missing = async (text: string) =>
      (await issuesWith(text, file)).issues.filter((issue) => issue.startsWith('S-02'));
    expect(await missing('')).toEqual(['S-02 warning']);
    expect(await missing('strictColumns: [rectification]\n')).toEqual(['S-02 error']);
  });
});

describe('a config with a fault', () => {
  it.each([
    ['rules: [1\n', 2, '-', 'YAML'],
    ['warnDays: 5\nrules: a: b\n', 2, '-', 'YAML'],
    ['warnDays: 5\nwarnDays: 6\n', 2, '-', 'DUPLICATE_KEY'],
    ['a: *nowhere\n', 1, '-', 'BAD_ALIAS'],
    ['warnDays: 5\nwarnDay: 6\n', 2, 'warnDay', 'warnDay'],
    ['matrix:\n  first: 9\n  second: 4\n  third: 1\n', 4, 'matrix.third', 'third'],
    ['warnDays: 5\n\nimmediateDays: 很多\n', 3, 'immediateDays', '数字'],
    ['immediateDays: 1.5\n', 1, 'immediateDays', 'int'],
    ['warnDays: -1\n', 1, 'warnDays', '过小'],
    ['matrix: { first: 9 }\n', 1, 'matrix.second', '数字'],
    ['leaderByLevel: 是\n', 1, 'leaderByLevel', 'boolean'],
    ['levels:\n  mapping:\n    重大: 4\n', 3, 'levels.mapping.重大', '1|2|3'],
    ['levels:\n  notation: letters\n', 2, 'levels.notation', 'ordinal'],
    ['areasClosedToHead:\n  - area: 人事\n    words: 人事\n', 3, 'areasClosedToHead.0.words', '数组'],
    ['strictColumns:\n  - rectification\n  - no-ledger\n', 3, 'strictColumns.1', 'no-ledger'],
    ['rules:\n  R-18: fatal\n', 2, 'rules.R-18.severity', 'warning'],
    ['rules:\n  R-18: off\n  R-99: off\n', 3, 'rules.R-99', 'R-99'],
    ['rules:\n  C-17:\n    options:\n      length: 5\n', 4, 'rules.C-17.options.length', 'measures'],
    ['rules:\n  C-17:\n    options:\n      risk: 长\n', 4, 'rules.C-17.options.risk', 'number'],
    ['rules:\n  C-17:\n    level: error\n', 3, 'rules.C-17.level', 'level'],
    ['limits:\n  cells: 0\n', 2, 'limits.cells', '过小'],
    ['- warnDays\n', 1, '-', '数组'],
    ['警告\n', 1, '-', 'string'],
  ])('is told with line and key: %j', async (text, line, key, reason) => {
    const file = config(text);
    const { code, stdout, stderr } = await runCli('validate', ledger(), '--config', file);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`配置文件 ${file} 第 ${line} 行附近有误（${key}）：`);
    expect(stderr).toContain(reason);
  });

  it('is told in English too', async () => {
    const file = config('warnDays: many\n');
    const { stderr } = await runCli('validate', ledger(), '--config', file, '--lang', 'en');
    expect(stderr).toBe(
      `Config ${file}, near line 1 (warnDays): Invalid input: expected number, received string\n`,
    );
  });

  it('is told when it is not there', async () => {
    const { code, stderr } = await runCli('validate', ledger(), '--config', 'no-such.yml');
    expect(code).toBe(2);
    expect(stderr).toContain('no-such.yml');
    expect(stderr).toContain('ENOENT');
  });
});

describe('the wording given from above', () => {
  const GIVEN = '凭证逐笔核对并由主管复核签字';
  const sheet = (third: string): string => `
    | 科室 | 岗位 | 风险点描述 | 风险等级 | 防控措施 | 责任人 |
    | 财务科 | 出纳 | 收入不及时入账被截留 | 一级 | ${GIVEN} | 温雅琴 |
    | 财务科 | 会计 | 虚列支出套取资金 | 一级 | ${GIVEN} | 温雅琴 |
    | 财务科 | 稽核 | 账实不符无人过问 | 一级 | ${third} | 温雅琴 |`;

  it('is not held against a row', async () => {
    const file = makeWorkbook(folder(), '风险.xlsx', { 风险: sheet(GIVEN) });
    const told = (issues: readonly string[]) => issues.filter((issue) => issue.startsWith('H-06'));
    expect(told((await issuesWith('', file)).issues)).not.toEqual([]);
    expect(told((await issuesWith(`templates: ['${GIVEN}']\n`, file)).issues)).toEqual([]);
  });
});
