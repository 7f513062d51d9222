// Prints how well ledgers are recognised and planted faults found, over the fixtures in test/fixtures.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const report = path.join(root, 'out', 'accuracy.md');

mkdirSync(path.dirname(report), { recursive: true });
rmSync(report, { force: true });
const jest = createRequire(import.meta.url).resolve('jest/bin/jest');
const run = spawnSync(process.execPath, [jest, 'test/fixtures'], {
  cwd: root,
  encoding: 'utf8',
  env: { ...process.env, TAIZHANG_ACCURACY: report },
});
if (existsSync(report)) process.stdout.write(readFileSync(report, 'utf8'));
if (run.status !== 0) process.stderr.write(`${run.stdout}${run.stderr}`);
process.exit(run.status ?? 2);
