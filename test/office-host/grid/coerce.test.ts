import { coerce } from './coerce';

describe('what Excel makes of a text in a General cell', () => {
  it.each([
    ['001', 1],
    ['-1.5', -1.5],
    ['1e3', 1000],
    ['(5)', -5],
    ['TRUE', true],
    ["'001", '001'],
    ['110101199003070019', 110_101_199_003_070_000],
    ['2024.3.1', '2024.3.1'],
    ['2024-13-1', '2024-13-1'],
    ['一级', '一级'],
    ['  ', '  '],
    ['25:00', '25:00'],
  ])('%s is %s', (text, value) => {
    expect(coerce(text, 2024)).toEqual({ value });
  });

  it.each([
    ['1,234', 1234, '#,##0'],
    ['50%', 0.5, '0%'],
    ['12.5%', 0.125, '0.00%'],
    ['￥1,200.50', 1200.5, '"¥"#,##0.00'],
    ['2024-03-01', 45_352, 'yyyy/m/d'],
    ['2024/3/1 8:30', 45_352 + 8.5 / 24, 'yyyy/m/d h:mm'],
    ['2024年3月1日', 45_352, 'yyyy"年"m"月"d"日"'],
    ['2024年3月', 45_352, 'yyyy"年"m"月"'],
    ['3-1', 45_352, 'm"月"d"日"'],
    ['3月1日', 45_352, 'm"月"d"日"'],
    ['8:30', 8.5 / 24, 'h:mm'],
  ])('%s is %d with the format %s', (text, value, numberFormat) => {
    expect(coerce(text, 2024)).toEqual({ value, numberFormat });
  });

  it('knows errors', () => {
    expect(coerce('#REF!', 2024)).toEqual({ value: '#REF!', error: true });
  });
});
