import { PassThrough } from 'node:stream';
import { progressOver } from '../../src/cli/progress';

/** A stream that keeps what is written to it. */
function stream(isTTY: boolean) {
  const through = new PassThrough();
  const written: string[] = [];
  through.on('data', (chunk: Buffer) => written.push(chunk.toString()));
  return { target: Object.assign(through, { isTTY, columns: 120 }), text: () => written.join('') };
}

describe('progressOver', () => {
  it('says nothing of a short run where no bar can be drawn', () => {
    const { target, text } = stream(false);
    const progress = progressOver(3, target, {}, 'zh-CN', () => 0);
    for (let file = 0; file < 3; file += 1) progress.step(0);
    progress.stop();
    expect(text()).toBe('');
  });

  it('writes a line every five seconds of a long run: rate, time left, errors so far', () => {
    const { target, text } = stream(false);
    let clock = 0;
    const progress = progressOver(100, target, {}, 'en', () => clock);
    for (let file = 0; file < 20; file += 1) {
      clock += 1000;
      progress.step(2);
    }
    expect(text().split('\n')).toEqual([
      'processed 5/100, 1.0 files/s, about 95 s left, 10 errors.',
      'processed 10/100, 1.0 files/s, about 90 s left, 20 errors.',
      'processed 15/100, 1.0 files/s, about 85 s left, 30 errors.',
      'processed 20/100, 1.0 files/s, about 80 s left, 40 errors.',
      '',
    ]);
    expect(text()).not.toContain('\u001b');
  });

  it('draws a bar on a terminal and takes it away at the end', () => {
    const { target, text } = stream(true);
    const progress = progressOver(2, target, {}, 'zh-CN');
    progress.step(1);
    progress.step(0);
    progress.stop();
    expect(text()).toContain('2/2');
    expect(text()).toContain('错误 1');
    expect(text().endsWith('\u001b[0K') || text().includes('\u001b[2K') || text().includes('\u001b[0K')).toBe(
      true,
    );
  });

  it('draws it without colours where none are wanted', () => {
    const { target, text } = stream(true);
    const progress = progressOver(2, target, { NO_COLOR: '1' }, 'zh-CN');
    progress.step(0);
    progress.stop();
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are what is looked for
    expect(text()).not.toMatch(/\u001b\[\d*m/);
    expect(text()).not.toContain('\u2588');
  });

  it('writes lines where a terminal cannot go back', () => {
    const { target, text } = stream(true);
    progressOver(2, target, { TERM: 'dumb' }, 'zh-CN', () => 0).step(0);
    expect(text()).toBe('');
  });
});
