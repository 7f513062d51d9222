import path from 'node:path';
import fc from 'fast-check';
import { en } from '../../src/cli/messages/en';
import { zhCN } from '../../src/cli/messages/zh-CN';
import { isMessageCode, sayError } from '../../src/cli/say';
import { UserError } from '../../src/core/errors';
import { LANGUAGES } from '../../src/core/language';
import { makeFile, makeWorkbook, RECTIFICATION, snapshot } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

/** Words that a command line may hold; all writing goes to one place in the test's own folder. */
const WORDS = [
  ...['validate', 'fill', 'report', 'rules', 'ledgers', 'explain', 'help', 'nothing'],
  ...['--format', '--lang', '--as-of', '--period', '--dry-run', '--suggestions', '--overwrite', '--reason'],
  ...[
    '--until',
    '--unit',
    '--to',
    '--date',
    '--help',
    '--version',
    '--no-such',
    '--',
    '-',
    '--lang=en',
    '--format=json',
  ],
  ...[
    'json',
    'text',
    'html',
    'sarif',
    'en',
    'zh-CN',
    '2023-12-31',
    '2023',
    '2023Q1',
    'C-12',
    '',
    ' ',
    '｛',
    '\u0000',
    '__proto__',
  ],
];

/** Words that stand for files and for options that name one. */
const FILES = ['<ledger>', '<ledger>', '<empty>', '<text>', '<none>', '<folder>'];
const FILE_OPTIONS = ['--config', '--bind', '--baseline', '--roster', '--template', '-o', '--write-baseline'];

const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...WORDS).map((each) => [each]) },
  { weight: 3, arbitrary: fc.constantFrom(...FILES).map((each) => [each]) },
  {
    weight: 2,
    arbitrary: fc.tuple(fc.constantFrom(...FILE_OPTIONS), fc.constantFrom(...FILES)).map((pair) => [...pair]),
  },
);

const commandLine = fc
  .tuple(
    fc.constantFrom('validate', 'fill', 'report', 'rules', 'explain', ''),
    fc.array(word, { maxLength: 8 }),
  )
  .map(([command, words]) => [...(command === '' ? [] : [command]), ...words.flat()]);

function files(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries({
      '<ledger>': makeWorkbook(folder(), '入/整改.xlsx', { 整改: RECTIFICATION }),
      '<empty>': makeFile(folder(), '入/空.xlsx', ''),
      '<text>': makeFile(folder(), '入/文.yml', 'warnDays: 5\n'),
      '<none>': path.join(folder(), '无/无.xlsx'),
      '<folder>': path.join(folder(), '入'),
    }),
  );
}

describe('any command line', () => {
  it('ends with 0, 1 or 2, says why it failed, and leaves the inputs alone', async () => {
    const places = files();
    const before = snapshot(path.join(folder(), '入'));
    await fc.assert(
      fc.asyncProperty(commandLine, async (words) => {
        const { code, stdout, stderr } = await runCli(...words.map((each) => places.get(each) ?? each));
        expect([0, 1, 2]).toContain(code);
        expect(stderr).not.toMatch(/程序内部错误|Internal fault|\n\s+at /);
        if (code === 2) expect(stderr).not.toBe('');
        if (code === 2 && !words.includes('-o')) expect(stdout).toBe('');
        expect(snapshot(path.join(folder(), '入'))).toEqual(before);
      }),
      { numRuns: 150 },
    );
  });
});

describe('messages', () => {
  it('ask for the same details in every language', () => {
    const places = (text: string) => (text.match(/\{\w+\}/g) ?? []).sort();
    for (const [code, text] of Object.entries(zhCN)) {
      expect(isMessageCode(code)).toBe(true);
      if (isMessageCode(code)) expect([code, places(en[code])]).toEqual([code, places(text)]);
    }
  });

  it.each(LANGUAGES)('do not fail for a fault that has no words or lacks details (%s)', (language) => {
    expect(sayError(language, new UserError('no-such-code', { a: 1 }))).toContain('no-such-code {"a":1}');
    expect(sayError(language, new UserError('output-failed', { path: 'x' }))).toContain('output-failed');
  });
});
