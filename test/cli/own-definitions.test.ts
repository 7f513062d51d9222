import path from 'node:path';
import { makeFile, makeWorkbook, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const CARS = `
id: cars
title: 公务用车台账
key: [车牌号, 用车日期]
fields:
  - { title: 车牌号, kind: number-id, need: identifying, aliases: [车号] }
  - { title: 用车日期, kind: date, need: identifying }
  - { title: 驾驶人, kind: person, need: required }
  - { title: 费用, kind: amount, need: required }
`;

const SHEET = `
  公务用车台账
  填报单位：临河县水务局
  | 序号 | 车号 | 用车日期 | 驾驶人 | 费用 |
  | 1 | 云A0001 | 2023-03-01 | 温雅琴 | 120 |
  | 2 | 云A0002 | 2023-03-02 | | '130' |`;

const cars = () => makeWorkbook(folder(), '用车.xlsx', { 用车: SHEET });
const definition = (text = CARS, name = '用车.yaml') =>
  path.dirname(makeFile(folder(), `定义/${name}`, text));

async function validate(...args: readonly string[]) {
  const { stdout } = await runCli('validate', cars(), '--format', 'json', '--as-of', '2023-12-31', ...args);
  const [file] = (JSON.parse(stdout) as ValidateJson).files;
  const issues = file?.issues.map(({ code, cell }) => `${code} ${cell}`);
  return { ledgers: file?.tables.map(({ ledger }) => ledger), issues };
}

const KNOWN = { ledgers: ['cars'], issues: expect.arrayContaining(['C-01 D5', 'S-13 E5']) };

describe('a ledger of the user’s own', () => {
  it('is recognised, and the rules for all ledgers judge it', async () => {
    expect((await validate()).ledgers).not.toContain('cars');
    expect(await validate('--definitions', definition())).toEqual(KNOWN);
  });

  it('is found beside the config', async () => {
    makeFile(folder(), 'taizhang.yaml', 'strictColumns: [cars]\n');
    makeFile(folder(), 'taizhang/definitions/a.yml', CARS);
    expect(await validate()).toEqual(KNOWN);
  });

  it('is named by its title', async () => {
    const { stdout } = await runCli('validate', cars(), '--definitions', definition());
    expect(stdout).toContain('识别为「公务用车台账」');
  });

  it('may be judged by rules of the user’s own and named in a binding', async () => {
    const rules = makeFile(
      folder(),
      '规则.yaml',
      "- { id: 甲, ledger: 公务用车台账, field: 费用, require: '[@费用] > 125', severity: error, message: 费用过低 }\n",
    );
    const judged = await validate('--definitions', definition(), '--rules', rules);
    expect(judged.issues).toContain('甲 E4');
    const bind = makeFile(
      folder(),
      '列.yaml',
      'sheet: 用车\nledger: cars\nheaderRows: [3, 3]\ncolumns: { B: 车牌号, C: 用车日期 }\n',
    );
    expect((await validate('--definitions', definition(), '--bind', bind)).ledgers).toEqual(['cars']);
  });

  it.each([
    ['id: [\n', 2, '-', 'YAML'],
    [CARS.replace('kind: amount', 'kind: money'), 9, 'fields.3.kind', 'amount'],
    [CARS.replace('用车日期]', '里程]'), 4, 'key.1', '里程'],
    [CARS.replace('title: 费用', 'title: 驾驶人'), 9, 'fields.3.title', '两次'],
    [CARS.replaceAll('identifying', 'required'), 5, 'fields', 'identifying'],
    [CARS.replace('id: cars', 'id: pledges'), 2, 'id', '同名'],
    [CARS.replace('title: 公务用车台账', 'title: 问题整改台账'), 3, 'title', '同名'],
    [`${CARS}colour: red\n`, 10, 'colour', 'colour'],
  ])('with a fault is told with file and line: %j', async (text, line, key, reason) => {
    const given = definition(text);
    const { code, stdout, stderr } = await runCli('validate', cars(), '--definitions', given);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`台账定义 ${path.join(given, '用车.yaml')} 第 ${line} 行附近有误（${key}）：`);
    expect(stderr).toContain(reason);
  });

  it('may not be defined twice', async () => {
    definition();
    const { stderr } = await runCli('validate', cars(), '--definitions', definition(CARS, '用车二.yaml'));
    expect(stderr).toContain('用车二.yaml');
    expect(stderr).toContain('同名');
  });

  it('is not looked for in a folder that does not exist', async () => {
    const { code, stderr } = await runCli('validate', cars(), '--definitions', 'no-such-folder');
    expect(code).toBe(2);
    expect(stderr).toContain('no-such-folder');
  });
});
