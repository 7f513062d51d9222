import path from 'node:path';
import { copyExamples, makeFile, makeWorkbook, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

async function validate(...args: string[]): Promise<ValidateJson> {
  return JSON.parse((await runCli('validate', ...args, '--format', 'json')).stdout) as ValidateJson;
}

const codesOf = ({ files }: ValidateJson) => files.flatMap(({ issues }) => issues.map(({ code }) => code));

describe('--lang en', () => {
  /** What is quoted from a file: values and column names in quotation marks, names of sheets and columns in lists. */
  const unquoted = (text: string) => text.replace(/[“"「][^”"」]*[”"」]/g, '').replace(/\([^)]*\)/g, '');

  it('explains every issue of the examples in English', async () => {
    const english = await validate(copyExamples(folder()), '--as-of', '2023-12-31', '--lang', 'en');
    const chinese = await validate(copyExamples(folder()), '--as-of', '2023-12-31');
    expect(codesOf(english)).toEqual(codesOf(chinese));
    for (const { issues } of english.files) {
      for (const { message } of issues) expect(unquoted(message)).toMatch(/[a-z]{2}/);
    }
    const messages = (outcome: ValidateJson) =>
      outcome.files.flatMap(({ issues }) => issues.map(({ message }) => message));
    const same = messages(english).filter((message, index) => message === messages(chinese)[index]);
    expect(same).toEqual([]);
  });

  it('uses no Chinese of its own where the ledger has none', async () => {
    const file = makeWorkbook(folder(), 'plain.xlsx', { Sheet1: '| a | b |\n| 1 | 2 |' });
    for (const args of [
      ['validate', file],
      ['validate', file, '--format', 'html'],
      ['validate', makeFile(folder(), 'empty.xlsx', '')],
      ['validate', path.join(folder(), 'none.xlsx')],
      ['validate', file, '--as-of', 'x'],
      ['validate', file, '--format', 'pdf'],
      ['fill', '--dry-run', file],
      ['report', file, '--format', 'json'],
      ['explain', 'none'],
    ]) {
      const { stdout, stderr } = await runCli(...args, '--lang', 'en');
      const text = `${stdout}${stderr}`.replaceAll(folder(), '');
      expect({ args, han: /\p{Script=Han}+/u.exec(unquoted(text))?.[0] }).toEqual({ args, han: undefined });
    }
  });
});
