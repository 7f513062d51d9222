import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { packDocx } from '../../src/document/docx-package';
import { docxParts, paragraph } from '../document/docx-sample';
import { makeFile, makeWorkbook, RECTIFICATION } from './make-files';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-12-31'];

const ledger = () => makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });

/** The words of a Word file's body. */
function wordsOf(file: string): string {
  const body = unzipSync(new Uint8Array(readFileSync(file)))['word/document.xml'];
  return strFromU8(body ?? new Uint8Array()).replace(/<[^>]+>/g, '');
}

interface FigureJson {
  readonly id: string;
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

interface ReportJson {
  readonly title: string;
  readonly figures: readonly FigureJson[];
  readonly unsupported: readonly string[];
}

describe('report', () => {
  it('writes a Word file with unit, addressee, day and figures', async () => {
    const output = path.join(folder(), '报告.docx');
    const { code, stdout, stderr } = await runCli(
      'report',
      EXAMPLES,
      ...AS_OF,
      '--to',
      '县纪委',
      '-o',
      output,
    );
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain(`已写出 ${output}`);
    const words = wordsOf(output);
    expect(words).toContain('青岚县水务局关于2023年落实党风廉政建设责任制情况的报告');
    expect(words).toContain('县纪委：');
    expect(words).toContain('2023年12月31日');
    expect(words).toContain('共排查风险点');
  });

  it('writes the same briefing as a page', async () => {
    const { code, stdout } = await runCli('report', EXAMPLES, ...AS_OF, '--format', 'html');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^<!DOCTYPE html>/);
    expect(stdout).toContain('<title>青岚县水务局关于2023年落实党风廉政建设责任制情况的报告</title>');
    expect(stdout).not.toMatch(/<(script|link|img)\b|https?:/);
    expect(stdout).not.toContain('class="to"');
  });

  it('gives every figure with its rows as JSON, the same each time', async () => {
    const args = ['report', EXAMPLES, ...AS_OF, '--format', 'json'];
    const { code, stdout } = await runCli(...args);
    expect(code).toBe(0);
    expect((await runCli(...args)).stdout).toBe(stdout);
    const report = JSON.parse(stdout) as ReportJson;
    expect(Object.keys(report)).toEqual(['schemaVersion', 'asOf', 'title', 'figures', 'unsupported']);
    const ids = report.figures.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const total = report.figures.find(({ id }) => id === 'rectification.total');
    expect(total).toMatchObject({ value: total?.rows.length, unit: '个', supported: true });
    expect(total?.rows[0]).toEqual({
      path: path.join(EXAMPLES, '问题整改台账.xlsx'),
      sheet: '整改台账',
      row: expect.any(Number),
    });
  });

  it('lists the claims that no row supports, and marks them in the text', async () => {
    const { stdout, stderr } = await runCli('report', ledger(), ...AS_OF, '--format', 'html');
    expect(stderr).toContain('以下说法没有台账支撑');
    expect(stderr).toContain('  组织签订承诺书\n');
    expect(stdout).toContain('组织签订承诺书（无台账支撑）');
    const { stdout: json } = await runCli('report', ledger(), ...AS_OF, '--format', 'json');
    expect((JSON.parse(json) as ReportJson).unsupported).toContain('组织签订承诺书');
  });

  it('takes unit and day from the command line, and the year from the period', async () => {
    const args = [
      '--unit',
      '临河县水务局机关',
      '--date',
      '2024-01-05',
      '--period',
      '2022',
      '--format',
      'html',
    ];
    const { stdout } = await runCli('report', ledger(), ...AS_OF, ...args);
    expect(stdout).toContain('临河县水务局机关关于2022年');
    expect(stdout).toContain('<p class="date">2024年1月5日</p>');
  });

  it.each([
    [['--format', 'pdf'], '不支持的输出格式“pdf”，可选：docx, html, json, xlsx'],
    [[], '请用 -o 指定输出位置'],
    [['--format', 'html', '--date', '2024年'], '日期“2024年”无效'],
    [['--format', 'html', '--template', 'monthly'], '没有名为“monthly”的模板，可选：annual-briefing'],
    [['--format', 'html', '--template', 'none.hbs'], '没有名为“none.hbs”的模板'],
    [['--format', 'html', '--set', '发文字号'], '公文要素应写成“名称=内容”：发文字号'],
    [['--format', 'html', '--set', '文号=1'], '没有名为“文号”的公文要素，可用：发文机关标志'],
    [['--format', 'html', '--profile', 'secret'], '没有名为“secret”的使用范围，可选：internal（内部）'],
    [['--format', 'xlsx'], '请用 -o 指定输出位置'],
  ])('ends with 2 for a fault of usage: %j', async (args, message) => {
    const { code, stdout, stderr } = await runCli('report', ledger(), ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(message);
  });

  it('has nothing to say without ledgers', async () => {
    const roster = makeWorkbook(folder(), '名册.xlsx', {
      人员: '| 姓名 | 科室 | 职务 |\n| 温雅琴 | 办公室 | 主任 |',
    });
    const broken = makeFile(folder(), '空.xlsx', '');
    const { code, stdout, stderr } = await runCli('report', roster, broken, '--format', 'html');
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('没有可用的台账');
    expect(stderr).toContain(broken);
  });
});

describe('a template of the user', () => {
  const reportWith = (template: string) =>
    runCli('report', ledger(), ...AS_OF, '--template', template, '--format', 'html');

  it('is taken by its path, with the partials beside it', async () => {
    const template = makeFile(
      folder(),
      '月报/月报.hbs',
      '<h1>{{unit}}月报</h1><p>共{{figure "rectification.total"}}个问题。</p>{{> 落款}}',
    );
    makeFile(folder(), '月报/partials/落款.hbs', '<p class="org">{{unit}}</p>');
    const { code, stdout } = await reportWith(template);
    expect(code).toBe(0);
    expect(stdout).toContain('<h1>临河县水务局月报</h1>');
    expect(stdout).toContain('<span class="figure" data-figure="rectification.total">1</span>');
    expect(stdout).toContain('<p class="org">临河县水务局</p>');
  });

  it.each([
    [
      'a figure',
      '<h1>x</h1>\n<p>{{figure "rectification.totl"}}</p>',
      2,
      4,
      '不存在的数据“rectification.totl”',
    ],
    [
      'a figure in a claim',
      '<h1>x</h1>\n{{#claim "x" "rectification.total"}}\n {{figure "no.such"}}{{/claim}}',
      3,
      2,
      '不存在的数据“no.such”',
    ],
    ['a figure of a claim', '\n\n{{#claim "x" "no.such"}}x{{/claim}}', 3, 1, '不存在的数据“no.such”'],
    ['a field', '<h1>{{unit}}</h1>\n{{units}}', 2, 1, '不存在的字段“units”'],
    ['a helper', '<h1>x</h1>\n  {{figur "rectification.total"}}', 2, 3, '不存在的函数“figur”'],
    ['a partial', 'x{{> 落款}}', 1, 2, '不存在的片段“落款”'],
    ['the syntax', '<h1>x</h1>\n{{a b=}}', 2, null, '写法有误'],
    ['a block without an end', '<h1>x</h1>\n{{#if unit}}x', 2, 1, '没有对应的结束标签'],
    ['an argument', 'x\n{{join unit}}', 2, 1, '“join”的参数不对'],
    ['a construct', 'x\n{{#> 落款}}x{{/落款}}', 2, 1, '不支持的写法'],
  ])('with a fault is told with line and column: %s', async (_, source, line, column, message) => {
    const { code, stdout, stderr } = await reportWith(makeFile(folder(), '月报.hbs', source));
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`模板 月报.hbs 第 ${line} 行第 ${column ?? ''}`);
    expect(stderr).toContain(message);
  });

  it('with a fault is told in English too', async () => {
    const template = makeFile(folder(), 'monthly.hbs', '{{figure "no.such"}}');
    const { stderr } = await runCli(
      'report',
      ledger(),
      '--template',
      template,
      '--format',
      'html',
      '--lang',
      'en',
    );
    expect(stderr).toBe('Template monthly.hbs, line 1, column 1: no figure "no.such".\n');
  });
});

