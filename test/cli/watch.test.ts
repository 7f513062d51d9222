import { appendFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { watchInputs } from '../../src/cli/watch';
import { temporaryFolder } from './run-cli';

const folder = temporaryFolder();

/** Watches the folder while something is done in it; gives the names in each call. */
async function watching(act: (file: (name: string) => string) => Promise<void>, calls: number) {
  const ended = new AbortController();
  const seen: string[][] = [];
  const done = watchInputs({
    paths: [folder()],
    signal: ended.signal,
    settledAfter: 300,
    onReady: () => void act((name) => path.join(folder(), name)),
    check: async (files) => {
      seen.push(files.map((file) => path.basename(file)));
    },
  });
  for (let waited = 0; seen.flat().length < calls && waited < 20_000; waited += 50) await setTimeout(50);
  await setTimeout(500);
  ended.abort();
  await done;
  return seen;
}

describe('watchInputs', () => {
  it('has workbooks checked that come, those that lie there already, and nothing else', async () => {
    writeFileSync(path.join(folder(), '旧.xlsx'), 'x');
    const seen = await watching(async (file) => {
      for (const name of ['新.xlsx', '说明.docx', '~$新.xlsx']) writeFileSync(file(name), 'x');
    }, 2);
    expect(seen.flat().sort()).toEqual(['新.xlsx', '旧.xlsx']);
  });

  it('waits until a file is written to the end, and looks again when it is changed', async () => {
    const seen = await watching(async (file) => {
      for (let part = 0; part < 6; part += 1) {
        appendFileSync(file('大.xlsx'), 'x'.repeat(1000));
        await setTimeout(100);
      }
      await setTimeout(1500);
      appendFileSync(file('大.xlsx'), 'more');
    }, 2);
    expect(seen).toEqual([['大.xlsx'], ['大.xlsx']]);
  });

  it('ends at once when nothing is under way', async () => {
    const ended = new AbortController();
    ended.abort();
    const check = jest.fn();
    await watchInputs({ paths: [folder()], signal: ended.signal, onReady: () => undefined, check });
    expect(check).not.toHaveBeenCalled();
  });
});
