import path from 'node:path';
import { watch } from 'chokidar';
import { isWorkbookName } from './inputs';

/** A file counts as written when it has not grown for so long (milliseconds): copies over a network come in pieces. */
const SETTLED_AFTER = 1500;
const LOOK_EVERY = 200;

/** How folders are watched. */
export interface WatchRequest {
  readonly paths: readonly string[];
  /** Ends the watch; a check that has begun is finished. */
  readonly signal: AbortSignal;
  /** Told once the folders are watched. */
  onReady(): void;
  /** Called with the files that are new or changed since the last call, one call after the other. It must not throw. */
  check(files: readonly string[]): Promise<void>;
  /** Milliseconds without growth after which a file counts as written; for tests. */
  readonly settledAfter?: number;
}

/**
 * Watches files and folders and has every workbook checked that lies there, comes there or is changed there, once it is
 * written to the end. Comes back when the signal ends the watch.
 */
export async function watchInputs(request: WatchRequest): Promise<void> {
  const { paths, signal, check, onReady, settledAfter = SETTLED_AFTER } = request;
  const pending = new Set<string>();
  let checking: Promise<void> | null = null;
  const checkAll = async (): Promise<void> => {
    while (pending.size > 0 && !signal.aborted) {
      const files = [...pending].sort();
      pending.clear();
      await check(files);
    }
    checking = null;
  };
  const take = (file: string): void => {
    if (!isWorkbookName(path.basename(file))) return;
    pending.add(file);
    checking ??= checkAll();
  };
  const watcher = watch([...paths], {
    awaitWriteFinish: { stabilityThreshold: settledAfter, pollInterval: Math.min(LOOK_EVERY, settledAfter) },
    followSymlinks: false,
  });
  watcher.on('add', take).on('change', take);
  watcher.on('ready', onReady);
  // A folder that cannot be looked into is no reason to stop watching the others.
  watcher.on('error', () => undefined);
  if (!signal.aborted) {
    await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));
  }
  await watcher.close();
  await checking;
}
