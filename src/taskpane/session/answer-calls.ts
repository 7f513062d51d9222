import type { EngineCall, EngineReply } from './engine-protocol';

/** Answers calls as they come out of a post box: carries each to the engine and posts what comes of it. */
export function answerCalls<E extends object>(
  engine: E,
  post: (reply: EngineReply) => void,
): (call: EngineCall) => Promise<void> {
  return async ({ id, method, args }) => {
    const onProgress = (share: number): void => post({ id, kind: 'progress', share });
    try {
      const carried: unknown = Reflect.get(engine, method);
      if (typeof carried !== 'function') throw new TypeError(`no method ${method}`);
      // The caller's types vouch for the arguments: both ends are built from the same source.
      const value: unknown = await Reflect.apply(carried, engine, [...args, onProgress]);
      post({ id, kind: 'result', value });
    } catch (error) {
      post({ id, kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}
