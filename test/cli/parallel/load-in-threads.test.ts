import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { WorkerAnswer } from '../../../src/cli/parallel/file-worker';
import { loadInThreads } from '../../../src/cli/parallel/load-in-threads';
import { threadRunner } from '../../../src/cli/parallel/thread-runner';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { temporaryFolder } from '../run-cli';

const folder = temporaryFolder();
const OPTIONS = {
  environment: { asOf: '2023-06-01', period: null, roster: null, settings: DEFAULT_SETTINGS },
  recognition: {},
  limits: {},
};

/** A worker that turns every file away; at some it ends its thread, runs out of memory, waits, or throws. */
const WORKER = `
const { setTimeout } = require('node:timers/promises');
const issue = (path) => ({ rule: 'r', code: 'C-39', scope: 'workbook', severity: 'error', messageId: 'm', data: {}, at: { sheet: '', row: null, column: null, path } });
exports.judgeFiles = async (paths) => {
  for (const path of paths) {
    if (path.includes('exits')) process.exit(3);
    if (path.includes('throws')) throw new Error('no luck');
    if (path.includes('fault')) return { fault: { code: 'binding-invalid', details: { path } } };
    if (path.includes('slow')) await setTimeout(200);
    if (path.includes('fills')) for (const list = []; ; ) list.push(new Array(1e5).fill(path));
  }
  return { files: paths.map((path) => ({ path, status: 'refused', issue: issue(path) })) };
};
`;

async function load(paths: readonly string[], threads = 2) {
  const file = path.join(folder(), 'worker.js');
  writeFileSync(file, WORKER);
  const runner = threadRunner<readonly string[], WorkerAnswer>({
    file,
    name: 'judgeFiles',
    data: null,
    threads,
    heapMegabytes: 64,
  });
  const told: string[] = [];
  try {
    const files = await loadInThreads(paths, runner, threads, OPTIONS, (each) => told.push(each.path));
    return { told, files: files.map((each) => [each.path, each.status]), loaded: files };
  } finally {
    await runner.close();
  }
}

describe('loadInThreads', () => {
  it('gives the files in the order asked for, whichever is done first', async () => {
    const paths = ['slow', ...Array.from({ length: 50 }, (_, index) => `${index}`)];
    const { files, told } = await load(paths);
    expect(files).toEqual(paths.map((each) => [each, 'refused']));
    expect([...told].sort()).toEqual([...paths].sort());
  });

  it('loses no other file when a thread ends, and says which one it was and why', async () => {
    const paths = Array.from({ length: 45 }, (_, index) => (index === 17 ? 'exits' : `${index}`));
    const { files, loaded } = await load(paths);
    expect(files).toEqual(paths.map((each) => [each, each === 'exits' ? 'unreadable' : 'refused']));
    expect(loaded[17]).toMatchObject({
      issue: {
        code: 'S-15',
        messageId: 'reader-died',
        data: { path: 'exits', reason: expect.stringContaining('3') },
      },
    });
  });

  it('does so when several throw', async () => {
    const paths = ['a', 'throws 1', 'b', 'c', 'throws 2', 'd'];
    const { files } = await load(paths, 1);
    expect(files).toEqual(paths.map((each) => [each, each.includes('throws') ? 'unreadable' : 'refused']));
  });

  it('does so when the memory of a thread is used up', async () => {
    const { files } = await load(['a', 'fills', 'b']);
    expect(files).toEqual([
      ['a', 'refused'],
      ['fills', 'unreadable'],
      ['b', 'refused'],
    ]);
  });

  it('ends with a fault that concerns the whole command', async () => {
    await expect(load(['a', 'fault', 'b'])).rejects.toMatchObject({ code: 'binding-invalid' });
  });
});
