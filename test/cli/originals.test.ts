import { chmodSync, mkdirSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { copyExamples, makeFile, makeWorkbook, RECTIFICATION, snapshot } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-12-31'];

function ledger(name = '整改.xlsx'): string {
  return makeWorkbook(folder(), name, { 整改: RECTIFICATION });
}

/** Every command that writes, towards one output. */
const WRITERS: readonly (readonly [command: string, args: (input: string, output: string) => string[]])[] = [
  ['validate', (input, output) => ['validate', input, '--format', 'html', '-o', output]],
  ['validate --fix', (input, output) => ['validate', input, '--fix', '-o', output]],
  ['a baseline', (input, output) => ['validate', input, '--write-baseline', output, '--reason', '测试']],
  ['fill', (input, output) => ['fill', input, '-o', output]],
  ['report', (input, output) => ['report', input, '--format', 'html', '-o', output]],
];

function leftovers(): string[] {
  return readdirSync(folder(), { recursive: true })
    .map(String)
    .filter((name) => name.endsWith('.part'));
}

describe('originals', () => {
  it('stay as they are, to the byte and the minute, whatever is run over them', async () => {
    const copy = copyExamples(folder());
    const out = path.join(folder(), 'out');
    const before = snapshot(copy);
    for (const args of [
      ['validate', copy, '--format', 'json'],
      ['validate', copy, '--format', 'html', '-o', path.join(out, 'a.html')],
      ['validate', copy, '--format', 'xlsx', '-o', path.join(out, 'a.xlsx')],
      ['validate', copy, '--fix-dry-run', '--unsafe-fixes'],
      ['validate', copy, '--fix', '--unsafe-fixes', '-o', path.join(out, '改正')],
      ['validate', copy, '--write-baseline', path.join(out, 'b.json'), '--reason', '测试'],
      ['fill', copy, '--dry-run', '--suggestions'],
      ['fill', copy, '--suggestions', '-o', path.join(out, '副本')],
      ['report', copy, '-o', path.join(out, 'a.docx')],
      ['report', copy, '--format', 'html', '-o', path.join(out, 'b.html')],
    ]) {
      expect((await runCli(...args, ...AS_OF)).code).toBeLessThan(2);
    }
    expect(snapshot(copy)).toEqual(before);
    expect(readdirSync(out).sort()).toEqual([
      'a.docx',
      'a.html',
      'a.xlsx',
      'b.html',
      'b.json',
      '副本',
      '改正',
    ]);
  });

  describe.each(WRITERS)('are not written to by %s', (_, args) => {
    async function refused(input: string, output: string): Promise<void> {
      const before = snapshot(folder());
      const { code, stderr } = await runCli(...args(input, output), '--overwrite');
      expect(code).toBe(2);
      expect(stderr).toContain('原件从不改写');
      expect(stderr).toContain(output);
      expect(snapshot(folder())).toEqual(before);
    }

    it('under the same name', async () => {
      const input = ledger();
      await refused(input, input);
    });

    it('under a relative name', async () => {
      const input = ledger();
      await refused(input, path.relative(process.cwd(), input));
      await refused(path.relative(process.cwd(), input), input);
    });

    it('through a link to the file', async () => {
      const link = path.join(folder(), '链接.xlsx');
      symlinkSync(ledger(), link);
      await refused(ledger(), link);
      await refused(link, ledger());
    });

    it('through a link to its folder', async () => {
      const input = ledger('报送/整改.xlsx');
      symlinkSync(path.dirname(input), path.join(folder(), '链接'));
      await refused(input, path.join(folder(), '链接', '整改.xlsx'));
    });
  });

  it.each<[string, string[]]>([
    ['the roster', ['--roster']],
    ['the config', ['--config']],
    ['the binding file', ['--bind']],
  ])('are not written to where %s is meant', async (_, [option = '']) => {
    const content = {
      '--roster': () =>
        makeWorkbook(folder(), '名册.xlsx', { 人员: '| 姓名 | 科室 | 职务 |\n| 温雅琴 | 办公室 | 主任 |' }),
      '--config': () => makeFile(folder(), '参数.yml', 'warnDays: 5\n'),
      '--bind': () => makeFile(folder(), '列.yml', '[]\n'),
    }[option];
    const file = content?.() ?? '';
    const before = snapshot(folder());
    const { code, stderr } = await runCli('validate', ledger(), option, file, '-o', file, '--overwrite');
    expect(code).toBe(2);
    expect(stderr).toContain('原件从不改写');
    expect(snapshot(folder())).toMatchObject(before);
  });

  it('are not written to where the template is meant', async () => {
    const template = makeFile(folder(), '材料.hbs', '<h1>材料</h1>');
    const args = [
      'report',
      ledger(),
      '--template',
      template,
      '--format',
      'html',
      '-o',
      template,
      '--overwrite',
    ];
    const { code, stderr } = await runCli(...args);
    expect(code).toBe(2);
    expect(stderr).toContain('原件从不改写');
    expect(readFileSync(template, 'utf8')).toBe('<h1>材料</h1>');
  });

  it('are not written to when a whole folder is filled onto itself', async () => {
    const copy = copyExamples(folder());
    const before = snapshot(copy);
    const { code } = await runCli('fill', copy, '-o', copy, '--overwrite');
    expect(code).toBe(2);
    expect(snapshot(copy)).toEqual(before);
  });
});

describe.each(WRITERS)('the output of %s', (command, args) => {
  const named = ['fill', 'validate --fix'].includes(command) ? 'out.xlsx' : 'out.txt';

  it('does not replace an existing file, unless told to', async () => {
    const input = ledger();
    const output = makeFile(folder(), named, 'older');
    const refused = await runCli(...args(input, output));
    expect(refused).toMatchObject({ code: 2, stdout: '' });
    expect(refused.stderr).toContain('--overwrite');
    expect(readFileSync(output, 'utf8')).toBe('older');
    expect((await runCli(...args(input, output), '--overwrite')).code).toBeLessThan(2);
    expect(readFileSync(output, 'utf8')).not.toBe('older');
    expect(leftovers()).toEqual([]);
  });

  it('is made with the folders above it', async () => {
    const output = path.join(folder(), 'a/b', named);
    expect((await runCli(...args(ledger(), output))).code).toBeLessThan(2);
    expect(readdirSync(path.dirname(output))).toEqual([named]);
  });

  it('leaves nothing behind when a file stands where its folder should be', async () => {
    makeFile(folder(), 'taken', '');
    const { code, stderr } = await runCli(...args(ledger(), path.join(folder(), 'taken', named)));
    expect(code).toBe(2);
    expect(stderr).toContain('无法写入');
    expect(leftovers()).toEqual([]);
  });

  it('leaves nothing behind when a folder stands in its place', async () => {
    const output = path.join(folder(), 'taken.txt');
    makeFile(folder(), 'taken.txt/整改.xlsx/x', '');
    const { code, stderr } = await runCli(...args(ledger(), output), '--overwrite');
    expect(code).toBe(2);
    expect(stderr).toContain('无法写入');
    expect(leftovers()).toEqual([]);
  });

  it('leaves nothing behind in a folder it may not write to', async () => {
    const closed = path.join(folder(), 'closed');
    mkdirSync(closed);
    chmodSync(closed, 0o500);
    const { code } = await runCli(...args(ledger(), path.join(closed, named)));
    // A superuser may write anywhere.
    const refused = process.getuid?.() !== 0;
    expect(code === 2).toBe(refused);
    expect(readdirSync(closed)).toEqual(refused ? [] : [named]);
  });
});
