import { riskPoints } from '../../../src/ledger/definitions/risk-points';
import { compileExpression, type RowValue, UndecidedError } from '../../../src/ledger/user/expression';

const FIELDS = riskPoints.fields;

function holds(source: string, row: Readonly<Record<string, RowValue>>, asOf = '2023-12-31'): boolean {
  return compileExpression(source, FIELDS, 'require').holds(new Map(Object.entries(row)), asOf);
}

describe('numbers', () => {
  // Numbers of a sheet are doubles, numbers of an expression integers: each mixed pair must be declared, with its result.
  it.each([
    ['100 - [@可能性] == 96', 4, true],
    ['100 - [@可能性] == 95', 4, false],
    ['[@可能性] * 5 == 20', 4, true],
    ['5 * [@可能性] == 20', 4, true],
    ['[@可能性] / 8 == 0.5', 4, true],
    ['8 / [@可能性] == 2', 4, true],
    ['[@可能性] + 1 > 4', 4, true],
    ['1 + [@可能性] > 5', 4, false],
    ['[@可能性] - 1 == 3', 4, true],
    ['[@可能性] >= 4', 4, true],
    ['[@可能性] == 4', 4, true],
    ['[@可能性] == 4.0', 4, true],
    ['[@可能性] in [1, 2, 3, 4]', 4, true],
    ['[@可能性] in [1, 2, 3]', 4, false],
    ['-[@可能性] == -4', 4, true],
    ['[@可能性] * [@可能性] == 16', 4, true],
    ['100 - [@可能性] == 99.5', 0.5, true],
    ['100 - [@可能性] != 96', 4, false],
    ['[@可能性] != 4', 4, false],
    ['1 + 0.5 == [@可能性]', 1.5, true],
    ['0.5 * 8 == 4 && [@可能性] == 4', 4, true],
    ['4 == 0.5 * 8 && 3 != 0.5 * 8', 4, true],
  ])('%s for %d is %s', (source, value, expected) => {
    expect(holds(source, { 可能性: value })).toBe(expected);
  });
});

describe('blanks', () => {
  it.each([
    ['[@备注] == null', true],
    ['[@备注] != null', false],
    ['[@备注] == ""', false],
    ['[@备注] in ["甲", "乙"]', false],
    ['[@备注] == null || size([@备注]) > 2', true],
    ['[@备注] != null && size([@备注]) > 2', false],
  ])('%s is %s', (source, expected) => {
    expect(holds(source, { 备注: null })).toBe(expected);
  });

  it.each(['[@备注] > 3', 'size([@备注]) > 2', '[@备注].contains("甲")', 'days([@备注], asOf) > 1'])(
    'cannot be decided by %s',
    (source) => {
      expect(() => holds(source, { 备注: null })).toThrow(UndecidedError);
    },
  );
});

describe('texts', () => {
  it.each([
    ['size([@备注]) == 5', '廉政风险点'],
    ['size([@备注]) == 2', '𠮷𠮷'],
    ['[@备注].size() > 1.5', '廉政'],
    ['[@备注].contains("采购")', '政府采购'],
    ['[@备注].startsWith("一级")', '一级风险'],
    ['[@备注].matches("^[一二三]级$")', '三级'],
    ['["采购", "招标"].exists(词, [@备注].contains(词))', '公开招标', 'syntax'],
    ['["采购", "招标"].exists(w, [@备注].contains(w))', '公开招标'],
  ])('%s for %s', (source, value, fault = '') => {
    if (fault === '') expect(holds(source, { 备注: value })).toBe(true);
    else expect(() => holds(source, { 备注: value })).toThrow(expect.objectContaining({ kind: fault }));
  });

  it('with a number where a text is asked for cannot be decided', () => {
    expect(() => holds('[@备注].contains("1")', { 备注: 1 })).toThrow(UndecidedError);
    expect(() => holds('[@备注] * 2 > 1', { 备注: '多' })).toThrow(UndecidedError);
    expect(() => holds('[@备注]', { 备注: '是' })).toThrow(UndecidedError);
  });
});

describe('days', () => {
  it.each([
    ['[@备注] < "2023-07-01"', true],
    ['[@备注] <= asOf', true],
    ['days([@备注], asOf) == 184', true],
    ['days(asOf, [@备注]) == -184', true],
    ['timestamp([@备注] + "T00:00:00Z") < timestamp("2023-07-01T00:00:00Z")', true],
  ])('%s is %s', (source, expected) => {
    expect(holds(source, { 备注: '2023-06-30' })).toBe(expected);
  });

  it('that are none cannot be counted', () => {
    expect(() => holds('days([@备注], asOf) > 1', { 备注: '年底前' })).toThrow(UndecidedError);
  });
});

describe('a faulty expression', () => {
  it.each([
    ['[@风险登级] == "一级"', 'field-unknown', { value: '风险登级', like: '风险等级' }],
    ['[@备注] ==', 'syntax', {}],
    ['[@备注', 'syntax', {}],
    ['"未完', 'syntax', {}],
    ['备注 == "甲"', 'syntax', {}],
    ['remark == "甲"', 'syntax', {}],
    ['1 + "甲" == 2', 'syntax', {}],
    ['"甲"', 'not-a-condition', { type: 'string' }],
    ['size([@备注])', 'not-a-condition', { type: 'int' }],
  ])('%s: %s', (source, kind, data) => {
    expect(() => compileExpression(source, FIELDS, 'when')).toThrow(
      expect.objectContaining({ part: 'when', kind, data: expect.objectContaining(data) }),
    );
  });
});

describe('a hostile expression', () => {
  const nested = (depth: number): string =>
    depth === 0 ? 'true' : `[1,2,3,4,5,6,7,8,9].all(x${depth}, ${nested(depth - 1)})`;

  it.each([
    ['a long one', `"${'甲'.repeat(3000)}" == ""`, 'too-complex'],
    ['many terms', `1${'+1'.repeat(450)} > 1`, 'too-complex'],
    ['deep brackets', `${'('.repeat(60)}true${')'.repeat(60)}`, 'too-complex'],
    ['a long list', `1 in [${'1,'.repeat(250)}1]`, 'too-complex'],
    ['lists inside lists', nested(8), 'too-complex'],
    ['doubling texts', 'cel.bind(a, [@备注] + [@备注], cel.bind(b, a + a, b == ""))', 'too-complex'],
    ['a pattern that never ends', '[@备注].matches("^(a+)+$")', 'pattern'],
    ['a pattern put together', '[@备注].matches("^(a" + "+)+$")', 'pattern'],
    ['a pattern from the sheet', '[@备注].matches([@岗位名称])', 'pattern'],
    ['a broken pattern', '[@备注].matches("[")', 'pattern'],
  ])('is refused: %s', (_, source, kind) => {
    expect(() => compileExpression(source, FIELDS, 'require')).toThrow(expect.objectContaining({ kind }));
  });

  it('reaches nothing but the row', () => {
    for (const source of [
      'row.constructor == null',
      '[@备注].constructor == null',
      'row["__proto__"] == null',
    ]) {
      expect(() => holds(source, { 备注: '甲' })).toThrow(UndecidedError);
    }
  });
});
