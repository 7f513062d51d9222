import type { EngineCall, EngineReply } from './engine-protocol';

/** The post box of a worker. */
export interface PostBox {
  postMessage(call: EngineCall): void;
  onmessage: ((event: MessageEvent<EngineReply>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/** Calls methods of an engine in another thread; the answer has the type that the method has in this one. */
export type RemoteCaller<E> = <M extends keyof E & string>(
  method: M,
  args: readonly unknown[],
  onProgress?: (share: number) => void,
) => E[M] extends (...args: never[]) => infer R ? R : never;

interface Pending {
  readonly onProgress: (share: number) => void;
  resolve(value: unknown): void;
  reject(reason: Error): void;
}

/** Posts calls into a worker's box and gives each the answer that comes back to it. */
export function remoteCaller<E>(worker: PostBox): RemoteCaller<E> {
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
  const call = (
    method: string,
    args: readonly unknown[],
    onProgress: (share: number) => void = () => {},
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1;
      pending.set(last, { onProgress, resolve, reject });
      worker.postMessage({ id: last, method, args });
    });
  // Both ends are built from the same source, so that an answer is what the method gives.
  return call as RemoteCaller<E>;
}
