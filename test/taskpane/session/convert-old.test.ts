import { convertApart, type XlsThread } from '../../../src/taskpane/session/convert-old';
import { answerXls } from '../../../src/workbook/xls/answer-xls';
import { writeXls } from '../../workbook/xls/write-xls';

/** A thread that does with a file what it is told to. */
function thread(work: (self: XlsThread, bytes: Uint8Array) => void): XlsThread & { ended: boolean } {
  const made: XlsThread & { ended: boolean } = {
    ended: false,
    onmessage: null,
    onerror: null,
    postMessage: (bytes: Uint8Array) => work(made, bytes),
    terminate: () => {
      made.ended = true;
    },
  };
  return made;
}

/** What a worker tells that ended by itself. */
const BREAKDOWN = Object.assign(new Event('error'), { message: 'out of memory' }) as ErrorEvent;

/** One that answers. */
function converter(): XlsThread & { ended: boolean } {
  return thread((self, bytes) => {
    const event = new MessageEvent('message', { data: structuredClone(answerXls(bytes)) });
    self.onmessage?.call(self as Worker, event);
  });
}

describe('an .xls file in the pane', () => {
  it('is converted in a thread that ends with it', async () => {
    const apart = converter();
    const { xlsx, labels } = await convertApart(() => apart)(writeXls(), '台账.xls');
    expect(Buffer.from(xlsx.subarray(0, 2)).toString()).toBe('PK');
    expect(labels).toEqual([]);
    expect(apart.ended).toBe(true);
  });

  it.each([
    ['damaged', converter(), 'workbook-damaged'],
    [
      'breaking the thread',
      thread((self) => self.onerror?.call(self as Worker, BREAKDOWN)),
      'workbook-damaged',
    ],
    ['taking too long', thread(() => {}), 'workbook-too-slow'],
    ['where no thread can be started', null, 'workbook-legacy'],
  ])('%s is a fault that can be told', async (_name, apart, code) => {
    const converting = convertApart(() => apart, 20)(new Uint8Array(600).fill(7), '台账.xls');
    await expect(converting).rejects.toMatchObject({ code, details: { path: '台账.xls' } });
    expect(apart?.ended ?? true).toBe(true);
  });
});
