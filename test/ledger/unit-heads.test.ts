import { headsAmong } from '../../src/ledger/unit-heads';

function heads(...positions: string[]): string[] {
  const found = headsAmong(positions);
  return positions.filter((_, index) => found[index]);
}

describe('headsAmong', () => {
  it.each([
    [['党组书记、局长', '党组成员、副局长', '党组成员、机关党委书记'], ['党组书记、局长']],
    [['局党组书记', '党组副书记、局长', '副局长'], ['局党组书记']],
    [['局长', '副局长', '办公室主任'], ['局长']],
    [['党委副书记、院长', '党委书记', '纪委书记'], ['党委书记']],
    [['主任', '副主任', '财务科科长'], ['主任']],
    [['县委办主任', '副主任'], ['县委办主任']],
    [['一把手', '班子成员'], ['一把手']],
    [['党组成员、信息中心主任', '副局长'], ['党组成员、信息中心主任']],
    [['副局长', '科长'], []],
    [[], []],
  ])('%j → %j', (positions, expected) => {
    expect(heads(...positions)).toEqual(expected);
  });
});
