import { citedTitles, successorOf, titleMeant } from '../../src/ledger/cited-titles';
import { REGULATION_TITLES, SUPERSEDED_TITLES } from '../../src/ledger/regulation-titles';

describe('citedTitles', () => {
  it('takes each title once and leaves quotations inside titles alone', () => {
    expect(citedTitles('学《甲办法》《乙办法》，再学《甲办法》；《〈丙条例〉释义》')).toEqual([
      '甲办法',
      '乙办法',
    ]);
  });
});

describe('titleMeant', () => {
  it('is silent on every title of the library and on every superseded one', () => {
    const titles = [...REGULATION_TITLES, ...SUPERSEDED_TITLES.keys()];
    expect(titles.filter((title) => titleMeant(title, 0.85) !== null)).toEqual([]);
  });

  it.each([
    ['中国共产党教育管理工作条例', '中国共产党党员教育管理工作条例'],
    ['中国共产党党员发展工作细则', '中国共产党发展党员工作细则'],
    ['党政机关厉行勤俭节约反对浪费条例', '党政机关厉行节约反对浪费条例'],
  ])('%s', (cited, title) => {
    expect(titleMeant(cited, 0.85)?.title).toBe(title);
  });

  it.each([
    '临河县水务局廉政风险防控工作实施方案',
    '浙江省优化营商环境条例',
    '政府采购管理办法',
    '党组工作规则',
  ])('knows nothing of %s', (cited) => {
    expect(titleMeant(cited, 0.85)).toBeNull();
  });
});

describe('successorOf', () => {
  it('knows trial versions apart from what followed them, and short names', () => {
    expect(successorOf('中国共产党党组工作条例（试行）')).toBe('中国共产党党组工作条例');
    expect(successorOf('中国共产党党组工作条例')).toBeNull();
    expect(successorOf('中国共产党支部工作条例（试行）')).toBeNull();
    expect(successorOf('物权法')).toBe('中华人民共和国民法典');
    expect(successorOf('行政监察法')).toBe('中华人民共和国监察法');
  });
});
