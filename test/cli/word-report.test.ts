import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDocx, packDocx } from '../../src/document/docx-package';
import { readDocxParagraphs } from '../../src/document/read-docx-paragraphs';
import { docxParts, paragraph } from '../document/docx-sample';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const TEMPLATES = path.join(__dirname, '../../templates');
const SHELL = path.join(TEMPLATES, 'starter-shell.docx');
const STARTER = path.join(TEMPLATES, 'starter-report.docx');

const folder = temporaryFolder();

function template(...texts: readonly string[]): string {
  const file = path.join(folder(), 'own.docx');
  writeFileSync(file, packDocx(docxParts(texts.map((text) => paragraph([text])).join(''))));
  return file;
}

async function report(...options: readonly string[]) {
  const output = path.join(folder(), 'out.docx');
  const result = await runCli('report', EXAMPLES, '--as-of', '2023-12-31', ...options, '-o', output);
  const read = (): string[] =>
    readDocxParagraphs(openDocx(new Uint8Array(readFileSync(output)))).map(({ text }) => text);
  return { ...result, read };
}

describe('taizhang report with Word files', () => {
  it('fills a template of the clerk’s own with figures of the ledgers', async () => {
    const { code, read } = await report(
      '--template',
      template('{{unit}}：风险点{{figure "risk-points.total"}}个'),
    );
    expect(code).toBe(0);
    expect(read()).toEqual(['青岚县水务局：风险点18个']);
  });

  it('fills the starter, whose table gets a row for each problem', async () => {
    const { read } = await report('--template', STARTER, '--to', '县纪委');
    const lines = read();
    expect(lines.slice(0, 3).filter((text) => text !== '')).toEqual(['青岚县水务局工作情况报告', '县纪委：']);
    expect(lines.filter((text) => text.includes('\t')).length).toBe(15);
    expect(lines.join('')).not.toMatch(/[{}]/);
  });

  it('puts a briefing into a shell', async () => {
    const { read } = await report('--shell', SHELL, '--set', '发文字号=岚水发〔2023〕18号');
    const lines = read().filter((text) => text !== '');
    expect(lines.slice(0, 3)).toEqual([
      '青岚县水务局文件',
      '岚水发〔2023〕18号',
      '青岚县水务局关于2023年落实党风廉政建设责任制情况的报告',
    ]);
    expect(lines.at(-1)).toBe('2023年12月31日');
  });

  it.each([
    ['a helper that does not exist', ['共{{nope "x"}}个'], '第 1 行'],
    ['a block that does not end', ['甲', '{{#if unit}}'], '第 2 段'],
    ['a body without a briefing', ['{{正文}}'], '--shell'],
    ['a picture beside text', ['如图{{chart "levels"}}'], '替代文字'],
  ])('tells %s', async (_name, texts, words) => {
    const { code, stderr } = await report('--template', template(...texts));
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('tells a broken file, a shell without a place, and a format that Word cannot give', async () => {
    const broken = path.join(folder(), 'broken.docx');
    writeFileSync(broken, 'PK nonsense');
    expect((await report('--template', broken)).stderr).toContain('broken.docx');
    expect((await report('--shell', template('甲'))).stderr).toContain('正文');
    expect((await report('--template', STARTER, '--format', 'html')).stderr).toContain('docx');
  });

  it('says of a layout of the clerk’s own where it is not the official one', async () => {
    const own = await report('--template', template('{{unit}}关于廉政工作的报告'));
    expect(own.stderr).toContain('[G-06 page-layout]');
    const started = await report('--template', STARTER, '--overwrite');
    expect(started.stderr).not.toContain('G-06');
  });

  it('draws charts in templates and shells', async () => {
    const chartsIn = (file: string): string[] =>
      Object.keys(openDocx(new Uint8Array(readFileSync(file)))).filter((name) =>
        /charts\/\w+\.xml$/.test(name),
      );
    await report('--template', template('{{unit}}', '{{chart "levels"}}'));
    expect(chartsIn(path.join(folder(), 'out.docx'))).toHaveLength(1);
    await report('--shell', SHELL, '--overwrite');
    expect(chartsIn(path.join(folder(), 'out.docx'))).toHaveLength(2);
  });

  it.each([
    ['a template', () => ['--template', template('共{{figure "risk-points.total"}}个')]],
    ['a shell', () => ['--shell', SHELL, '--template', 'bulletin']],
  ])('traces the figures of %s in an appendix', async (_name, options) => {
    const { read } = await report(...options(), '--trace');
    const lines = read();
    const at = lines.indexOf('数据来源');
    expect(lines[at + 1]).toBe('文中数据与台账对应表');
    expect(lines.slice(at).join('\n')).toMatch(/risk-points\.total\t.*第\d/);
  });

  it('copies the Word files that a clerk starts from', async () => {
    const { code, stderr } = await runCli('new', 'template', 'starter-report', '-o', folder());
    expect([code, stderr]).toEqual([0, expect.stringContaining('--template')]);
    const copy = path.join(folder(), 'starter-report.docx');
    expect(readFileSync(copy)).toEqual(readFileSync(STARTER));
    expect((await runCli('new', 'template', 'starter-shell', '-o', folder())).stderr).toContain('--shell');
    expect((await runCli('new', 'template', 'starter', '-o', folder())).stderr).toContain('starter-shell');
  });

  it('checks a template without ledgers', async () => {
    const good = await runCli('report', '--check-template', STARTER);
    const bad = await runCli(
      'report',
      '--check-template',
      template('甲', '共{{figure "risk-points.totl"}}个'),
    );
    expect([good.code, bad.code]).toEqual([0, 1]);
    expect(bad.stdout).toContain('totl');
    expect(bad.stdout).toContain('第 2 行');
  });
});
