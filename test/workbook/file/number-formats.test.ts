import { readDateStyles } from '../../../src/workbook/file/number-formats';
import { stylesXml } from './write-xlsx';

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
