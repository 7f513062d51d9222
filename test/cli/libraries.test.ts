import { readFileSync } from 'node:fs';
import path from 'node:path';
import { makeFile, makeWorkbook, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const OWN_MEASURES = `
  措施库
  | 编号 | 权力类别 | 阶段 | 责任主体 | 频次 | 动作 | 凭证 | 停用 |
  | | 接待用车出国 | 事中 | 车队调度岗 | 每次派车前 | 核对公务用车派车单与行程，公车私用不予派出 | 派车单由调度签字归档 | |`;

const RISKS = `
  | 科室 | 岗位 | 权力事项 | 风险点描述 | 防控措施 | 责任人 |
  | 办公室 | 车辆管理岗 | 公务用车 | 不按规定派车，公车私用 | | 顾明哲 |`;

const TASKS = `
  | 来源文件 | 任务内容 | 牵头科室 |
  | 《临河县用水审批办法》 | 开展学习 | 办公室 |
  | 《临河县用水许可工办法》 | 开展自查 | 办公室 |`;

async function issuesOf(sheet: string, asOf = '2023-12-31') {
  const file = makeWorkbook(folder(), '台账/台账.xlsx', { 台账: sheet });
  const { stdout, stderr } = await runCli('validate', file, '--as-of', asOf, '--format', 'json', ...config());
  return { issues: (JSON.parse(stdout) as ValidateJson).files.flatMap(({ issues }) => issues), stderr };
}

const config = () => ['--config', path.join(folder(), 'taizhang.yaml')];
const library = (...names: string[]) =>
  makeFile(folder(), 'taizhang.yaml', `libraries: [${names.join(', ')}]\n`);
const codes = ({ issues }: Awaited<ReturnType<typeof issuesOf>>) =>
  issues.filter(({ code }) => ['C-32', 'C-33'].includes(code)).map(({ code, cell }) => `${code} ${cell}`);

async function candidates() {
  const file = makeWorkbook(folder(), '台账/风险.xlsx', { 台账: RISKS });
  const { stdout, stderr } = await runCli('fill', file, '--dry-run', '--format', 'json', ...config());
  return { stdout, stderr };
}

describe('libraries of the unit’s own', () => {
  const TITLES = `titles:
  - { title: 《临河县用水审批办法》, repealed: 2023-07-01, successor: 临河县用水许可办法 }
`;

  it.each([
    ['in YAML', () => makeFile(folder(), '名称.yaml', TITLES), '名称.yaml'],
    [
      'in a sheet',
      () =>
        makeWorkbook(folder(), '名称.xlsx', {
          说明: '本单位文件',
          名称: `
            | 文件名称 | 废止日期 | 替代文件 |
            | 临河县用水审批办法 | @2023-07-01 | 《临河县用水许可办法》 |`,
        }),
      '名称.xlsx',
    ],
    ['in the config', () => makeFile(folder(), 'taizhang.yaml', TITLES), null],
  ])('tell which titles hold on the day: %s', async (_, make, name) => {
    make();
    if (name !== null) library(name);
    expect(codes(await issuesOf(TASKS))).toEqual(['C-33 A2', 'C-32 A3']);
    expect(codes(await issuesOf(TASKS, '2023-06-30'))).toEqual(['C-32 A3']);
    const explained = await runCli('explain', 'C-33', ...config());
    expect(explained.stdout).toContain('《临河县用水审批办法》 2023-07-01 → 《临河县用水许可办法》');
    const text = makeFile(
      folder(),
      '通知.txt',
      '关于开展自查的通知\n按照《临河县用水审批办法》，开展自查。\n',
    );
    const proof = await runCli('proofread', text, '--format', 'json', '--as-of', '2023-12-31', ...config());
    expect(proof.stdout).toContain('title-superseded');
    const before = await runCli('proofread', text, '--format', 'json', '--as-of', '2023-06-30', ...config());
    expect(before.stdout).not.toContain('title-superseded');
  });

  it('say a title is repealed where nothing took its place', async () => {
    makeFile(folder(), '名称.yaml', 'titles: [{ title: 临河县用水审批办法, repealed: 2023年7月1日 }]\n');
    library('名称.yaml');
    const { issues } = await issuesOf(TASKS);
    expect(issues.find(({ code }) => code === 'C-33')?.message).toMatch(/已废止，请核对/);
  });

  it('offer the unit’s measures first, and are no ledger where they lie among the ledgers', async () => {
    makeWorkbook(folder(), '措施.xlsx', { 措施: OWN_MEASURES });
    library('措施.xlsx');
    const { stdout } = await candidates();
    expect(stdout).toContain('车队调度岗每次派车前核对公务用车派车单与行程');
    makeWorkbook(folder(), '整改.xlsx', { 台账: RISKS });
    const all = await runCli('validate', folder(), '--format', 'json');
    const { files } = JSON.parse(all.stdout) as ValidateJson;
    expect(files.map(({ path: file }) => path.basename(file)).sort()).toEqual(['整改.xlsx', '风险.xlsx']);
  });

  it('keep back what the rules would send back, and say where it stands', async () => {
    const empty = OWN_MEASURES.replace('核对公务用车派车单与行程，公车私用不予派出', '加强教育')
      .replace('车队调度岗', '车队')
      .replace('每次派车前', '始终')
      .replace('派车单由调度签字归档', '提高认识');
    makeWorkbook(folder(), '措施.xlsx', { 措施: empty });
    library('措施.xlsx');
    const { stdout, stderr } = await candidates();
    expect(stdout).not.toContain('加强教育');
    expect(stderr).toMatch(/措施\.xlsx 措施!A3.*不列为候选.*R-10/);
    makeFile(
      folder(),
      '风险.yaml',
      'phrases:\n  - { category: 采购, riskType: 业务流程风险, text: 公务接待管理 }\n',
    );
    library('风险.yaml');
    const risks = await candidates();
    expect(risks.stderr).toMatch(/风险\.yaml 第 2 行.*公务接待管理.*不列为候选.*C-20/);
    makeFile(
      folder(),
      '风险.yaml',
      'phrases:\n  - { category: 采购, riskType: 业务流程风险, text: 拆分采购规避招标 }\n',
    );
    expect((await candidates()).stderr).toMatch(/权力类别“采购”.*是不是“采购招标”/);
  });

  it.each([
    ['措施.xlsx', /措施\.xlsx 措施!G3：缺少“凭证”/],
    ['错.yaml', /错\.yaml 第 3 行（riskType）/],
    ['日期.yaml', /日期\.yaml 第 2 行（repealed）/],
    ['别的.yaml', /别的\.yaml 第 1 行（rules）/],
    ['乱.yaml', /乱\.yaml 第 \d 行：不是有效的 YAML/],
    ['空.xlsx', /没有找到库表.*new library/],
    ['没有.yaml', /没有\.yaml/],
  ])('are refused with the place of the fault: %s', async (name, expected) => {
    makeWorkbook(folder(), '措施.xlsx', { 措施: OWN_MEASURES.replace('派车单由调度签字归档', '') });
    makeWorkbook(folder(), '空.xlsx', { 台账: RISKS });
    makeFile(
      folder(),
      '错.yaml',
      'phrases:\n  - category: 采购招标\n    riskType: 采购风险\n    text: 拆分采购\n',
    );
    makeFile(folder(), '日期.yaml', 'titles:\n  - { title: 甲项工作办法, repealed: 去年 }\n');
    makeFile(folder(), '别的.yaml', 'rules: {}\n');
    makeFile(folder(), '乱.yaml', 'titles: [\n');
    library(name);
    const { code, stderr } = await runCli('rules', ...config());
    expect(code).toBe(2);
    expect(stderr).toMatch(expected);
  });
});

describe('new library', () => {
  it.each([
    ['measures', '措施.xlsx'],
    ['risks', '风险.xlsx'],
    ['titles', '名称.xlsx'],
    ['措施库', '措施.yaml'],
    ['titles', '名称.yaml'],
  ])('writes %s into %s, which can be used as it is', async (name, file) => {
    const output = path.join(folder(), file);
    expect(await runCli('new', 'library', name, '-o', output)).toMatchObject({ code: 0 });
    library(file);
    const { code, stdout, stderr } = await runCli('explain', 'C-33', ...config());
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    // What the unit leaves as it is built in is nothing of its own.
    expect(stdout).not.toContain('信访');
  });

  it('refuses a library it does not know, and never overwrites', async () => {
    const unknown = await runCli('new', 'library', 'forms', '-o', path.join(folder(), 'x.xlsx'));
    expect(unknown).toMatchObject({ code: 2, stderr: expect.stringContaining('措施库') });
    const output = makeFile(folder(), '措施.yaml', 'measures: []\n');
    const again = await runCli('new', 'library', 'measures', '-o', output);
    expect(again).toMatchObject({ code: 2, stderr: expect.stringContaining('--overwrite') });
    expect(readFileSync(output, 'utf8')).toBe('measures: []\n');
  });
});
