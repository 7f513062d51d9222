import path from 'node:path';
import { MARKED, makeFile, makeWorkbook, RECTIFICATION, snapshot, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-06-01'];

const ledger = () => makeWorkbook(folder(), '台账/整改.xlsx', { 整改: RECTIFICATION });

/** From feedback to deadline lie 121 days. */
const RULE = `
- id: 整改不超过90天
  ledger: 问题整改台账
  field: 完成时限
  when: '[@来源].contains("巡察")'
  require: days([@反馈日期], [@完成时限]) <= 90
  severity: warning
  message: 来源为“[@来源]”的问题应在 90 天内整改，{完成时限}现为 [@完成时限]
  basis: 本局整改办法第九条
`;
const rule = (changes: Readonly<Record<string, string>>) =>
  Object.entries(changes).reduce(
    (text, [key, value]) => text.replace(new RegExp(`^(..${key}:).*$`, 'm'), `$1 ${value}`),
    RULE,
  );

const SHEET_HEAD = '| 规则编号 | 台账 | 字段 | 当 | 必须 | 级别 | 提示 | 依据 |';
const sheetRule = (row: string) =>
  makeWorkbook(folder(), '规则.xlsx', { 说明: '本单位自定规则', 规则: `自定规则表\n${SHEET_HEAD}\n${row}` });

async function ownIssues(rules: string, ...more: string[]) {
  const { stdout } = await runCli(
    'validate',
    ledger(),
    '--rules',
    rules,
    '--format',
    'json',
    ...AS_OF,
    ...more,
  );
  return (JSON.parse(stdout) as ValidateJson).files.flatMap(({ issues }) => issues);
}

async function faultOf(rules: string) {
  const { code, stdout, stderr } = await runCli('validate', ledger(), '--rules', rules);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  return stderr;
}

describe('a rule of the user’s own', () => {
  const expected = {
    rule: '整改不超过90天',
    code: '整改不超过90天',
    severity: 'warning',
    sheet: '整改',
    cell: 'K4',
    field: 'deadline',
    message: '第4行：来源为“县委第二巡察组”的问题应在 90 天内整改，{完成时限}现为 2023-06-30',
    why: '本局整改办法第九条',
  };

  it.each([
    ['a list', RULE],
    ['a list under ownRules', `ownRules:${RULE.replaceAll('\n', '\n  ')}`],
  ])('is written in YAML: %s', async (_, text) => {
    expect(await ownIssues(makeFile(folder(), '规则.yaml', text))).toMatchObject([expected]);
  });

  it('is written in a rule sheet', async () => {
    const file = sheetRule(
      '| 整改不超过90天 | 问题整改台账 | 完成时限 | [@来源].contains（“巡察”） | days([@反馈日期]，[@完成时限]) <= 90 | 警告 | 来源为“[@来源]”的问题应在 90 天内整改，{完成时限}现为 [@完成时限] | 本局整改办法第九条 |',
    );
    expect(await ownIssues(file)).toMatchObject([expected]);
  });

  it('is written in the config', async () => {
    const config = makeFile(folder(), '参数.yml', `warnDays: 3\nownRules:${RULE.replaceAll('\n', '\n  ')}`);
    const { stdout } = await runCli('validate', ledger(), '--config', config, '--format', 'json', ...AS_OF);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ issues: [expected] }] });
  });

  it('is shown with its texts in every format and language', async () => {
    const file = makeFile(folder(), '规则.yaml', RULE);
    for (const format of ['text', 'html', 'sarif']) {
      const { stdout, code } = await runCli(
        'validate',
        ledger(),
        '--rules',
        file,
        '--format',
        format,
        ...AS_OF,
      );
      expect(stdout).toContain('应在 90 天内整改');
      expect(code).toBe(0);
    }
    const { stdout } = await runCli('validate', ledger(), '--rules', file, '--lang', 'en', ...AS_OF);
    expect(stdout).toContain('Row 4: 来源为');
  });

  it.each([
    [{ when: '\'[@来源] == "审计"\'' }, []],
    [{ require: 'days([@反馈日期], [@完成时限]) <= 121' }, []],
    [{ severity: '错误' }, ['error']],
    [{ require: "'[@完成日期] != null'" }, []],
    [{ require: "'[@备注] == null'" }, []],
    [{ require: "'[@序号] == 1'" }, []],
    [{ require: "'[@序号] * 2 == 2'" }, []],
    [{ require: "'[@序号] * 2 == 3'" }, ['warning']],
    [{ field: 'deadline', ledger: 'rectification' }, ['warning']],
  ])('judges by %j', async (changes, severities) => {
    const issues = await ownIssues(makeFile(folder(), '规则.yaml', rule(changes)));
    expect(issues.map(({ severity }) => severity)).toEqual(severities);
  });

  it('that meets a value of another kind says so instead of passing the row', async () => {
    const file = makeFile(folder(), '规则.yaml', rule({ require: "'[@反馈问题] > 3'", severity: 'error' }));
    const [issue] = await ownIssues(file);
    expect(issue).toMatchObject({ severity: 'warning', cell: 'K4' });
    expect(issue?.message).toContain('无法按本条规则判断');
  });

  it('can be switched off, given another severity and set aside like any other', async () => {
    const file = makeFile(folder(), '规则.yaml', RULE);
    const off = makeFile(folder(), '参数.yml', 'rules: { 整改不超过90天: off }\n');
    expect(await ownIssues(file, '--config', off)).toEqual([]);
    const baseline = path.join(folder(), '豁免.json');
    await ownIssues(file, '--write-baseline', baseline, '--reason', '已批准延期');
    expect(await ownIssues(file, '--baseline', baseline)).toEqual([]);
  });
});

