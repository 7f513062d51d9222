import { Presets, SingleBar } from 'cli-progress';
import type { Language } from '../core/language';
import { say } from './say';

/** Where progress is shown: standard error, so that results stay alone on standard output. */
export interface ProgressStream {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

/** How far a run over many files is. */
export interface Progress {
  /** One file more is done, with so many errors found in it. */
  step(errors: number): void;
  /** Takes away what is on the screen; called before anything else is written there. */
  stop(): void;
}

/** Milliseconds between two lines where no bar can be drawn: short runs say nothing. */
const LINE_EVERY = 5000;

/**
 * Progress over `total` files: on a terminal a bar with rate, time left and errors so far, else a line every five
 * seconds. A terminal that must not be written over (`TERM=dumb`) gets lines; with `NO_COLOR` the bar is plain.
 * @param now milliseconds
 */
export function progressOver(
  total: number,
  stream: ProgressStream & NodeJS.WritableStream,
  env: NodeJS.ProcessEnv,
  language: Language,
  now: () => number = Date.now,
): Progress {
  const count = counter(total, now);
  if (stream.isTTY === true && env.TERM !== 'dumb') return bar(total, stream, env, language, count);
  let told = now();
  return {
    step: (errors) => {
      const state = count(errors);
      if (now() - told < LINE_EVERY || state.done === total) return;
      told = now();
      stream.write(`${say(language, 'progress-line', state)}\n`);
    },
    stop: () => undefined,
  };
}

/** What is told at any moment; `rate` is files a second, `left` seconds. */
interface State extends Record<string, string | number> {
  readonly done: number;
  readonly total: number;
  readonly rate: string;
  readonly left: number;
  readonly errors: number;
}

function counter(total: number, now: () => number): (errors: number) => State {
  const begun = now();
  let done = 0;
  let errors = 0;
  return (found) => {
    done += 1;
    errors += found;
    const seconds = Math.max(0.001, (now() - begun) / 1000);
    const left = Math.ceil(((total - done) * seconds) / done);
    return { done, total, rate: (done / seconds).toFixed(1), left, errors };
  };
}

/** The library fills in these places itself. */
const PLACES = Object.fromEntries(
  ['bar', 'value', 'total', 'rate', 'left', 'errors'].map((name) => [name, `{${name}}`]),
);

function bar(
  total: number,
  stream: NodeJS.WritableStream,
  env: NodeJS.ProcessEnv,
  language: Language,
  count: (errors: number) => State,
): Progress {
  const single = new SingleBar(
    {
      stream,
      format: say(language, 'progress-bar', PLACES),
      clearOnComplete: true,
      hideCursor: false,
      barsize: 24,
    },
    env.NO_COLOR ? Presets.legacy : Presets.shades_classic,
  );
  single.start(total, 0, { rate: '-', left: '-', errors: 0 });
  return {
    step: (found) => {
      const { done, rate, left, errors } = count(found);
      single.update(done, { rate, left, errors });
    },
    stop: () => single.stop(),
  };
}
