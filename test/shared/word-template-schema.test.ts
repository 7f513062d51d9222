import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES, runCli, temporaryFolder } from '../cli/run-cli';
import { validateDocx } from '../support/ooxml-validate';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. */
const SCHEMAS = path.join(process.env.TAIZHANG_SHARED ?? '', 'data', 'ooxml-xsd');
const TEMPLATES = path.join(__dirname, '../../templates');

describe('what Word templates give against the schemas of ISO/IEC 29500', () => {
  const folder = temporaryFolder();

  it.each([
    ['--template', 'starter-report.docx'],
    ['--shell', 'starter-shell.docx'],
  ])('%s %s is valid in every part', async (option, name) => {
    const file = path.join(folder(), 'out.docx');
    const source = path.join(TEMPLATES, name);
    await runCli('report', EXAMPLES, '--as-of', '2023-12-31', option, source, '-o', file);
    const verdicts = [source, file].flatMap((each) =>
      validateDocx(new Uint8Array(readFileSync(each)), SCHEMAS),
    );
    expect(verdicts.filter((verdict) => verdict.problems !== '')).toEqual([]);
  });
});
