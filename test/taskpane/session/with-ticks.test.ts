import { withTicks } from '../../../src/taskpane/session/with-ticks';

describe('withTicks', () => {
  const ticked: ReadonlySet<string> = new Set(['a', 'b']);

  it('ticks and unticks, each once', () => {
    expect([...withTicks(ticked, ['b', 'c'], true)]).toEqual(['a', 'b', 'c']);
    expect([...withTicks(ticked, ['b', 'c'], false)]).toEqual(['a']);
  });

  it('leaves what was ticked before as it was', () => {
    withTicks(ticked, ['a'], false);
    expect([...ticked]).toEqual(['a', 'b']);
  });
});
