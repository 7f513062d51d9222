import { readFileSync } from 'node:fs';
import path from 'node:path';
import { EXAMPLES, runCli } from './run-cli';

interface Row {
  readonly file: string;
  readonly cell: string;
  readonly code: string;
}

/** The mistakes that examples/README.md promises. */
function promised(): Row[] {
  const lines = readFileSync(path.join(EXAMPLES, 'README.md'), 'utf8').split('\n');
  return lines
    .map((line) => /^\| (\S+\.xlsx) \| (\w+) \| ([A-Z]-\d\d) \|/.exec(line))
    .flatMap((match) =>
      match?.[1] && match[2] && match[3] ? [{ file: match[1], cell: match[2], code: match[3] }] : [],
    );
}

interface JsonIssue {
  readonly code: string;
  readonly severity: string;
  readonly cell: string;
}

async function reported(): Promise<(Row & { severity: string })[]> {
  const { stdout, code } = await runCli('validate', EXAMPLES, '--as-of', '2023-12-31', '--format', 'json');
  expect(code).toBe(1);
  const { files } = JSON.parse(stdout) as { files: { path: string; issues: JsonIssue[] }[] };
  return files.flatMap((file) =>
    file.issues.map(({ cell, code, severity }) => ({ file: path.basename(file.path), cell, code, severity })),
  );
}

const key = ({ file, cell, code }: Row): string => `${file} ${cell} ${code}`;

describe('the examples', () => {
  it('hold the mistakes of a working day', () => {
    expect(promised().length).toBeGreaterThanOrEqual(45);
  });

  it('show every promised mistake at its cell', async () => {
    const found = new Set((await reported()).map(key));
    expect(
      promised()
        .map(key)
        .filter((each) => !found.has(each)),
    ).toEqual([]);
  });

  it('show no error beyond the promised ones', async () => {
    const expected = new Set(promised().map(key));
    const errors = (await reported()).filter(({ severity }) => severity === 'error');
    expect(errors.map(key).filter((each) => !expected.has(each))).toEqual([]);
  });
});
