import { externalLinks } from '../../../src/workbook/excel/external-links';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';

function links(...formulas: string[]): string[] {
  const { sheets } = buildWorkbook('a.xlsx', [
    { name: '甲', rows: [formulas.map((formula) => ({ value: 1, formula }))] },
  ]);
  return externalLinks(sheets);
}

describe('externalLinks', () => {
  it('finds other workbooks, each once', () => {
    expect(
      links("SUM('C:\\报表\\[上半年.xlsx]汇总'!A1:A3)", '[花名册.xlsx]Sheet1!A1+[花名册.xlsx]Sheet1!A2'),
    ).toEqual(['C:\\报表\\上半年.xlsx', '花名册.xlsx']);
  });

  it('takes no column of a table for a workbook', () => {
    expect(links('SUM(台账[金额])', '[@金额]*2', 'A1')).toEqual([]);
  });
});
