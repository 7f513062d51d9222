import { levelNormalised } from '../../src/fill/level-normalised';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { fillsOf } from './fill-tester';

const sheet = (...levels: string[]): string =>
  [
    '| 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 |',
    ...levels.map((level) => `| 办公室 | 文秘 | 不按规定用印 | ${level} | 用印先审批登记 |`),
  ].join('\n');

describe('F06 level-normalised', () => {
  it('writes the rarer notation as the more frequent one', () => {
    expect(fillsOf(levelNormalised, sheet('一级', '二级', '中', 'Ⅲ级', '二级'))).toEqual({
      D4: '二级',
      D5: '三级',
    });
  });

  it("spells as the column does, and prefers the unit's notation in a tie", () => {
    expect(fillsOf(levelNormalised, sheet('高风险', '高风险', '一级', '低'))).toEqual({ D4: '高风险' });
    expect(fillsOf(levelNormalised, sheet('高', '二级'))).toEqual({ D2: '一级' });
    const settings = { levels: { notation: 'grade', mapping: {} } } as const;
    expect(fillsOf(levelNormalised, sheet('高', '二级'), { settings })).toEqual({ D3: '中' });
  });

  it('leaves a column of one notation alone, and what is no level', () => {
    expect(fillsOf(levelNormalised, sheet('高', '中', '低'))).toEqual({});
    expect(fillsOf(levelNormalised, sheet('一级', '二级', '四级', '较高', ''))).toEqual({});
  });

  it('only suggests orange and yellow until the unit has settled them', () => {
    const mixed = sheet('一级', '二级', '红', '黄');
    expect(fillsOf(levelNormalised, sheet('一级', '二级', '三级', '红', '黄'))).toEqual({
      D5: '一级',
      'D6?': '三级',
    });
    const levels = { notation: 'ordinal', mapping: { 黄: 2, 橙: 3 } } as const;
    expect(fillsOf(levelNormalised, mixed, { settings: { ...DEFAULT_SETTINGS, levels } })).toEqual({
      D4: '一级',
      D5: '二级',
    });
  });
});
