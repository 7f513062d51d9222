import { isDateFormat, readDateStyles } from '../../../src/workbook/file/number-formats';
import { stylesXml } from './write-xlsx';

describe('isDateFormat', () => {
  it.each([
    'yyyy-mm-dd',
    'yyyy"年"m"月"',
    'yyyy"年"m"月"d"日";@',
    '[$-804]yyyy"年"m"月"d"日"',
    '[DBNum1][$-804]yyyy"年"m"月"d"日"',
    'm/d',
    'h:mm AM/PM',
    'yyyy\\-mm\\-dd',
    '[$-F800]dddd, mmmm dd, yyyy',
    'yyyy年m月',
    '[红色]yyyy/m/d',
  ])('%s shows a date', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  it.each([
    'General',
    'G/通用格式',
    '0.00',
    '[红色]0.00;"天"d',
    '#,##0.00_ ;[Red]\\-#,##0.00\\ ',
    '0"天"',
    '0\\d',
    '[$¥-804]#,##0.00',
    '@',
    '',
    '0.00E+00',
    '[h]:mm:ss',
    '[Red]General',
    ';;;@',
    '"yyyy',
  ])('%s does not', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});

describe('readDateStyles', () => {
  it('knows the built-in formats, those of Chinese versions among them', () => {
    const dates = [14, 15, 16, 17, 18, 19, 20, 21, 22, 27, 31, 36, 45, 47, 50, 57, 58];
    const others = [0, 1, 2, 9, 10, 11, 13, 23, 26, 37, 44, 46, 48, 49, 59];
    const styles = readDateStyles(stylesXml([], [...dates, ...others]));
    expect([...styles]).toEqual([0, 1, ...dates.map(() => 1), ...others.map(() => 0)]);
  });

  it('goes by the code where the file gives one for a built-in number', () => {
    const xml = stylesXml([], [31])
      .replace('numFmtId="176"', 'numFmtId="31"')
      .replace(/formatCode="[^"]*"/, 'formatCode="0.00"');
    expect([...readDateStyles(xml)].at(-1)).toBe(0);
  });

  it('looks at the styles of cells only', () => {
    expect([...readDateStyles(stylesXml())]).toEqual([0, 1]);
    expect([...readDateStyles('<styleSheet/>')]).toEqual([]);
  });
});
