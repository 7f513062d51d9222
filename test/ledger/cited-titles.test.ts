import { citedTitles } from '../../src/ledger/cited-titles';

describe('citedTitles', () => {
  it('takes each title once and leaves quotations inside titles alone', () => {
    expect(citedTitles('学《甲办法》《乙办法》，再学《甲办法》；《〈丙条例〉释义》')).toEqual([
      '甲办法',
      '乙办法',
    ]);
  });
});
