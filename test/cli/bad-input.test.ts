import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { buildWorker } from '../support/build-worker';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { relationshipsXml, writeXlsx, zipParts } from '../workbook/file/write-xlsx';
import { MARKED, makeFile, makeWorkbook, RECTIFICATION, type ValidateJson } from './make-files';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const EXAMPLE = readFileSync(path.join(EXAMPLES, '问题整改台账.xlsx'));
const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0);
const AS_OF = ['--as-of', '2023-06-01'];

const mockWorker = { file: '' };
jest.mock('../../src/cli/worker-file', () => ({ workerFile: () => mockWorker.file }));
beforeAll(async () => {
  mockWorker.file = await buildWorker('src/workbook/xls/xls-worker.ts');
});

const folder = temporaryFolder();

/** An OLE compound file that names one stream. */
function compoundFile(streamName: string): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  file.set(Buffer.from(`${streamName}\0`, 'utf16le'), 1024);
  return file;
}

/** A workbook whose archive claims 2 GiB for its first part. */
function bomb(): Uint8Array {
  const bytes = Buffer.from(writeXlsx(workbookFromMarkdown('x', { 台账: RECTIFICATION })));
  const directory = bytes.indexOf(Buffer.from('PK\u0001\u0002', 'latin1'));
  bytes.writeUInt32LE(2 ** 31, directory + 24);
  return bytes;
}

function document(): Uint8Array {
  return zipParts({
    '_rels/.rels': relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'word/document.xml' }]),
    'word/document.xml': '<w:document xmlns:w="w"><w:body/></w:document>',
  });
}

const cut = (share: number) => EXAMPLE.subarray(0, Math.floor(EXAMPLE.length * share));
const workbook = (markdown: string) => writeXlsx(workbookFromMarkdown('x', { 台账: markdown }));

/** name of the bad file, its content, its status, its one issue, a word of the zh-CN and of the English message */
type BadFile = readonly [
  name: string,
  content: Uint8Array | string,
  status: string,
  code: string,
  zh: string,
  en: string,
];

const BAD: readonly BadFile[] = [
  ['空文件.xlsx', '', 'unreadable', 'S-15', '空文件', 'empty'],
  ['文本.xlsx', '关于报送台账的通知', 'unreadable', 'S-15', '不是 Excel 工作簿', 'no Excel workbook'],
  [
    '网页.xls',
    '<html><table><tr><td>1</td></tr></table></html>',
    'unreadable',
    'S-15',
    '不是 Excel',
    'no Excel',
  ],
  ['扫描.xlsx', '%PDF-1.7\n', 'unreadable', 'S-15', '不是 Excel', 'no Excel'],
  ['图片.xlsx', PNG, 'unreadable', 'S-15', '不是 Excel', 'no Excel'],
  ['文档.xlsx', document(), 'unreadable', 'S-15', '不是电子表格', 'no spreadsheet'],
  ['断1.xlsx', cut(0.02), 'unreadable', 'S-15', '不完整', 'incomplete'],
  ['断2.xlsx', cut(0.5), 'unreadable', 'S-15', '不完整', 'incomplete'],
  ['断3.xlsx', cut(0.995), 'unreadable', 'S-15', '不完整', 'incomplete'],
  ['密码.xlsx', compoundFile('EncryptedPackage'), 'unreadable', 'S-15', '设有密码', 'password'],
  ['旧版.xls', compoundFile('Workbook'), 'unreadable', 'S-15', '已损坏', 'damaged'],
  ['旧版.et', compoundFile('Workbook'), 'unreadable', 'S-15', 'WPS 旧版格式', 'old format of WPS'],
  ['炸弹.xlsx', bomb(), 'unreadable', 'S-15', '过大', 'too large'],
  ['无表.xlsx', workbook('会议通知\n请各科室按时参加'), 'read', 'S-01', '找不到台账表头', 'header'],
  ['涉密.xlsx', workbook(MARKED), 'refused', 'C-39', '密级标志“机密★3年”', 'secrecy mark'],
];

async function validate(...args: string[]): Promise<{ code: number; stderr: string; json: ValidateJson }> {
  const { code, stdout, stderr } = await runCli('validate', ...AS_OF, '--format', 'json', ...args);
  return { code, stderr, json: JSON.parse(stdout) as ValidateJson };
}

function goodAndBad([name, content]: BadFile): { good: string; bad: string } {
  const good = makeWorkbook(folder(), '好的.xlsx', { 整改: RECTIFICATION });
  return { good, bad: makeFile(folder(), name, content) };
}

