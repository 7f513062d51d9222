import { fillCommand } from '../../src/engine/fill-command';

describe('fillCommand', () => {
  it.each([
    ['serial-numbers', 'taizhang fill'],
    ['rows-for-posts', 'taizhang fill --rows'],
    ['successors', 'taizhang fill --suggestions'],
  ])('%s', (filler, command) => {
    expect(fillCommand(filler)).toBe(command);
  });
});
