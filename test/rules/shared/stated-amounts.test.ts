import { statedAmounts } from '../../../src/rules/shared/stated-amounts';

describe('amounts that a text states', () => {
  it.each([
    ['涉及金额30万元，已清退20万元，尚未清退10万元', [300000, 200000, 100000]],
    ['问题金额共计1,200元，已追回资金1,000元，剩余200元', [1200, 1000, 200]],
    ['应清退总额3万元；已全部清退3万元', [30000, 30000, null]],
    ['已清退1万元，已清退2万元', [null, null, null]],
    ['未清退金额5000元', [null, null, 5000]],
    ['涉及金额约5万元', [null, null, null]],
    ['清退补贴3人', [null, null, null]],
  ])('%s', (text, [total, settled, open]) => {
    expect(statedAmounts(text)).toEqual({ total, settled, open });
  });
});
