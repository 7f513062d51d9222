import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { cellName } from '../../src/core/location';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { writeXlsx } from '../workbook/file/write-xlsx';
import { copyExamples, makeFile, makeWorkbook, snapshot } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-12-31'];

/** A serial number, a level and a leader can be derived; the person responsible can be proposed. */
const RISKS = `
  临河县水务局廉政风险点台账
  | 序号 | 科室 | 岗位名称 | 风险点描述 | 可能性 | 后果 | 风险等级 | 防控措施 | 责任人 | 责任领导 |
  | 1 | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 3 | 3 | | 报销单据由两人交叉复核，每月抽查一成 | | |
  | | 财务科 | 科长 | 预算调剂不经集体研究，改变资金用途 | 2 | 2 | 二级 | 调剂事项一律上会研究并登记备查 | 顾明哲 | 周若溪 |`;

const PEOPLE = `
  | 姓名 | 科室 | 职务 |
  | 林启明 | 局领导 | 局长 |
  | 顾明哲 | 财务科 | 科长 |
  | 欧阳静 | 财务科 | 会计 |
  | 温雅琴 | 财务科 | 出纳 |`;

const LEADERS = `
  | 领导姓名 | 职务 | 分管工作 | 分管科室 |
  | 林启明 | 党组书记、局长 | 主持全面工作 | |
  | 周若溪 | 党组成员、副局长 | 分管财务工作 | 财务科 |`;

/** What is said of the sheet, which has no column for it. */
const NO_TYPE = '“风险”缺列：风险类型，相应内容不填。\n';

const risks = (name = '风险.xlsx') => makeWorkbook(folder(), name, { 风险: RISKS });
const roster = () => makeWorkbook(folder(), '名册.xlsx', { 人员: PEOPLE, 分工: LEADERS });

interface ProposalJson {
  readonly filler: string;
  readonly safety: string;
  readonly sheet: string;
  readonly cell: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
  readonly source: string;
}

interface FillJson {
  readonly files: readonly { readonly path: string; readonly proposals: readonly ProposalJson[] }[];
}

async function fill(...args: string[]) {
  const { code, stdout, stderr } = await runCli('fill', ...args, ...AS_OF, '--format', 'json');
  const json = JSON.parse(stdout) as FillJson;
  return { code, stderr, json, proposals: json.files.flatMap(({ proposals }) => proposals) };
}

/** The first sheet's cells of a file by their names. */
async function cellsOf(file: string): Promise<Record<string, unknown>> {
  const [sheet] = (await openFileWorkbook(new Uint8Array(readFileSync(file)), file).read()).sheets;
  const cells = sheet?.rows.flatMap(({ row, cells }) =>
    [...cells].map(([column, { value, date }]) => [cellName(row, column), date ?? value]),
  );
  return Object.fromEntries(cells ?? []);
}

