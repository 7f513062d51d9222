// Runs the command line from a checkout, building it first when a source is newer than the build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const bundle = path.join(root, 'dist', 'taizhang.js');

function newest(folder) {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    }),
  );
}

export function build() {
  const sources = Math.max(
    newest(path.join(root, 'src')),
    ...['webpack.config.js', 'package.json', '.swcrc'].map((file) => statSync(path.join(root, file)).mtimeMs),
  );
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= sources) return;
  const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
  const run = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'cli'], {
    cwd: root,
    encoding: 'utf8',
  });
  if (run.status !== 0) {
    process.stderr.write(`${run.stdout}${run.stderr}`);
    process.exit(2);
  }
}

export function runTaizhang(args, options = {}) {
  return spawnSync(process.execPath, [bundle, ...args], { stdio: 'inherit', ...options });
}

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  build();
  // npm starts scripts in the package's folder; the user's paths are relative to where the command was typed.
  const run = runTaizhang(process.argv.slice(2), { cwd: process.env.INIT_CWD ?? process.cwd() });
  process.exit(run.status ?? 2);
}
