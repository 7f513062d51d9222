import { contradict, periodName, statedPeriod } from '../../src/ledger/stated-period';

const stated = (text: string): string | null => {
  const period = statedPeriod(text);
  return period && periodName(period);
};

describe('the period that a name states', () => {
  it.each([
    ['临河县水务局2023年问题整改台账', '2023年'],
    ['二〇二三年度责任清单', '2023年'],
    ['水务局2023台账', '2023年'],
    ['2023年 上半年任务分解', '2023年上半年'],
    ['2023年第2季度', '2023年第二季度'],
    ['2023年第三季度作风督查台账', '2023年第三季度'],
    ['2023年06月作风检查', '2023年6月'],
    ['2023年1—6月监督检查台账', '2023年上半年'],
    ['2023年7月至12月检查', '2023年下半年'],
    ['2023年４～６月份检查', '2023年第二季度'],
    ['2023年1-12月检查', '2023年'],
    ['2023年1—5月检查', '2023年1—5月'],
    ['2023年2月至11月检查', '2023年2—11月'],
    ['2023年11月至3月检查', '2023年'],
    ['2023年报送的2022年度巡察反馈问题', '2023年'],
    ['临发〔2021〕5号任务分解（2023年）', '2023年'],
  ])('%s: %s', (text, period) => expect(stated(text)).toBe(period));

  it.each(['问题整改台账', '2021-2023年规划', '20230314台账', '截至2023年12月', '2022年2023年', '上半年'])(
    '%s: none',
    (text) => expect(stated(text)).toBeNull(),
  );
});

describe('periods that cannot be one', () => {
  const [year, first, second, march] = [
    { year: 2023, part: '' },
    { year: 2023, part: '上半年' },
    { year: 2023, part: '下半年' },
    { year: 2023, part: '3月' },
  ] as const;

  it('other years, and other halves', () => {
    expect(contradict(year, { year: 2022, part: '' })).toBe(true);
    expect(contradict(first, second)).toBe(true);
  });

  it('a part of the same year, and parts of different kinds', () => {
    expect(contradict(year, first)).toBe(false);
    expect(contradict(first, march)).toBe(false);
    expect(contradict(first, first)).toBe(false);
    expect(contradict(march, { year: 2023, part: '1—5月' })).toBe(false);
  });
});
