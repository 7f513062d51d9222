import { riskPoints } from '../../../src/ledger/definitions/risk-points';
import { fillReferences, resolveReferences } from '../../../src/ledger/user/column-references';

const resolve = (source: string) => resolveReferences(source, riskPoints.fields, 'when');

describe('resolveReferences', () => {
  it.each([
    ['[@备注] == "甲"', 'row["备注"] == "甲"'],
    ['[@remark] == "甲"', 'row["备注"] == "甲"'],
    ['[@备 注] == "甲"', 'row["备注"] == "甲"'],
    ['[@备注]==[@备注]', 'row["备注"]==row["备注"]'],
    ['"[@备注]" == \'[@备注]\'', '"[@备注]" == \'[@备注]\''],
    ['"a\\"[@备注]" + [@备注]', '"a\\"[@备注]" + row["备注"]'],
    ['"""a"[@备注]""" + [@备注]', '"""a"[@备注]""" + row["备注"]'],
    ['[1, 2] == [@备注]', '[1, 2] == row["备注"]'],
    // What a Chinese input method leaves behind.
    ['［＠备注］ ＝＝ “甲，乙”', 'row["备注"] == "甲，乙"'],
    [
      'size（[@备注]） ＞ 2 ＆＆ [@备注] in [‘甲’，‘乙’]',
      'size(row["备注"]) > 2 && row["备注"] in ["甲","乙"]',
    ],
    ['“说”甲"”', '"说"甲"”'],
    ['"未完', '"未完'],
    ['[@', '[@'],
  ])('%s → %s', (source, expected) => {
    expect(resolve(source).expression).toBe(expected);
  });

  it('names each field once', () => {
    expect(resolve('[@备注] == [@remark] || [@风险等级] == "一级"').fields.map(({ name }) => name)).toEqual([
      'remark',
      'riskLevel',
    ]);
  });

  it.each([
    ['[@]', '', expect.stringContaining('风险等级')],
    ['[@风险点]', '风险点', '风险点描述'],
    ['[@猫狗]', '猫狗', expect.stringContaining('、')],
  ])('%s is no column', (source, value, like) => {
    expect(() => resolve(source)).toThrow(
      expect.objectContaining({ kind: 'field-unknown', data: { value, like } }),
    );
  });
});

describe('fillReferences', () => {
  it('puts texts in the places of columns', () => {
    expect(fillReferences('等级为［＠风险等级］的[@备注]', (name) => `<${name}>`)).toBe(
      '等级为<风险等级>的<备注>',
    );
  });
});
