import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openDocx, packDocx, partText } from '../../src/document/docx-package';
import { docxParts, paragraph } from '../document/docx-sample';
import { ALL_LEDGERS } from '../report/all-ledgers';
import { makeFile, makeWorkbook, RECTIFICATION } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-12-31'];

const ledger = (): string => makeWorkbook(folder(), '整改.xlsx', { 整改: RECTIFICATION });
const html = (...options: readonly string[]) =>
  runCli('report', ledger(), ...AS_OF, '--format', 'html', ...options);

/** The same rows without the column of states. */
const WITHOUT_STATUS = RECTIFICATION.replace(' 状态 |', '').replace(' 整改中 |', '');

describe('a template at fault', () => {
  it.each([
    ['an unknown field', '<p>甲</p>\n<p>{{unti}}</p>', '第 2 行第 4 列', 'unti'],
    ['an unknown helper', '<p>{{figur "rectification.total"}}</p>', '第 1 行', 'figur'],
    ['an unknown figure', '<p>{{figure "rectification.totl"}}</p>', '第 1 行', 'rectification.totl'],
    ['an unknown partial', '\n\n{{> head2}}', '第 3 行', 'head2'],
    ['a block that is not closed', '<p>\n{{#if unit}}甲</p>', '第 2 行第 1 列', '{{#if unit}}'],
    ['a helper given the wrong thing', '<p>{{gt unit 3}}</p>', '第 1 行', 'gt'],
  ])('with %s is told with the place, and nothing is written', async (_name, source, place, word) => {
    const output = path.join(folder(), 'out.docx');
    const template = makeFile(folder(), '样.hbs', source);
    const { code, stderr } = await runCli('report', ledger(), ...AS_OF, '--template', template, '-o', output);
    expect([code, stderr]).toEqual([2, expect.stringContaining(place)]);
    expect(stderr).toContain('样.hbs');
    expect(stderr).toContain(word);
    expect(existsSync(output)).toBe(false);
  });

  it('with a partial that takes in itself ends with a message', async () => {
    makeFile(folder(), 'partials/圈.hbs', '甲{{> 圈}}');
    const { code, stderr } = await html('--template', makeFile(folder(), '样.hbs', '{{> 圈}}'));
    expect([code, stderr]).toEqual([2, expect.stringContaining('圈')]);
    expect(stderr).not.toContain('RangeError');
  });
});

describe('a Word file at fault', () => {
  it.each([
    ['no zip', () => Buffer.from('PK nonsense')],
    ['an empty file', () => Buffer.from('')],
    ['a zip without a document', () => packDocx({ 'a.txt': new Uint8Array() })],
    ['a file cut short', () => packDocx(docxParts(paragraph(['甲']))).slice(0, 300)],
  ])('is turned down by name: %s', async (_name, bytes) => {
    const file = makeFile(folder(), '坏.docx', new Uint8Array(bytes()));
    for (const option of ['--template', '--shell']) {
      const output = path.join(folder(), 'out.docx');
      const { code, stderr } = await runCli('report', ledger(), ...AS_OF, option, file, '-o', output);
      expect([code, stderr]).toEqual([2, expect.stringContaining('坏.docx')]);
    }
    const { code, stdout } = await runCli('report', '--check-template', file);
    expect([code, stdout]).toEqual([1, expect.stringContaining('坏.docx')]);
  });
});

describe('a ledger that lacks a column', () => {
  const incomplete = (): string => makeWorkbook(folder(), '缺.xlsx', { 整改: WITHOUT_STATUS });
  const run = (...options: readonly string[]) =>
    runCli(
      'report',
      incomplete(),
      ...AS_OF,
      '--template',
      'rectification-report',
      '--format',
      'html',
      ...options,
    );

  it('is told with figure, column and file', async () => {
    const { code, stderr } = await run();
    expect(code).toBe(2);
    expect(stderr).toMatch(/问题整改台账[^\n]*“状态”栏（[^）]*缺\.xlsx（整改））/);
    expect(stderr).toContain('--draft');
  });

  it('leaves a draft with the rest, and the gap marked', async () => {
    const { code, stdout, stderr } = await run('--draft');
    expect(code).toBe(0);
    expect(stdout).toContain('下一步工作');
    expect(stdout).toMatch(/<mark class="unsupported">[^<]*台账缺少“状态”栏/);
    expect(stderr).toContain('以下数据没有取到');
  });
});

describe('a period without rows', () => {
  it('is told, and claims nothing', async () => {
    const { 检查 = '' } = ALL_LEDGERS;
    const file = makeWorkbook(folder(), '检查.xlsx', { 检查 });
    const { code, stdout, stderr } = await runCli(
      'report',
      file,
      ...['--as-of', '2022-12-31', '--period', '2022', '--template', 'annual-briefing', '--format', 'html'],
    );
    expect(code).toBe(0);
    expect(stderr).toContain('期次 2022 内没有记录的台账：监督检查台账');
    expect(stdout).toContain('开展作风监督检查（无台账支撑）');
  });
});

describe('a machine without the fonts', () => {
  it('finds others by the font table', async () => {
    const output = path.join(folder(), 'out.docx');
    await runCli('report', ledger(), ...AS_OF, '--template', 'rectification-report', '-o', output);
    const parts = openDocx(new Uint8Array(readFileSync(output)));
    const table = partText(parts, 'word/fontTable.xml') ?? '';
    const text = `${partText(parts, 'word/styles.xml')}${partText(parts, 'word/document.xml')}`;
    const named = new Set(Array.from(text.matchAll(/w:eastAsia="([^"]+)"/g), ([, font = '']) => font));
    const entries = new Map(
      Array.from(table.matchAll(/<w:font w:name="([^"]+)">(.*?)<\/w:font>/g), ([, name = '', entry = '']) => [
        name,
        entry,
      ]),
    );
    named.delete('zh-CN');
    expect(named.size).toBeGreaterThan(3);
    for (const font of named) {
      expect([
        font,
        entries.get(font) ?? [...entries.values()].find((entry) => entry.includes(font)),
      ]).toEqual([font, expect.stringContaining('<w:altName')]);
    }
  });
});
