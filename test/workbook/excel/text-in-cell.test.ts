import { mayBeCoerced } from '../../../src/workbook/excel/text-in-cell';

describe('mayBeCoerced', () => {
  it.each([
    '001',
    '410105199001011234',
    '3-1',
    '2024/3/1',
    '2024年3月',
    '二〇二四年三月',
    '50%',
    '１２３',
    '¥1,200',
    '(5)',
    '1e5',
    '8:30 PM',
    'Mar 3',
    '3-Mar',
    'true',
    '#REF!',
    '=1+1',
    '＝1+1',
    '+86',
    '-',
    '@科室',
  ])('%s', (text) => {
    expect(mayBeCoerced(text)).toBe(true);
  });

  it.each([
    '审计局',
    '1. 加强学习',
    '每季度一次',
    '2号楼',
    '第3条',
    '高',
    '',
    "'1",
    `1${'0'.repeat(80)}`,
    'A1',
    '是',
  ])('not %s', (text) => {
    expect(mayBeCoerced(text)).toBe(false);
  });
});
