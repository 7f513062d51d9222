import { isDateFormat } from '../../src/workbook/date-format';

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
