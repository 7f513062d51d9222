import type { PaneEngine } from './engine';
import type { EngineCall, EngineMethod, EngineReply } from './engine-protocol';

/** The post box of a worker. */
export interface PostBox {
  postMessage(call: EngineCall): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

interface Pending {
  readonly onProgress: (share: number) => void;
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/** An engine that works in another thread, so that the pane answers even while 50,000 rows are judged. */
export function remoteEngine(worker: PostBox): PaneEngine {
  const pending = new Map<number, Pending>();
  let last = 0;
  worker.onmessage = ({ data }) => {
    const call = pending.get(data.id);
    if (!call) return;
    if (data.kind === 'progress') return call.onProgress(data.share);
    pending.delete(data.id);
    if (data.kind === 'result') call.resolve(data.value);
    else call.reject(new Error(data.reason));
  };
  worker.onerror = ({ message }) => {
    for (const call of pending.values()) call.reject(new Error(message));
    pending.clear();
  };
  /** Posts a call; the answer has the type that the method has in this thread. */
  const call = <M extends EngineMethod>(
    method: M,
    args: readonly unknown[],
    onProgress: (share: number) => void = () => {},
  ): ReturnType<PaneEngine[M]> =>
    new Promise((resolve, reject) => {
      last += 1;
      pending.set(last, { onProgress, resolve, reject });
      worker.postMessage({ id: last, method, args });
    }) as ReturnType<PaneEngine[M]>;
  return {
    check: (request, onProgress) => call('check', [request], onProgress),
    recheck: (onProgress) => call('recheck', [], onProgress),
    touch: (change) => call('touch', [change]),
    ignore: (ignored) => call('ignore', [ignored]),
    choices: (language) => call('choices', [language]),
    bindAs: (...wanted) => call('bindAs', wanted),
    fills: () => call('fills', []),
    templates: () => call('templates', []),
    brief: (request) => call('brief', [request]),
    briefingFile: (format) => call('briefingFile', [format]),
    briefingRows: () => call('briefingRows', []),
    readPolicy: (...file) => call('readPolicy', file),
    planTasks: (ids) => call('planTasks', [ids]),
  };
}