describe('fill --dry-run', () => {
  it('lists every proposal with its source and writes nothing', async () => {
    const input = risks();
    const inRoster = roster();
    const before = snapshot(folder());
    const args = ['fill', input, '--roster', inRoster, '--dry-run', ...AS_OF];
    const { code, stdout, stderr } = await runCli(...args, '-o', path.join(folder(), 'out'));
    expect({ code, stderr }).toEqual({ code: 0, stderr: NO_TYPE });
    expect(stdout).toContain('  + 风险!A4  → 2  ');
    expect(stdout).toContain('  + 风险!G3  → 一级  ');
    expect(stdout).toContain('  ? 风险!I3  → 欧阳静  ');
    expect(stdout).toMatch(/共 \d+ 处可填（可直接填 \d+ 处，须确认 \d+ 处）。\n/);
    expect(snapshot(folder())).toEqual(before);
  });

  it('prints JSON of a fixed shape', async () => {
    const { code, json, proposals } = await fill(risks(), '--roster', roster(), '--dry-run');
    expect(code).toBe(0);
    expect(Object.keys(json)).toEqual(['schemaVersion', 'files', 'skipped']);
    expect(json).toMatchObject({ schemaVersion: 1, files: [{ path: expect.any(String) }], skipped: [] });
    for (const proposal of proposals) {
      expect(Object.keys(proposal)).toEqual([
        'filler',
        'safety',
        'sheet',
        'cell',
        'field',
        'before',
        'after',
        'source',
      ]);
    }
    expect(proposals).toContainEqual({
      filler: 'level-from-matrix',
      safety: 'safe',
      sheet: '风险',
      cell: 'G3',
      field: 'riskLevel',
      before: null,
      after: '一级',
      source: expect.stringContaining('9'),
    });
  });

  it('tells the sources in English too', async () => {
    const { proposals } = await fill(risks(), '--dry-run', '--lang', 'en');
    expect(proposals.map(({ source }) => source)).toEqual(
      proposals.map(() => expect.stringMatching(/[a-z]{3}/)),
    );
  });

  it('goes by the matrix of the config', async () => {
    const config = makeFile(folder(), '参数.yml', 'matrix: { first: 12, second: 4 }\n');
    const { proposals } = await fill(risks(), '--dry-run', '--config', config);
    expect(proposals.find(({ cell }) => cell === 'G3')).toMatchObject({ after: '二级' });
  });
});

