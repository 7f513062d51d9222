import { REGULATION_TITLES } from '../../src/ledger/regulation-titles';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { BUILT_IN_TITLES, TitleLibrary, titlesOf } from '../../src/ledger/title-library';

describe('the built-in titles', () => {
  it('are never taken for one another', () => {
    const titles = REGULATION_TITLES.map(({ title }) => title);
    expect(titles.filter((title) => BUILT_IN_TITLES.meant(title, 0.85) !== null)).toEqual([]);
  });

  it.each([
    ['中国共产党教育管理工作条例', '中国共产党党员教育管理工作条例'],
    ['中国共产党党员发展工作细则', '中国共产党发展党员工作细则'],
    ['党政机关厉行勤俭节约反对浪费条例', '党政机关厉行节约反对浪费条例'],
  ])('%s', (cited, title) => {
    expect(BUILT_IN_TITLES.meant(cited, 0.85)?.title).toBe(title);
  });

  it.each([
    '临河县水务局廉政风险防控工作实施方案',
    '浙江省优化营商环境条例',
    '政府采购管理办法',
    '党组工作规则',
  ])('know nothing of %s', (cited) => {
    expect(BUILT_IN_TITLES.meant(cited, 0.85)).toBeNull();
  });

  it('tell trial versions apart from what followed them, and know short names', () => {
    const successorOf = (title: string) => BUILT_IN_TITLES.repealOf(title)?.successor ?? null;
    expect(successorOf('中国共产党党组工作条例（试行）')).toBe('中国共产党党组工作条例');
    expect(successorOf('中国共产党党组工作条例')).toBeNull();
    expect(successorOf('中国共产党支部工作条例（试行）')).toBeNull();
    expect(successorOf('物权法')).toBe('中华人民共和国民法典');
    expect(successorOf('行政监察法')).toBe('中华人民共和国监察法');
  });
});

describe("a unit's own titles", () => {
  const OLD = {
    title: '临河县涉水项目审批办法',
    repealed: '2023-07-01',
    successor: '临河县涉水项目许可办法',
  };
  const library = (asOf: string) => new TitleLibrary([OLD], asOf);

  it('are known, and those close to them are taken for misquoted', () => {
    expect(library('2023-01-01').meant('临河县涉水项目审批办法', 0.85)).toBeNull();
    expect(library('2023-01-01').meant('临河县涉水工项目审批办法', 0.85)?.title).toBe(OLD.title);
    expect(BUILT_IN_TITLES.meant('临河县涉水工项目审批办法', 0.85)).toBeNull();
  });

  it('are in force until the day of their repeal, and their successor is known', () => {
    expect(library('2023-06-30').repealOf(OLD.title)).toBeNull();
    expect(library('2023-07-01').repealOf(OLD.title)).toEqual({
      successor: OLD.successor,
      since: '2023-07-01',
    });
    expect(library('2023-07-01').meant('临河县涉水项目许可方法', 0.7)).toBeNull();
    expect(library('2023-07-01').meant('临河县涉水工项目许可办法', 0.85)?.title).toBe(OLD.successor);
  });

  it('take the place of a built-in title, with 中华人民共和国 before it or without', () => {
    const own = new TitleLibrary(
      [{ title: '信访条例' }, { title: '预算法', repealed: '2024-01-01' }],
      '2024-01-01',
    );
    expect(BUILT_IN_TITLES.repealOf('信访条例')?.successor).toBe('信访工作条例');
    expect(own.repealOf('信访条例')).toBeNull();
    expect(own.repealOf('中华人民共和国预算法实施条例')).toBeNull();
    expect(own.repealOf('预算法')).toEqual({ successor: null, since: '2024-01-01' });
  });

  it('lead to what is in force now, and never round in a circle', () => {
    const chain = [
      { title: '甲地乙项工作办法', successor: '甲地丙项工作办法' },
      { title: '甲地丙项工作办法', successor: '甲地丁项工作办法' },
      { title: '甲地戊项工作办法', successor: '甲地己项工作办法' },
      { title: '甲地己项工作办法', successor: '甲地戊项工作办法' },
    ];
    const own = new TitleLibrary(chain, '2024-01-01');
    expect(own.repealOf('甲地乙项工作办法')?.successor).toBe('甲地丁项工作办法');
    expect(own.repealOf('甲地戊项工作办法')?.successor).toBeNull();
  });

  it('are put together once for the settings of a run', () => {
    const settings = { ...DEFAULT_SETTINGS, titles: [OLD] };
    expect(titlesOf({ settings, asOf: '2023-07-01' })).toBe(titlesOf({ settings, asOf: '2023-07-01' }));
    expect(titlesOf({ settings, asOf: '2023-06-30' }).repealOf(OLD.title)).toBeNull();
    expect(titlesOf({ settings: DEFAULT_SETTINGS, asOf: '2023-06-30' })).toBe(BUILT_IN_TITLES);
  });
});