describe('a rule sheet', () => {
  it('among the ledgers is no ledger, and never written to', async () => {
    const file = makeWorkbook(folder(), '台账/规则.xlsx', {
      规则: `${SHEET_HEAD}\n| 甲 | 问题整改台账 | 状态 | | [@状态] != "已完成" | 提示 | 已完成 | |`,
    });
    ledger();
    const inputs = path.join(folder(), '台账');
    const { stdout } = await runCli('validate', inputs, '--rules', file, '--format', 'json', ...AS_OF);
    expect((JSON.parse(stdout) as ValidateJson).files.map((each) => path.basename(each.path))).toEqual([
      '整改.xlsx',
    ]);
    const before = snapshot(folder());
    const { code, stderr } = await runCli('validate', ledger(), '--rules', file, '-o', file, '--overwrite');
    expect(code).toBe(2);
    expect(stderr).toContain('原件从不改写');
    expect(snapshot(folder())[path.join('台账', '规则.xlsx')]).toEqual(
      before[path.join('台账', '规则.xlsx')],
    );
  });

  it.each([
    ['| 甲 | 整改 | 状态 | | [@状态] != "" | 警告 | 提示 | |', '规则!B3', '问题整改台账'],
    ['| 甲 | roster | 姓名 | | [@姓名] != "" | 警告 | 提示 | |', '规则!B3', 'roster/people'],
    ['| 甲 | 问题整改台账 | 整改状态 | | true | 警告 | 提示 | |', '规则!C3', '是不是“状态”'],
    ['| 甲 | 问题整改台账 | 状态 | [@状况] == "" | true | 警告 | 提示 | |', '规则!D3', '是不是“状态”'],
    ['| 甲 | 问题整改台账 | 状态 | | [@状态] == | 警告 | 提示 | |', '规则!E3', '条件写法有误'],
    ['| 甲 | 问题整改台账 | 状态 | | size([@状态]) | 警告 | 提示 | |', '规则!E3', 'int'],
    ['| 甲 | 问题整改台账 | 状态 | | [@状态].matches("(a+)+") | 警告 | 提示 | |', '规则!E3', '(a+)+'],
    ['| 甲 | 问题整改台账 | 状态 | | true | 严重 | 提示 | |', '规则!F3', 'warning'],
    ['| 甲 | 问题整改台账 | 状态 | | true | 警告 | [@状况]不对 | |', '规则!G3', '是不是“状态”'],
    ['| 甲 | 问题整改台账 | 状态 | | true | 警告 | | |', '规则!G3', '缺少“提示”'],
    ['| C-12 | 问题整改台账 | 状态 | | true | 警告 | 提示 | |', '规则!A3', '已被占用'],
    ['| | 问题整改台账 | 状态 | | true | 警告 | 提示 | |', '规则!A3', '缺少“规则编号”'],
  ])('with a fault names the cell: %s', async (row, place, reason) => {
    const file = sheetRule(row);
    const told = await faultOf(file);
    expect(told).toContain(`自定规则有误：${file} ${place}：`);
    expect(told).toContain(reason);
  });

  it('with one id twice names the second', async () => {
    const row = '| 甲 | 问题整改台账 | 状态 | | true | 警告 | 提示 | |';
    expect(await faultOf(sheetRule(`${row}\n| |\n${row}`))).toContain('规则!A5：规则编号“甲”已被占用');
  });

  it('that is none, cannot be read or bears a secrecy mark is told', async () => {
    expect(await faultOf(ledger())).toContain('没有找到规则表');
    expect(await faultOf(makeFile(folder(), '坏.xlsx', 'x'))).toContain('坏.xlsx');
    expect(await faultOf(makeWorkbook(folder(), '密.xlsx', { 规则: MARKED }))).toContain('密');
    expect(await faultOf(path.join(folder(), 'none.xlsx'))).toContain('ENOENT');
  });
});

describe('rules in YAML with a fault', () => {
  it.each([
    [rule({ field: '完成时间' }), '第 4 行（field）', '是不是“完成时限”'],
    [rule({ require: "'[@完成时间] == 1'" }), '第 6 行（require）', '是不是“完成时限”'],
    [rule({ severity: 'fatal' }), '第 7 行（severity）', 'error'],
    [rule({ message: "'[@猫]'" }), '第 8 行（message）', '“猫”'],
    [`${RULE}  level: 1\n`, '第 10 行（level）', 'level'],
    [`${RULE}- 只有文字\n`, '第 10 行（id）', 'string'],
    [RULE + RULE.trimStart(), '第 10 行（id）', '已被占用'],
    ['- [\n', '第 2 行', 'YAML'],
    [rule({ require: '[@状态] != ""' }), '第 6 行', '单引号'],
    ['规则: []\n', '', 'ownRules'],
    ['', '', 'ownRules'],
  ])('name the line: %j', async (text, place, reason) => {
    const file = makeFile(folder(), '规则.yaml', text);
    const told = await faultOf(file);
    expect(told).toContain(`自定规则有误：${file} ${place}`);
    expect(told).toContain(reason);
  });

  it('name the line in the config', async () => {
    const config = makeFile(
      folder(),
      '参数.yml',
      `ownRules:${rule({ field: '猫' }).replaceAll('\n', '\n  ')}`,
    );
    const { code, stderr } = await runCli('validate', ledger(), '--config', config);
    expect(code).toBe(2);
    expect(stderr).toContain(`${config} 第 4 行（field）`);
  });
});
