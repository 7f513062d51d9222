import { foundProblems, numberKey, rectifyNumbers } from '../../src/ledger/found-problems';
import { tableFrom } from '../support/table-from-markdown';

const found = (count: string, problem: string): boolean | null => {
  const [row] = tableFrom(
    `
      | 日期 | 检查方式 | 被检查单位 | 检查内容 | 发现问题数 | 问题描述 |
      | 2023-03-01 | 随机抽查 | 财务科 | 财务纪律 | ${count} | ${problem} |`,
    'inspections',
  ).rows;
  if (!row) throw new Error('no row');
  return foundProblems(row);
};

describe('whether an inspection found problems', () => {
  it.each([
    ['2', '', true],
    ['2个', '未发现问题', true],
    ['0', '报销单缺明细', false],
    ['', '未发现问题', false],
    ['', '经检查，未发现违规违纪问题。', false],
    ['', '各科室人员均在岗，会议记录齐全', false],
    ['', '无', false],
    ['', '未发现公车私用；两次出车无派车单', true],
    ['', '报销单缺明细', true],
    ['', '', null],
    ['', '/', null],
  ])('%s, %s', (count, problem, result) => {
    expect(found(count, problem)).toBe(result);
  });
});

describe('numbers of problems', () => {
  it.each([
    ['ZG-01', ['ZG-01']],
    ['ZG-01、ZG-02', ['ZG-01', 'ZG-02']],
    ['ZG-09至ZG-11', ['ZG-09', 'ZG-10', 'ZG-11']],
    ['2023001～3', ['2023001~3']],
    ['3-5', ['3-5']],
    ['1至900', ['1至900']],
    ['无', []],
    ['/', []],
    ['', []],
  ])('%s', (text, numbers) => {
    expect(rectifyNumbers(text)).toEqual(numbers);
  });

  it('are compared without blanks, width and case', () => {
    expect(numberKey('zg－０１ ')).toBe(numberKey('ZG-01'));
  });
});
