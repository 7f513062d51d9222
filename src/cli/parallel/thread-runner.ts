import { Piscina } from 'piscina';
import { reasonOf } from '../output';
import type { TaskRunner } from './task-runner';

/** How threads are started. */
export interface ThreadSetting {
  /** The compiled file that a thread runs. */
  readonly file: string;
  /** The function in it that does a task. */
  readonly name: string;
  /** What every thread is told once, as `workerData`. */
  readonly data: unknown;
  readonly threads: number;
  /** Megabytes of a thread's heap: a file that needs more ends its thread and not the program. */
  readonly heapMegabytes?: number;
}

/** Twenty files at their limits are not read at once, and one of them needs less. */
const HEAP = 2048;

/** Reading makes many short-lived objects: with this much room (megabytes) few of them are ever moved. */
const YOUNG_GENERATION = 64;

/** A runner over threads of this machine. A thread that dies is replaced; the task it was at fails. */
export function threadRunner<T, R>({
  file,
  name,
  data,
  threads,
  heapMegabytes = HEAP,
}: ThreadSetting): TaskRunner<T, R> {
  const pool = new Piscina<T, R>({
    filename: file,
    name,
    workerData: data,
    minThreads: threads,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION, maxOldGenerationSizeMb: heapMegabytes },
  });
  // The death of a thread between two tasks is no loss.
  pool.on('error', () => undefined);
  return {
    run: (tasks, onDone) =>
      Promise.all(
        tasks.map(async (task) => {
          const outcome = await pool.run(task).then(
            (result) => ({ result }),
            (error: unknown) => ({ failure: reasonOf(error) }),
          );
          onDone(outcome, task);
          return outcome;
        }),
      ),
    close: () => pool.destroy(),
  };
}