describe('a file that cannot be used', () => {
  it.each(BAD)('is one issue of its own: %s', async (...file) => {
    const [, , status, code, zh, en] = file;
    const { good, bad } = goodAndBad(file);
    const before = readdirSync(folder());
    const result = await validate(bad, good);
    expect(result.code).toBe(1);
    const [badFile, goodFile] = result.json.files;
    expect(badFile).toMatchObject({
      path: bad,
      status,
      unit: '',
      tables: [],
      issues: [{ code, severity: 'error' }],
    });
    expect(badFile?.issues[0]?.message).toContain(zh);
    expect(goodFile).toMatchObject({
      path: good,
      status: 'read',
      unit: '临河县水务局',
      tables: [{ rows: 1 }],
    });
    expect(goodFile?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(result.json.summary).toMatchObject({ files: 2, unreadable: status === 'read' ? 0 : 1, tables: 1 });
    expect((await validate('--lang', 'en', bad, good)).json.files[0]?.issues[0]?.message).toContain(en);
    expect(readdirSync(folder())).toEqual(before);
  });

  it.each(BAD)('does not keep the text listing from naming it: %s', async (...file) => {
    const [, , , code, zh] = file;
    const { good, bad } = goodAndBad(file);
    const { code: exit, stdout } = await runCli('validate', ...AS_OF, good, bad);
    expect(exit).toBe(1);
    expect(stdout).toContain(bad);
    expect(stdout).toContain(code);
    expect(stdout).toContain(zh);
  });

  const UNUSABLE = BAD.filter(([, , status]) => status !== 'read');

  it.each(UNUSABLE)('is left aside by fill, which does the rest: %s', async (...file) => {
    const [, , status, code, zh] = file;
    const { good, bad } = goodAndBad(file);
    const out = path.join(folder(), '副本');
    const { code: exit, stdout, stderr } = await runCli('fill', bad, good, '-o', out, '--format', 'json');
    expect(exit).toBe(1);
    expect(stderr).toContain(bad);
    expect(stderr).toContain(code);
    expect(stderr).toContain(zh);
    expect(JSON.parse(stdout)).toMatchObject({
      files: [{ path: good }],
      skipped: [{ path: bad, status, code }],
    });
    expect(readdirSync(out)).toEqual([path.basename(good)]);
  });

  it.each(UNUSABLE)('is left aside by report, which does the rest: %s', async (...file) => {
    const [, , , code, zh] = file;
    const { good, bad } = goodAndBad(file);
    const { code: exit, stdout, stderr } = await runCli('report', bad, good, '--format', 'json');
    expect(exit).toBe(1);
    expect(stderr).toContain(bad);
    expect(stderr).toContain(code);
    expect(stderr).toContain(zh);
    expect(JSON.parse(stdout)).toMatchObject({ title: expect.stringContaining('临河县水务局') });
  });

  it('is told in English too by fill and report', async () => {
    const { good, bad } = goodAndBad(['密码.xlsx', compoundFile('EncryptedPackage'), '', '', '', '']);
    const { stderr } = await runCli('fill', '--dry-run', '--lang', 'en', bad, good);
    expect(stderr).toContain('1 files could not be used');
    expect(stderr).toContain('password');
  });

  it('gives nothing away of a file with a secrecy mark but the mark and its cell', async () => {
    const marked = makeWorkbook(folder(), '涉密.xlsx', { 台账: MARKED });
    const { stdout } = await runCli('validate', marked, '--format', 'html');
    expect(stdout).toContain('机密★3年');
    expect(stdout).toContain('A1');
    expect(stdout).not.toContain('印章');
  });

  it('is refused for a mark in a hidden sheet as well', async () => {
    const marked = makeWorkbook(folder(), '涉密.xlsx', {
      整改: RECTIFICATION,
      备查: { markdown: '| 说明 | 秘密★ |', state: 'veryHidden' },
    });
    const { json } = await validate(marked);
    expect(json.files).toMatchObject([
      { status: 'refused', issues: [{ code: 'C-39', sheet: '备查', cell: 'B1' }] },
    ]);
  });

  it('cannot be set aside by a config or a baseline', async () => {
    const { good, bad } = goodAndBad(['涉密.xlsx', workbook(MARKED), '', '', '', '']);
    const broken = makeFile(folder(), '空.xlsx', '');
    const config = makeFile(folder(), '参数.yml', 'rules:\n  C-39: off\n  S-15: off\n');
    const suppression = { ledger: null, key: null, field: null, reason: '测试', until: null };
    const baseline = makeFile(
      folder(),
      '豁免.json',
      JSON.stringify({
        schemaVersion: 1,
        suppressions: ['secrecy-mark', 'readable-workbook'].map((rule) => ({ rule, ...suppression })),
      }),
    );
    const { code, json } = await validate('--config', config, '--baseline', baseline, bad, broken, good);
    expect(code).toBe(1);
    expect(json.files.map(({ status, issues }) => [status, issues[0]?.code])).toEqual([
      ['refused', 'C-39'],
      ['unreadable', 'S-15'],
      ['read', undefined],
    ]);
  });

  it('is judged by the limits of the config', async () => {
    const { good } = goodAndBad(['x.xlsx', '', '', '', '', '']);
    const limits = async (text: string) => {
      const config = makeFile(folder(), '参数.yml', `limits:\n  ${text}\n`);
      return (await validate(good, '--config', config)).json.files[0]?.issues[0]?.message;
    };
    expect(await limits('cells: 5')).toContain('单元格过多');
    expect(await limits('totalBytes: 1000')).toContain('过大');
    expect(await limits('entries: 3')).toContain('过大');
    expect(await limits('cells: 5000')).toBeUndefined();
  });

  it('stops everything only when it is the roster asked for', async () => {
    const { good, bad } = goodAndBad(['名册.xlsx', compoundFile('EncryptedPackage'), '', '', '', '']);
    const { code, stderr, stdout } = await runCli('validate', good, '--roster', bad);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('名册无法使用');
    expect(stderr).toContain('设有密码');
  });
});
