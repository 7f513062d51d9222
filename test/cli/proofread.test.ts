import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { openDocx, packDocx } from '../../src/document/docx-package';
import { readDocxParagraphs } from '../../src/document/read-docx-paragraphs';
import { docxParts, inList, listLevel, paragraph } from '../document/docx-sample';
import { CLEAN_REPORT } from '../report/proofread/clean-documents';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

function write(name: string, content: string | Uint8Array): string {
  const file = path.join(folder(), name);
  writeFileSync(file, content);
  return file;
}

const FAULTY = `${CLEAN_REPORT}深入开展开展专项整治（2021-2023年）。\n`;

describe('taizhang proofread', () => {
  it('ends with 0 for a clean report, and says of which kind it is', async () => {
    const { code, stdout } = await runCli('proofread', write('a.txt', CLEAN_REPORT), '--format', 'json');
    expect(code).toBe(0);
    const result = JSON.parse(stdout);
    expect(result.files[0]).toMatchObject({
      status: 'read',
      kind: '报告',
      title: '临河县水务局关于2023年度党风廉政建设工作情况的报告',
    });
    expect(result.summary).toMatchObject({ error: 0, warning: 0 });
  });

  it('lists issues as the contract says', async () => {
    const { code, stdout } = await runCli('proofread', write('a.txt', FAULTY), '--format', 'json');
    expect(code).toBe(1);
    const line = FAULTY.split('\n').length - 1;
    const issue = JSON.parse(stdout).issues.find((each: { rule: string }) => each.rule === 'doubled-words');
    expect(issue).toMatchObject({
      rule: 'doubled-words',
      severity: 'error',
      line,
      column: 3,
      text: '开展开展',
      message: expect.stringContaining('开展开展'),
      fix: { safety: 'safe', edits: [{ line, column: 3, before: '开展开展', after: '开展' }] },
    });
  });

  it('speaks both languages', async () => {
    const file = write('a.txt', FAULTY);
    expect((await runCli('proofread', file)).stdout).toContain('错误 第');
    expect((await runCli('proofread', file, '--lang', 'en')).stdout).toContain('is doubled');
  });

  it('fixes a copy of a text and leaves its line ends and the original alone', async () => {
    const file = write('a.txt', FAULTY.replaceAll('\n', '\r\n'));
    const before = readFileSync(file);
    const copy = path.join(folder(), 'b.txt');
    const { code, stdout, stderr } = await runCli('proofread', file, '--fix', '-o', copy);
    expect(code).toBe(0);
    expect(stdout).not.toContain('开展开展');
    expect(stderr).toContain('改正 2 处');
    expect(readFileSync(file)).toEqual(before);
    expect(readFileSync(copy, 'utf8')).toBe(
      FAULTY.replaceAll('\n', '\r\n').replace('开展开展', '开展').replace('2021-2023', '2021—2023'),
    );
  });

  it('fixes a copy of a Word file run by run, and nothing else of it', async () => {
    const body =
      paragraph(['临河县水务局工作总结']) +
      paragraph(['主要做法'], inList(0)) +
      paragraph(['深入开', '展开', '展专项整治。']) +
      paragraph(['下一步'], inList(0));
    const parts = docxParts(body, listLevel(0, 'chineseCounting', '%1、'));
    const file = write('a.docx', packDocx(parts));
    const copy = path.join(folder(), 'b.docx');
    await runCli('proofread', file, '--fix', '-o', copy);
    const fixed = openDocx(new Uint8Array(readFileSync(copy)));
    expect(readDocxParagraphs(fixed).map(({ text }) => text)).toEqual([
      '临河县水务局工作总结',
      '一、主要做法',
      '深入开展专项整治。',
      '二、下一步',
    ]);
    const xml = Buffer.from(parts['word/document.xml'] ?? []).toString('utf8');
    expect(Buffer.from(fixed['word/document.xml'] ?? []).toString('utf8')).toBe(
      xml.replace('>深入开<', '>深入开展<').replace('>展开<', '><').replace('>展专项', '>专项'),
    );
    expect(fixed['word/numbering.xml']).toEqual(parts['word/numbering.xml']);
  });

  it('holds figures against the ledgers, and is silent on them without', async () => {
    const file = write('a.txt', `${CLEAN_REPORT}全局共排查廉政风险点9999个。\n`);
    const silent = JSON.parse((await runCli('proofread', file, '--format', 'json')).stdout);
    expect(silent.issues.filter((issue: { code?: string }) => issue.code === 'G-01')).toEqual([]);
    const { code, stdout } = await runCli(
      ...['proofread', file, '--format', 'json', '--as-of', '2023-12-31', '--ledger', EXAMPLES],
    );
    expect(code).toBe(1);
    expect(JSON.parse(stdout).issues).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ code: 'G-01', severity: 'error', text: expect.stringContaining('9999') }),
      ]),
    );
  });

  it('takes a word list of the unit', async () => {
    const words = write(
      'words.txt',
      '# 本局用语\n河道巡查 → 河道巡护\n《临河县水务局旧制度》→《临河县水务局新制度》\n水政股 = 水政水资源股\n',
    );
    const file = write('a.txt', '开展河道巡查，执行《临河县水务局旧制度》。水政股牵头，水政水资源股配合。\n');
    const { stdout } = await runCli('proofread', file, '--words', words, '--format', 'json');
    const told = JSON.parse(stdout).issues.map(
      ({ rule, text }: { rule: string; text: string }) => `${rule} ${text}`,
    );
    expect(told).toEqual(
      expect.arrayContaining([
        'terms 河道巡查',
        'title-superseded 《临河县水务局旧制度》',
        'one-name 水政水资源股',
      ]),
    );
  });

  it('tells a bad word list by its line', async () => {
    const { code, stderr } = await runCli(
      'proofread',
      write('a.txt', '甲'),
      '--words',
      write('w.txt', '甲 = 乙\n丙\n'),
    );
    expect([code, stderr]).toEqual([2, expect.stringContaining('第 2 行')]);
  });

  it('goes on after files that cannot be read, and refuses those with a secrecy mark', async () => {
    const files = [
      write('broken.docx', 'PK\u0003\u0004 nonsense'),
      write('old.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0, 1, 2])),
      write('empty.txt', ' \n'),
      write('secret.txt', '机密★1年\n关于某事的报告\n'),
      path.join(folder(), 'missing.txt'),
      write('good.txt', CLEAN_REPORT),
    ];
    const { code, stdout } = await runCli('proofread', ...files, '--format', 'json');
    expect(code).toBe(1);
    expect(JSON.parse(stdout).files.map(({ status }: { status: string }) => status)).toEqual([
      ...['unreadable', 'unreadable', 'unreadable', 'refused', 'unreadable', 'read'],
    ]);
  });

  it('reads a text in GBK', async () => {
    const file = write('gbk.txt', Uint8Array.from([0xbf, 0xaa, 0xd5, 0xb9, 0xbf, 0xaa, 0xd5, 0xb9]));
    expect((await runCli('proofread', file)).stdout).toContain('“开展开展”重复');
  });

  it.each([
    ['a kind that does not exist', ['--kind', '散文'], '文种'],
    ['--fix without a place for the copy', ['--fix'], '-o'],
    ['a format that does not exist', ['--format', 'xlsx'], 'text, json'],
  ])('turns down %s', async (_name, options, words) => {
    const { code, stderr } = await runCli('proofread', write('a.txt', CLEAN_REPORT), ...options);
    expect([code, stderr]).toEqual([2, expect.stringContaining(words)]);
  });

  it('never writes over its input', async () => {
    const file = write('a.txt', FAULTY);
    expect((await runCli('proofread', file, '--fix', '-o', file)).code).toBe(2);
    expect((await runCli('proofread', file, '--fix', '--overwrite', '-o', folder())).code).toBe(2);
    expect(readFileSync(file, 'utf8')).toBe(FAULTY);
    expect(existsSync(path.join(folder(), 'b.txt'))).toBe(false);
  });

  it('judges the layout of a Word file by the layout of the unit beside it', async () => {
    const body = paragraph(['临河县水务局关于廉政工作情况的报告'], '<w:jc w:val="center"/>');
    const file = write(
      'a.docx',
      packDocx(docxParts(`${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/></w:sectPr>`)),
    );
    const layout = async () => (await runCli('proofread', file)).stdout.match(/G-06 [\w-]+/gu);
    expect(await layout()).toEqual(['G-06 page-layout', 'G-06 title-letters']);
    const title = 'title: { font: 宋体, size: 10 }';
    write(
      'taizhang.yaml',
      `layout:\n  margins: { top: 25.4, bottom: 25.4, left: 25.4, right: 25.4 }\n  ${title}\n`,
    );
    expect(await layout()).toBeNull();
    write('taizhang.yaml', 'layout: { body: { size: 大号 } }\n');
    const { code, stderr } = await runCli('proofread', file);
    expect([code, stderr]).toEqual([2, expect.stringContaining('layout.body.size')]);
  });
});
