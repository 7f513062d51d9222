import { BUILT_IN } from '../../engine/knowledge';
import { answerCalls } from './answer-calls';
import { LocalEngine } from './local-engine';

// The worker's whole program: the engine behind its post box.
const answer = answerCalls(new LocalEngine(BUILT_IN), (reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent): void => {
  void answer(data);
};
