import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import path from 'node:path';

const ROOT = path.join(__dirname, '..', '..', '..');

/** The pane as it is delivered. */
export const PANE_FOLDER = path.join(ROOT, 'dist', 'taskpane');

/** Milliseconds that a build may take on a busy machine. */
export const BUILD_PATIENCE = 300_000;

/**
 * Builds the pane for production, unless the last build is newer than every source: what is tested is what is delivered,
 * with its content policy and its budget.
 * @throws {Error} with webpack's words when the build fails
 */
export function buildPane(): void {
  if (isFresh()) return;
  const lock = path.join(ROOT, 'out', 'pane-build.lock');
  takeLock(lock);
  try {
    if (!isFresh()) build();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

const PAGE = path.join(PANE_FOLDER, 'taskpane.html');

function isFresh(): boolean {
  const sources = [
    newest(path.join(ROOT, 'src')),
    newest(path.join(ROOT, 'scripts', 'webpack')),
    statSync(path.join(ROOT, 'package.json')).mtimeMs,
  ];
  return existsSync(PAGE) && statSync(PAGE).mtimeMs >= Math.max(...sources);
}

/** Test files run side by side, and two builds into one folder would spoil each other: the second waits for the first. */
function takeLock(lock: string): void {
  mkdirSync(path.dirname(lock), { recursive: true });
  const pause = new Int32Array(new SharedArrayBuffer(4));
  for (;;) {
    try {
      mkdirSync(lock);
      return;
    } catch {
      // What a killed run left behind must not stop all later ones.
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > BUILD_PATIENCE) rmSync(lock, { recursive: true, force: true });
      Atomics.wait(pause, 0, 0, 200);
    }
  }
}

function build(): void {
  const webpack = require.resolve('webpack-cli/bin/cli.js');
  const run = spawnSync(process.execPath, [webpack, '--mode', 'production', '--config-name', 'taskpane'], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (run.status !== 0) throw new Error(`${run.stdout}${run.stderr}`);
  // webpack leaves a page alone that came out the same, and the next test would build once more.
  const now = new Date();
  utimesSync(PAGE, now, now);
}

function newest(folder: string): number {
  return Math.max(
    ...readdirSync(folder, { withFileTypes: true }).map((entry) => {
      const file = path.join(folder, entry.name);
      return entry.isDirectory() ? newest(file) : statSync(file).mtimeMs;
    }),
  );
}
