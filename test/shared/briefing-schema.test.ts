import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES, runCli, temporaryFolder } from '../cli/run-cli';
import { validateDocx } from '../support/ooxml-validate';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. */
const SCHEMAS = path.join(process.env.TAIZHANG_SHARED ?? '', 'data', 'ooxml-xsd');

describe('the briefing of the examples against the schemas of ISO/IEC 29500', () => {
  const folder = temporaryFolder();

  it('is valid in every part', async () => {
    const file = path.join(folder(), '情况报告.docx');
    await runCli('report', EXAMPLES, '--as-of', '2023-12-31', '--to', '县纪委', '-o', file);
    const verdicts = validateDocx(new Uint8Array(readFileSync(file)), SCHEMAS);
    expect(verdicts.map((verdict) => verdict.part)).toContain('word/document.xml');
    expect(verdicts.filter((verdict) => verdict.problems !== '')).toEqual([]);
  });
});
