import {
  isHeading,
  isStatement,
  type LinePlace,
  lineKind,
  opensFoot,
  opensTotal,
} from '../../src/ledger/line-kinds';

describe('texts that open a line', () => {
  it.each([
    '填表人：安然',
    '审核人（签字）：',
    '单位（盖章）',
    '负责人签字：',
    '承办人：安然',
    '说明：一式两份',
    '备 注：',
    '注1：同上',
    '填表人',
  ])('foot: %s', (text) => expect(opensFoot(text)).toBe(true));

  it.each(['审核人员把关不严', '单位内部管理混乱', '注意保密', '负责人', '说明情况不清', '1'])(
    'no foot: %s',
    (text) => expect(opensFoot(text)).toBe(false),
  );

  it.each(['合计', '合 计', '小计：', '本页合计', '合计（3个）', '共计'])('total: %s', (text) =>
    expect(opensTotal(text)).toBe(true),
  );

  it.each(['总计划编制', '共同责任', '合计划', '共3个风险点'])('no total: %s', (text) =>
    expect(opensTotal(text)).toBe(false),
  );

  it('heading', () => {
    expect(['一、领导班子', '（二）机关', '第一部分 总则', '1、出纳', '一级'].map(isHeading)).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  it('statement', () => {
    expect(['共3个风险点，其中一级1个。', '应签12人', '临河县台账', '一、共3项'].map(isStatement)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});

describe('lineKind', () => {
  const place: LinePlace = {
    firstColumn: 1,
    width: 6,
    firstIsSerial: true,
    afterGap: false,
    sharesMerge: false,
  };
  const text = (column: number, value: string, right = column) => ({
    column,
    right,
    text: value,
    cell: { value },
  });

  it.each([
    ['a serial number alone', [text(1, '3')], place, 'data'],
    ['a word where numbers stand', [text(1, '办公室')], place, 'section'],
    ['a text over most columns', [text(2, '机关各科室', 6)], place, 'section'],
    ['a text in a later column', [text(4, '公款私存')], place, 'data'],
    ['a row that shares a merge', [text(1, '一、办公室')], { ...place, sharesMerge: true }, 'data'],
    ['a sum after a serial number', [text(1, '9'), text(2, '合计')], place, 'total'],
    ['an unnumbered first column', [text(1, '公款私存')], { ...place, firstIsSerial: false }, 'data'],
    [
      'a title after a gap',
      [text(1, '办公室台账')],
      { ...place, firstIsSerial: false, afterGap: true },
      'section',
    ],
  ])('%s', (_, texts, where, kind) => {
    expect(lineKind(texts, where)).toBe(kind);
  });
});
