import { isEveryDepartment, leadDepartmentsIn, leadersIn } from '../../../src/rules/shared/leads';

describe('leadersIn', () => {
  it.each([
    ['林启明', ['林启明']],
    ['林启明、周若溪', ['林启明', '周若溪']],
    ['局长林启明（牵头）、周若溪', ['林启明']],
    ['局长、分管副局长', ['局长', '分管副局长']],
    ['党组', []],
    ['', []],
  ])('%j', (text, leaders) => {
    expect(leadersIn(text, null)).toEqual(leaders);
  });
});

describe('leadDepartmentsIn', () => {
  it.each([
    ['办公室', ['办公室']],
    ['规划和建设科', ['规划和建设科']],
    ['办公室、财务科', ['办公室', '财务科']],
    ['办公室和财务科', ['办公室', '财务科']],
    ['牵头：办公室；配合：财务科', ['牵头：办公室']],
    ['办公室（牵头）、财务科', ['办公室（牵头）']],
    ['办公室；配合：财务科', ['办公室']],
  ])('%j', (text, departments) => {
    expect(leadDepartmentsIn(text)).toEqual(departments);
  });
});

describe('isEveryDepartment', () => {
  it('knows 各科室', () => {
    expect(isEveryDepartment('各科室')).toBe(true);
    expect(isEveryDepartment('局属各单位')).toBe(true);
    expect(isEveryDepartment('综合科')).toBe(false);
  });
});
