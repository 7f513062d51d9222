// The long run of the fuzz tests: `npm run fuzz -- 100000` tries so many mutations of each kind, with a new seed each time.
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const runs = process.argv[2] ?? '50000';
if (!/^[1-9]\d*$/.test(runs)) {
  process.stderr.write('npm run fuzz -- <number of mutations of each kind>\n');
  process.exit(2);
}
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const run = spawnSync(process.execPath, [jest, 'test/workbook/file/fuzz', '--silent=false'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, TAIZHANG_FUZZ_RUNS: runs },
});
process.exit(run.status ?? 2);