describe('what a document says of itself', () => {
  it('is set on the command line, by Chinese or English names', async () => {
    const { stdout } = await runCli(
      'report',
      ledger(),
      ...AS_OF,
      '--format',
      'html',
      ...['--set', '发文字号=临水发〔2023〕18号', '--set', 'signer=温雅琴', '--set', '抄送=县委办公室'],
    );
    expect(stdout).toContain('<p class="redhead">临河县水务局文件</p>');
    expect(stdout).toContain('<p class="docno">临水发〔2023〕18号</p>');
    expect(stdout).toContain('<p class="signer">签发人：温雅琴</p>');
    expect(stdout).toContain('抄送：县委办公室。');
  });
});

describe('a profile', () => {
  it('keeps names in, and marks where the document may go', async () => {
    const args = ['report', ledger(), ...AS_OF, '--template', 'rectification-notice', '--format', 'html'];
    expect((await runCli(...args)).stdout).toContain('责任人：温雅琴');
    const inside = (await runCli(...args, '--profile', '内部')).stdout;
    expect(inside).toContain('内部资料　注意保存');
    const outside = (await runCli(...args, '--profile', '公开')).stdout;
    expect(outside).toContain('责任人：温某');
    expect(outside).toContain('（此件公开发布）');
    expect(outside).not.toContain('温雅琴');
  });
});

