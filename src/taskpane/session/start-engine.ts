import type { PaneEngine } from './engine';
import { type FilesEngine, remoteFiles } from './files-engine';
import { remoteEngine } from './remote-engine';
import { FILES_WORKER } from './worker-names';

/** Starts the engine in a worker of its own. The rules load there, so the pane opens without waiting for them. */
export function startEngine(): PaneEngine {
  return remoteEngine(startWorker('check'));
}

/** Makes ready the engine of handed-over files; its worker starts when it is first needed. */
export function startFiles(): FilesEngine {
  return remoteFiles(() => startWorker(FILES_WORKER));
}

function startWorker(name: string): Worker {
  return new Worker(/* webpackChunkName: "engine" */ new URL('./engine-worker.ts', import.meta.url), {
    name,
  });
}
