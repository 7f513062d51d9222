import type { PaneEngine } from './engine';
import { remoteEngine } from './remote-engine';

/** Starts the engine in a worker of its own. The rules load there, so the pane opens without waiting for them. */
export function startEngine(): PaneEngine {
  return remoteEngine(
    new Worker(/* webpackChunkName: "engine" */ new URL('./engine-worker.ts', import.meta.url)),
  );
}
