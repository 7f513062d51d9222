import { statusGroup } from '../../src/ledger/status';

describe('statusGroup', () => {
  it.each([
    ['已完成', 'done'],
    [' 已 销号 ', 'done'],
    ['已完成，长期坚持', 'done'],
    ['已全部整改完毕', 'done'],
    ['整改完成', 'done'],
    ['已完成整改并销号', 'done'],
    ['是', 'done'],
    ['100%', 'done'],
    ['基本完成、长期推进', 'partly'],
    ['部分完成整改', 'partly'],
    ['整改中', 'doing'],
    ['正在抓紧整改', 'doing'],
    ['完成80%', 'doing'],
    ['未完成', 'not-started'],
    ['尚未完成整改', 'not-started'],
    ['否', 'not-started'],
    ['0%', 'not-started'],
  ])('%s is %s', (text, group) => {
    expect(statusGroup(text)).toBe(group);
  });

  it.each(['', '—', '详见附件', '整改'])('%j says nothing', (text) => {
    expect(statusGroup(text)).toBeNull();
  });
});
