import { frequencyText, ledgerText, remarkText } from '../../src/policy/policy-words';

const MONTHS = Array.from({ length: 12 }, (_, month) => `${String(month + 1).padStart(2, '0')}-05`);

describe('policy words', () => {
  it.each([
    [{ min: 1, max: null, due: [] }, '每月至少1次', 'monthly at least 1 次'],
    [{ min: 0, max: 2, due: [] }, '每月不超过2次', 'monthly at most 2 次'],
    [{ min: 1, max: 2, due: [] }, '每月1至2次', 'monthly 1 to 2 次'],
    [{ min: 1, max: 1, due: MONTHS }, '每月1次（5日前）', 'monthly 1 次 (by day 5)'],
  ])('%j', (frequency, chinese, english) => {
    const whole = { period: 'month', unit: '次', ...frequency } as const;
    expect(frequencyText(whole, 'zh-CN')).toBe(chinese);
    expect(frequencyText(whole, 'en')).toBe(english);
  });

  it('names ledgers, and says what was not understood', () => {
    expect(ledgerText('inspections', 'en')).not.toBe('inspections');
    expect(ledgerText(null, 'zh-CN')).toBe('台账待定');
    const remark = { line: 3, kind: 'number-skipped', data: { mark: '三、', expected: 2 } } as const;
    expect(remarkText(remark, 'zh-CN')).toBe('序号“三、”不连续，应是第2项，按原样保留。');
  });
});
