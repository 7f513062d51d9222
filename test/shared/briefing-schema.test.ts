import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES, runCli, temporaryFolder } from '../cli/run-cli';
import { validateDocx } from '../support/ooxml-validate';

/** Jest leaves this folder out where TAIZHANG_SHARED is not set. */
const SCHEMAS = path.join(process.env.TAIZHANG_SHARED ?? '', 'data', 'ooxml-xsd');
const FACTS = [
  '发文字号=青水发〔2023〕18号',
  '签发人=林启明',
  '份号=000012',
  '紧急程度=加急',
  '抄送=县委办公室',
  '期号=3',
  '报=县纪委',
];

/** The return notice is another command's. */
const TEMPLATES = readdirSync(path.join(__dirname, '../../templates'))
  .filter((file) => file.endsWith('.hbs') && file !== 'return-notice.hbs')
  .map((file) => file.slice(0, -'.hbs'.length));

describe('the briefings of the examples against the schemas of ISO/IEC 29500', () => {
  const folder = temporaryFolder();

  it.each(TEMPLATES)('are valid in every part: %s', async (name) => {
    const file = path.join(folder(), `${name}.docx`);
    const facts = FACTS.flatMap((fact) => ['--set', fact]);
    await runCli(
      'report',
      EXAMPLES,
      ...['--as-of', '2023-12-31', '--template', name, '--trace', ...facts, '-o', file],
    );
    const verdicts = validateDocx(new Uint8Array(readFileSync(file)), SCHEMAS);
    expect(verdicts.map((verdict) => verdict.part)).toContain('word/document.xml');
    expect(verdicts.filter((verdict) => verdict.problems !== '')).toEqual([]);
  });

  it('have valid charts in the overview workbook', async () => {
    const file = path.join(folder(), '概览.xlsx');
    await runCli('report', EXAMPLES, '--as-of', '2023-12-31', '--format', 'xlsx', '-o', file);
    const verdicts = validateDocx(new Uint8Array(readFileSync(file)), SCHEMAS);
    expect(verdicts.map(({ part }) => part)).toContain('xl/charts/chart1.xml');
    expect(verdicts.filter((verdict) => verdict.problems !== '')).toEqual([]);
  });
});