describe('a ledger that lacks a column', () => {
  const lacking = () =>
    makeWorkbook(folder(), '缺列.xlsx', {
      整改: '| 序号 | 来源 | 反馈问题 | 整改措施 | 责任人 |\n| 1 | 县审计局 | 资产未入账 | 补记账目 | 温雅琴 |',
    });
  const args = () => [
    'report',
    lacking(),
    ...AS_OF,
    '--template',
    'rectification-report',
    '--format',
    'html',
  ];

  it('is told with figure, column and sheet', async () => {
    const { code, stdout, stderr } = await runCli(...args());
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('台账缺少“');
    expect(stderr).toContain('缺列.xlsx（整改）');
    expect(stderr).toContain('--draft');
  });

  it('still gives a draft that says what is missing', async () => {
    const { code, stdout, stderr } = await runCli(...args(), '--draft');
    expect(code).toBe(0);
    expect(stdout).toContain('整改台账共有问题');
    expect(stdout).toContain('（台账缺少“状态”栏）</mark>');
    expect(stderr).toContain('以下数据没有取到，已在草稿中标明：');
  });
});

describe('where figures come from', () => {
  it('is an appendix when asked for, and a click away in the preview', async () => {
    const args = ['report', EXAMPLES, ...AS_OF, '--template', 'leader-summary', '--format', 'html'];
    const { stdout } = await runCli(...args);
    expect(stdout).toContain('href="#trace-1"');
    expect(stdout).not.toContain('文中数据与台账对应表');
    const traced = (await runCli(...args, '--trace')).stdout;
    expect(traced).toContain('文中数据与台账对应表');
    expect(traced).toMatch(/问题整改台账\.xlsx（整改台账）第\d/);
  });

  it('is linked in the overview workbook, by paths from where it lies', async () => {
    const output = path.join(folder(), '概览.xlsx');
    const { code } = await runCli('report', EXAMPLES, ...AS_OF, '--format', 'xlsx', '-o', output);
    expect(code).toBe(0);
    const parts = unzipSync(new Uint8Array(readFileSync(output)));
    const links = strFromU8(parts['xl/worksheets/_rels/sheet3.xml.rels'] ?? new Uint8Array());
    expect(links).toContain(`${path.relative(path.dirname(output), EXAMPLES)}/问题整改台账.xlsx#`);
    expect(Object.keys(parts)).toContain('xl/charts/chart1.xml');
  });
});

describe('the period before', () => {
  it('is compared with', async () => {
    const before = makeWorkbook(folder(), '上期/整改.xlsx', { 整改: RECTIFICATION });
    const { stdout } = await runCli(
      'report',
      EXAMPLES,
      ...AS_OF,
      ...['--previous', before, '--template', 'half-year-report', '--format', 'html'],
    );
    expect(stdout).toContain('比上期增加');
  });
});