describe('fill -o', () => {
  it('makes the safe edits in a copy and leaves every other part as it is', async () => {
    const input = risks();
    const output = path.join(folder(), '已填.xlsx');
    const { code, stderr, proposals } = await fill(input, '--roster', roster(), '-o', output);
    expect(code).toBe(0);
    const safe = proposals.filter(({ safety }) => safety === 'safe');
    const open = proposals.filter(({ safety }) => safety === 'suggestion');
    expect(safe.length).toBeGreaterThanOrEqual(3);
    expect(open.length).toBeGreaterThan(0);
    expect(stderr).toBe(`${NO_TYPE}${output}：已填 ${safe.length} 处，未填 0 处。\n`);
    const before = await cellsOf(input);
    const after = await cellsOf(output);
    expect(after).toEqual({
      ...before,
      ...Object.fromEntries(safe.map((proposal) => [proposal.cell, proposal.after])),
    });
    const parts = unzipSync(new Uint8Array(readFileSync(input)));
    const written = unzipSync(new Uint8Array(readFileSync(output)));
    expect(Object.keys(written)).toEqual(Object.keys(parts));
    const changed = Object.keys(parts).filter(
      (name) => Buffer.compare(Buffer.from(parts[name] ?? []), Buffer.from(written[name] ?? [])) !== 0,
    );
    expect(changed).toEqual(['xl/worksheets/sheet1.xml']);
  });

  it('makes the suggestions only when asked to', async () => {
    const output = path.join(folder(), '已填.xlsx');
    const { proposals } = await fill(risks(), '--roster', roster(), '-o', output, '--suggestions');
    const after = await cellsOf(output);
    for (const proposal of proposals) expect(after[proposal.cell]).toEqual(proposal.after);
  });

  it('proposes nothing safe for a copy that it filled', async () => {
    const output = path.join(folder(), '已填.xlsx');
    await fill(risks(), '--roster', roster(), '-o', output);
    const again = await fill(output, '--roster', roster(), '--dry-run');
    expect(again.proposals.filter(({ safety }) => safety === 'safe')).toEqual([]);
    const copy = path.join(folder(), '副本');
    await fill(copyExamples(folder()), '-o', copy);
    const examples = await fill(copy, '--dry-run');
    expect(examples.proposals.filter(({ safety }) => safety === 'safe')).toEqual([]);
  });

  it('copies what it has nothing to fill in byte by byte', async () => {
    const input = roster();
    const output = path.join(folder(), 'out');
    await fill(input, risks(), '-o', output);
    expect(readdirSync(output).sort()).toEqual(['名册.xlsx', '风险.xlsx']);
    expect(readFileSync(path.join(output, '名册.xlsx'))).toEqual(readFileSync(input));
  });

  it('keeps files of one name apart', async () => {
    const inputs = [risks('甲/风险.xlsx'), risks('乙/风险.xlsx'), risks('乙/二/风险.xlsx')];
    const output = path.join(folder(), 'out');
    expect((await fill(...inputs, '-o', output)).code).toBe(0);
    const names = readdirSync(output, { recursive: true }).map(String);
    expect(names.filter((name) => name.endsWith('.xlsx')).sort()).toEqual([
      '乙/二/风险.xlsx',
      '乙/风险.xlsx',
      '甲/风险.xlsx',
    ]);
  });

  it('takes a folder that exists, whatever it is called, and refuses a file name for several', async () => {
    const output = path.join(folder(), '归档.xlsx');
    makeFile(output, '旧.txt', '');
    expect((await fill(risks(), '-o', output)).code).toBe(0);
    expect(readdirSync(output).sort()).toEqual(['旧.txt', '风险.xlsx']);
    const { code, stdout, stderr } = await runCli(
      'fill',
      risks(),
      roster(),
      '-o',
      path.join(folder(), 'a.xlsx'),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('-o 应当是文件夹');
  });

  it('writes none of the copies when one of them is in the way', async () => {
    const output = path.join(folder(), 'out');
    makeFile(output, '风险.xlsx', 'older');
    const { code, stderr } = await runCli('fill', roster(), risks(), '-o', output);
    expect(code).toBe(2);
    expect(stderr).toContain('--overwrite');
    expect(readdirSync(output)).toEqual(['风险.xlsx']);
    expect((await runCli('fill', roster(), risks(), '-o', output, '--overwrite')).code).toBe(0);
    expect(readdirSync(output).sort()).toEqual(['名册.xlsx', '风险.xlsx']);
  });

  it('says which cells it left and why', async () => {
    const workbook = workbookFromMarkdown('风险.xlsx', { 风险: RISKS });
    const input = makeFile(folder(), '风险.xlsx', writeXlsx(workbook, { protectedSheets: ['风险'] }));
    const output = path.join(folder(), '已填.xlsx');
    const { code, stderr } = await fill(input, '-o', output);
    expect(code).toBe(0);
    expect(stderr).toContain('已填 0 处');
    expect(stderr).toContain('未填 风险!A4：工作表受保护');
    expect(readFileSync(output)).toEqual(readFileSync(input));
  });

  it('says how many formulas are computed when the copy is opened', async () => {
    const workbook = workbookFromMarkdown('风险.xlsx', { 风险: RISKS });
    const row = { row: 9, hidden: false, cells: new Map([[1, { value: 1, formula: 'COUNT(A4:A5)' }]]) };
    const sheets = [
      ...workbook.sheets,
      ...workbookFromMarkdown('', { 汇总: '| 数 |' }).sheets.map((sheet) => ({ ...sheet, rows: [row] })),
    ];
    const input = makeFile(folder(), '风险.xlsx', writeXlsx({ ...workbook, sheets }));
    const output = path.join(folder(), '已填.xlsx');
    const { stderr } = await fill(input, '-o', output);
    expect(stderr).toContain(`${output}：有 1 个公式，打开时重新计算。`);
    const book = unzipSync(readFileSync(output))['xl/workbook.xml'] ?? new Uint8Array();
    expect(Buffer.from(book).toString()).toContain('<calcPr fullCalcOnLoad="1"/>');
  });

  it.each([
    [['--format', 'pdf'], '不支持的输出格式“pdf”'],
    [[], '请用 -o 指定输出位置'],
  ])('ends with 2 for a fault of usage: %j', async (args, message) => {
    const { code, stdout, stderr } = await runCli('fill', risks(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });
});

describe('fill with candidates, rows, persons and the period before', () => {
  const THIN = `
    临河县水务局廉政风险点台账
    | 序号 | 科室 | 岗位名称 | 权力事项 | 风险类型 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 | 变更类型 |
    | 1 | 财务科 | 会计 | 费用报销 | 业务流程风险 | 报销时放宽单据审核，造成虚报冒领 | 一级 | | 欧阳静 | 周若溪 | |`;
  const LAST = `
    临河县水务局廉政风险点台账
    | 序号 | 科室 | 岗位名称 | 权力事项 | 风险类型 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 | 变更类型 |
    | 1 | 财务科 | 会计 | 费用报销 | 业务流程风险 | 报销时放宽单据审核，造成虚报冒领 | 二级 | 每月抽查一成单据 | 欧阳静 | 周若溪 | 新增 |
    | 2 | 财务科 | 出纳 | 现金收付 | 岗位职责风险 | 坐支现金不入账 | 一级 | 每月两人盘点现金 | 温雅琴 | 周若溪 | 新增 |`;
  const thin = () => makeWorkbook(folder(), '风险.xlsx', { 风险: THIN });

  it('lists three to five candidates and takes the one that is chosen, never one by itself', async () => {
    const listed = await fill(thin(), '--dry-run');
    const measure = listed.proposals.find(({ cell }) => cell === 'H3') as ProposalJson & {
      alternatives: readonly { after: string }[];
    };
    expect(measure.alternatives.length).toBeGreaterThanOrEqual(2);
    const output = path.join(folder(), '已填.xlsx');
    await fill(thin(), '--suggestions', '-o', output);
    expect((await cellsOf(output)).H3).toBeUndefined();
    await fill(thin(), '--choose', 'H3=2', '-o', output, '--overwrite');
    expect((await cellsOf(output)).H3).toBe(measure.alternatives[0]?.after);
  });

  it('marks changes against the period before, asks for reasons and adds what vanished', async () => {
    const last = makeWorkbook(folder(), '上期.xlsx', { 风险: LAST });
    const output = path.join(folder(), '已填.xlsx');
    const { code, stdout, stderr } = await runCli(
      ...['fill', thin(), '--previous', last, '--rows', '-o', output, ...AS_OF],
    );
    expect(code).toBe(0);
    expect(stdout).toContain('! 风险!G3 等级由二级调整为一级，没有写明原因，请填写');
    expect(stderr).toContain('已补列 1 行');
    expect(await cellsOf(output)).toMatchObject({
      K3: '调整',
      A4: 2,
      C4: '出纳',
      F4: '坐支现金不入账',
      K4: '消除',
    });
    const again = await fill(output, '--previous', last, '--dry-run');
    expect(again.proposals.filter(({ safety }) => safety === 'safe')).toEqual([]);
    expect(again.json.files.map((file) => (file as unknown as { rows: unknown[] }).rows)).toEqual([[]]);
  });

  it('replaces a person everywhere and leaves papers that are signed', async () => {
    const pledges = makeWorkbook(folder(), '承诺书.xlsx', {
      承诺书: '| 文书名称 | 类别 | 签订人 | 签订日期 |\n| 廉政承诺书 | 承诺书 | 欧阳静 | 2023-01-05 |',
    });
    const output = path.join(folder(), '换人');
    const args = ['fill', thin(), pledges, '--replace', '欧阳静=沈知夏', '-o', output, ...AS_OF];
    const { code, stderr } = await runCli(...args);
    expect(code).toBe(0);
    expect(stderr).toContain('“欧阳静”的登记表、承诺书共 1 处不替换');
    expect((await cellsOf(path.join(output, '风险.xlsx'))).I3).toBe('沈知夏');
  });

  it.each([
    [['--replace', '甲'], '旧名=新名'],
    [['--choose', 'H3'], 'J5=2'],
    [['--choose', 'A1=9'], '没有可选的候选'],
  ])('ends with 2 for %j', async (args, message) => {
    const { code, stderr } = await runCli('fill', thin(), '--dry-run', ...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });
});
