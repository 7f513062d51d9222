import { softDutiesIn } from '../../src/policy/soft-duties';

describe('softDutiesIn', () => {
  it.each([
    ['定期听取科室汇报，及时研究问题。', ['定期听取科室汇报']],
    ['紧盯节假日等重要节点开展廉政提醒。', ['紧盯节假日等重要节点开展廉政提醒']],
    ['经常开展谈心谈话；不定期抽查工地。', ['经常开展谈心谈话', '不定期抽查工地']],
    ['紧盯重要节点，推动警示教育常态化。', []],
    ['持续深化经常性纪律教育，把考核结果作为年度考核的依据。', []],
    ['通过日常抽查、年终评议等形式开展考核。', []],
    ['每季度检查1次。', []],
  ])('%s', (text, duties) => {
    expect(softDutiesIn(text, [])).toEqual(duties);
  });

  it('leaves out what is an obligation already', () => {
    expect(softDutiesIn('定期研究，全年不少于两次。', ['定期研究，全年不少于两次'])).toEqual([]);
  });
});
