import { brokenMark, nestedMarks } from '../../../src/rules/shared/mark-sequence';

describe('the numbering of a cell', () => {
  it.each([
    [['1.', '2.', '3.']],
    [['3.', '4.']],
    [['1.', '2.', '1.', '2.']],
    [['一、', '1.', '2.', '二、', '1.']],
    [['1.1', '1.2', '2.1']],
    [['①', '②']],
    [['一是', '二是', '三是']],
    [['9.', '10.']],
    [['5.']],
    [['', '']],
  ])('unbroken: %j', (marks) => expect(brokenMark(marks)).toBeNull());

  it.each([
    [['1.', '3.'], '3.'],
    [['1.', '2.', '2.'], '2.'],
    [['1.', '1.'], '1.'],
    [['2.', '1.', '3.'], '3.'],
    [['①', '③'], '③'],
    [['一是', '三是'], '三是'],
    [['1.1', '1.3'], '1.3'],
    [['1.2', '2.2'], '2.2'],
    [['1.2', '3.1'], '3.1'],
    [['一、', '1.', '三、'], '三、'],
  ])('broken: %j at %s', (marks, mark) => expect(brokenMark(marks)?.mark).toBe(mark));

  it('finds marks of two numbers', () => {
    expect(nestedMarks('1.1 登记；1.2、盘点；2. 对账；金额1.5万元')).toEqual(['1.1', '1.2']);
  });
});
