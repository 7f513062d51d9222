import { BUILT_IN } from '../../../src/engine/knowledge';
import { answerCalls } from '../../../src/taskpane/session/answer-calls';
import type { CheckRequest } from '../../../src/taskpane/session/engine';
import { LocalEngine } from '../../../src/taskpane/session/local-engine';
import type { PostBox } from '../../../src/taskpane/session/remote-caller';
import { remoteEngine } from '../../../src/taskpane/session/remote-engine';
import { riskRow, riskWorkbook } from '../sample';

/** A worker in this thread: what is posted is cloned, as on its way to another one. */
function worker(engine: LocalEngine): PostBox {
  const answer = answerCalls(engine, (reply) =>
    box.onmessage?.(new MessageEvent('message', { data: structuredClone(reply) })),
  );
  const box: PostBox = {
    onmessage: null,
    onerror: null,
    postMessage: (call) => {
      void answer(structuredClone(call));
    },
  };
  return box;
}

const REQUEST: CheckRequest = {
  workbook: riskWorkbook(Array.from({ length: 400 }, (_, index) => riskRow(index + 1))),
  language: 'zh-CN',
  asOf: '2023-12-31',
  bindings: undefined,
  ignored: [],
  options: undefined,
  roster: undefined,
};

describe('the engine in a worker', () => {
  it('gives what the engine here gives, and tells its progress', async () => {
    const shares: number[] = [];
    const remote = await remoteEngine(worker(new LocalEngine(BUILT_IN))).check(REQUEST, (share) =>
      shares.push(share),
    );
    const local = await new LocalEngine(BUILT_IN).check(REQUEST, () => {});
    expect(remote).toEqual(local);
    expect(shares.length).toBeGreaterThan(0);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
  });

  it('hands on why a call failed', async () => {
    const engine = new LocalEngine(BUILT_IN);
    engine.choices = () => Promise.reject(new Error('no choices today'));
    await expect(remoteEngine(worker(engine)).choices('en')).rejects.toThrow('no choices today');
  });

  it('ends every call when the worker dies', async () => {
    const box: PostBox = { onmessage: null, onerror: null, postMessage: () => {} };
    const choices = remoteEngine(box).choices('en');
    box.onerror?.(Object.assign(new Event('error'), { message: 'gone' }) as ErrorEvent);
    await expect(choices).rejects.toThrow('gone');
  });
});
