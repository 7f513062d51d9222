import type { PaneEngine } from './engine';
import { type PostBox, remoteCaller } from './remote-caller';

/** An engine that works in another thread, so that the pane answers even while 50,000 rows are judged. */
export function remoteEngine(worker: PostBox): PaneEngine {
  const call = remoteCaller<PaneEngine>(worker);
  return {
    check: (request, onProgress) => call('check', [request], onProgress),
    recheck: (onProgress) => call('recheck', [], onProgress),
    touch: (change) => call('touch', [change]),
    ignore: (ignored) => call('ignore', [ignored]),
    choices: (language) => call('choices', [language]),
    bindAs: (...wanted) => call('bindAs', wanted),
    takePrevious: (workbook) => call('takePrevious', [workbook]),
    fills: () => call('fills', []),
    people: () => call('people', []),
    replacement: (...wanted) => call('replacement', wanted),
    templates: () => call('templates', []),
    brief: (request) => call('brief', [request]),
    briefingFile: (format) => call('briefingFile', [format]),
    briefingRows: () => call('briefingRows', []),
    readPolicy: (...file) => call('readPolicy', file),
    planTasks: (ids) => call('planTasks', [ids]),
  };
}
