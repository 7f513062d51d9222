import { BUILT_IN } from '../../engine/knowledge';
import { answerCalls } from './answer-calls';
import { convertApart } from './convert-old';
import { LocalEngine } from './local-engine';
import { localFiles } from './local-files';
import { startXls } from './start-xls';
import { FILES_WORKER } from './worker-names';

// The worker's whole program: an engine behind its post box. Which one, its name says, so that both share one bundle.
const engine =
  self.name === FILES_WORKER ? localFiles(BUILT_IN, convertApart(startXls)) : new LocalEngine(BUILT_IN);
const answer = answerCalls(engine, (reply) => self.postMessage(reply));
self.onmessage = ({ data }: MessageEvent): void => {
  void answer(data);
};
