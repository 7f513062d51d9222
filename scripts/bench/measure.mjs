// Measuring: readers take turns within each round, so that a busy machine slows all of them alike.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { reader } from './readers.mjs';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc');
const CHILD = path.join(path.dirname(fileURLToPath(import.meta.url)), 'child.mjs');

export function median(numbers) {
  if (numbers.some(Number.isNaN)) return Number.NaN;
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[sorted.length >> 1];
}

/** Milliseconds by reader, one for each round, NaN where it failed; every reader reads all files once in a round. */
export async function takeTurns(names, folder, buffers, rounds) {
  const readers = new Map();
  for (const name of names) readers.set(name, await reader(name, folder));
  const times = new Map(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, read] of readers) {
      collectGarbage();
      times.get(name).push(await timeOf(read, buffers));
    }
  }
  return times;
}

/** Milliseconds, or NaN where a file was not read. */
async function timeOf(read, buffers) {
  const started = performance.now();
  try {
    for (const bytes of buffers) await read(bytes);
    return performance.now() - started;
  } catch (error) {
    process.stderr.write(`${error}\n`);
    return Number.NaN;
  }
}

/** Milliseconds by name, one for each round: every maker has its turn in a round. */
export async function timesInTurns(makers, rounds) {
  const times = new Map(makers.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, make] of makers) {
      collectGarbage();
      const started = performance.now();
      await make();
      times.get(name).push(performance.now() - started);
    }
  }
  return times;
}

/** How many times as long as `name` each other one took: the median of the ratios within the rounds. */
export function ratios(times, name) {
  const own = times.get(name);
  return new Map(
    [...times].map(([other, each]) => [other, median(each.map((time, round) => time / own[round]))]),
  );
}

/** Peak memory in megabytes of a process that reads the file or folder once; null where it did not live through it. */
export function peakMegabytes(name, folder, target) {
  const run = spawnSync(process.execPath, [CHILD, name, folder, target], { encoding: 'utf8' });
  return run.status === 0 ? JSON.parse(run.stdout).megabytes : null;
}

/** Seconds that a process takes from start to end. @throws {Error} when it ends with another code than expected */
export function processSeconds(args, codes) {
  const started = performance.now();
  const run = spawnSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 30 });
  if (!codes.includes(run.status)) throw new Error(`${args.join(' ')}: ${run.status}\n${run.stderr}`);
  return (performance.now() - started) / 1000;
}
