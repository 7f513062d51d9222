import { levelsInCell, levelsInRisk } from '../../../src/rules/shared/levels-in-text';

describe('levelsInCell', () => {
  it.each([
    ['一级', ['一级']],
    ['一级（高）', ['一级']],
    ['一级、二级', ['一级', '二级']],
    ['1.高\n2.低', ['高', '低']],
    ['★★\n★', ['★★', '★']],
    ['★ ★ ★', ['★★★']],
    ['★★、★', ['★★', '★']],
    ['二级至三级', ['二级', '三级']],
    ['', []],
    ['9', []],
  ])('%j', (text, levels) => expect(levelsInCell(text, {})).toEqual(levels));

  it('goes by the unit’s own words', () => {
    expect(levelsInCell('红/蓝', { 蓝: 3 })).toEqual(['红', '低']);
  });
});

describe('levelsInRisk', () => {
  it.each([
    ['截留收入（一级）；坐支现金（三级）', ['一级', '三级']],
    ['截留收入★★★\n坐支现金★', ['★★★', '★']],
    ['高风险：截留；低风险：迟报', ['高', '低']],
    ['未经三级审批，越级上报', []],
    ['评价等级（优秀）不实', []],
  ])('%j', (text, levels) => expect(levelsInRisk(text, {})).toEqual(levels));
});
