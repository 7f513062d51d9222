import { readFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
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
    [['--format', 'pdf'], '不支持的输出格式“pdf”，可选：docx, html, json'],
    [[], '请用 -o 指定输出位置'],
    [['--format', 'html', '--date', '2024年'], '日期“2024年”无效'],
    [['--format', 'html', '--template', 'monthly'], '没有名为“monthly”的模板，可选：annual-briefing'],
    [['--format', 'html', '--template', 'none.hbs'], '没有名为“none.hbs”的模板'],
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
    ['the syntax', '<h1>x</h1>\n{{#if unit}}x', 2, null, '写法有误'],
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
