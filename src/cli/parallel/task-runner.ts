/** What became of a task: its result, or in short why there is none. */
export type Outcome<R> = { readonly result: R } | { readonly failure: string };

/**
 * Does tasks somewhere else: in threads of this machine, or behind a queue on others. Tasks and results are plain data,
 * so that they can travel.
 */
export interface TaskRunner<T, R> {
  /**
   * Does every task and gives the outcomes in the order of the tasks, whatever order they were done in. A task that
   * fails, or takes the one who does it with it, has a failure; the others are done all the same.
   * @param onDone told as each one is done
   */
  run(tasks: readonly T[], onDone: (outcome: Outcome<R>, task: T) => void): Promise<Outcome<R>[]>;
  /** Ends what was started for the tasks. */
  close(): Promise<void>;
}
