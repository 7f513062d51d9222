import type { PaneEngine } from './engine';
import type { EngineCall, EngineReply } from './engine-protocol';

/** Answers calls as they come out of a post box: carries each to the engine and posts what comes of it. */
export function answerCalls(
  engine: PaneEngine,
  post: (reply: EngineReply) => void,
): (call: EngineCall) => Promise<void> {
  return async ({ id, method, args }) => {
    const onProgress = (share: number): void => post({ id, kind: 'progress', share });
    try {
      // The caller's types vouch for the arguments: both ends are built from the same source.
      const value = await Reflect.apply(engine[method], engine, [...args, onProgress]);
      post({ id, kind: 'result', value });
    } catch (error) {
      post({ id, kind: 'failure', reason: error instanceof Error ? error.message : String(error) });
    }
  };
}