describe('templates', () => {
  it('are listed with their purpose, without ledgers', async () => {
    const { code, stdout } = await runCli('report', '--list-templates');
    expect(code).toBe(0);
    expect(stdout).toMatch(/^annual-briefing +年度工作情况报告$/m);
    expect(stdout).toMatch(/^leader-summary +领导一页纸$/m);
  });

  it('are checked without ledgers, with every fault', async () => {
    const good = await runCli('report', '--check-template', 'bulletin');
    expect(good).toMatchObject({ code: 0, stdout: '检查完毕，共 0 处错误。\n' });
    const file = makeFile(folder(), '坏.hbs', '<h1>{{units}}</h1>\n{{figure "no.such"}}{{chart "pie"}}');
    const bad = await runCli('report', '--check-template', file);
    expect(bad.code).toBe(1);
    expect(bad.stdout.split('\n').slice(0, 3)).toEqual([
      '模板 坏.hbs 第 1 行第 5 列引用了不存在的字段“units”。',
      '模板 坏.hbs 第 2 行第 10 列引用了不存在的数据“no.such”。',
      '模板 坏.hbs 第 2 行第 29 列引用了不存在的图“pie”。',
    ]);
    expect((await runCli('report', '--check-template', file, '--lang', 'en')).stdout).toContain(
      'Checked: 3 faults.',
    );
  });

  it('are copied for a clerk to change, and then used', async () => {
    const copy = path.join(folder(), '我的模板');
    expect((await runCli('new', 'template', 'bulletin', '-o', copy)).code).toBe(0);
    const file = path.join(copy, 'bulletin.hbs');
    expect(readFileSync(path.join(copy, 'partials', 'levels.hbs'), 'utf8')).toContain('risk-points.level-1');
    const { code, stdout } = await runCli(
      'report',
      EXAMPLES,
      ...AS_OF,
      '--template',
      file,
      '--format',
      'html',
    );
    expect(code).toBe(0);
    expect(stdout).toContain('廉政工作简报');
    expect((await runCli('new', 'template', 'bulletin', '-o', copy)).stderr).toContain('输出文件已存在');
    expect((await runCli('new', 'template', 'none', '-o', copy)).stderr).toContain('没有名为“none”的模板');
  });

  it('need ledgers to be filled', async () => {
    const { code, stderr } = await runCli('report', '--format', 'html');
    expect(code).toBe(2);
    expect(stderr).toContain('请给出台账');
  });
});

describe('the proofreader before every delivery', () => {
  const FAULTY =
    '<article><h1>临河县水务局关于整改的报告</h1><p>反馈的9个问题正在开展开展整改。</p></article>';
  const faulty = (text = FAULTY): string => makeFile(folder(), '自编.hbs', text);
  const run = (...options: readonly string[]) =>
    runCli('report', ledger(), ...AS_OF, '--format', 'html', ...options);

  it('lists what it finds and ends with 1 for an error, though the document is made', async () => {
    const { code, stdout, stderr } = await run('--template', faulty());
    expect(code).toBe(1);
    expect(stdout).toContain('开展开展');
    expect(stderr).toMatch(/错误 第2行.*9[^\n]*\[G-01 figure-matches-ledger\]/);
    expect(stderr).toContain('doubled-words');
  });

  it('lets a draft pass', async () => {
    const { code, stderr } = await run('--template', faulty(), '--draft');
    expect([code, stderr]).toEqual([0, expect.stringContaining('doubled-words')]);
  });

  it('heeds the config, in which its rules go by their own names', async () => {
    const config = makeFile(folder(), 'own.yaml', 'rules:\n  doubled-words: off\n  G-01: info\n');
    const { code, stderr } = await run('--template', faulty(), '--config', config);
    expect([code, stderr]).toEqual([0, expect.not.stringContaining('doubled-words')]);
    const unknown = makeFile(folder(), 'wrong.yaml', 'rules:\n  doubled-wards: off\n');
    expect((await run('--config', unknown)).stderr).toContain('doubled-wards');
  });

  it('reads what a template typed in Word says too', async () => {
    const file = path.join(folder(), 'own.docx');
    const texts = ['临河县水务局关于整改的报告', '反馈的9个问题正在开展开展整改。', '{{unit}}'];
    writeFileSync(file, packDocx(docxParts(texts.map((text) => paragraph([text])).join(''))));
    const output = path.join(folder(), 'out.docx');
    const { code, stderr } = await runCli('report', ledger(), ...AS_OF, '--template', file, '-o', output);
    expect([code, stderr]).toEqual([1, expect.stringContaining('figure-matches-ledger')]);
  });

  it('has no error to tell of any template on the examples', async () => {
    const listed = await runCli('report', '--list-templates');
    const names = listed.stdout
      .trim()
      .split('\n')
      .map((line) => line.split(' ')[0] ?? '');
    for (const name of names) {
      const { code, stderr } = await runCli(
        'report',
        EXAMPLES,
        ...AS_OF,
        '--template',
        name,
        '--format',
        'html',
      );
      expect([name, code, stderr]).toEqual([name, 0, expect.not.stringMatching(/错误 第|警告 第/)]);
    }
  });
});
