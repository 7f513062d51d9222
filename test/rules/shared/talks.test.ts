import { isTalk, peopleTalkedTo, talkTypeIn, talkTypesOf } from '../../../src/rules/shared/talks';
import { tableFrom } from '../../support/table-from-markdown';

describe('the kind of a talk', () => {
  it.each([
    ['廉政谈话', '廉政谈话'],
    ['任前廉政谈话', '任前谈话'],
    ['集体廉政谈话', '廉政谈话'],
    ['节前提醒谈话', '提醒谈话'],
    ['谈话提醒', '谈话提醒'],
    ['“诫勉谈话”', '诫勉谈话'],
    ['约谈（专项）', '约谈'],
    ['谈话函询', '函询'],
    ['座谈', null],
    ['', null],
  ])('%s', (word, type) => {
    expect(talkTypeIn(word)).toBe(type);
  });
});

describe('a row of talks', () => {
  const rows = tableFrom(
    `
      | 序号 | 日期 | 谈话类型 | 谈话人 | 谈话对象 | 地点 |
      | 1 | 2023-03-01 | 廉政谈话、谈心谈话 | 林启明 | 周若溪、邵长宁 | 三楼 |
      | 2 | | 座谈 | | 中层干部12人 | 三楼 |
      | 3 | | | | | 三楼 |`,
    'talks',
  ).rows;

  it('may be of several kinds', () => {
    expect(rows.map(talkTypesOf)).toEqual([['廉政谈话', '谈心谈话'], [], []]);
  });

  it('counts those it names, else those it numbers, else one', () => {
    expect(rows.map((row) => peopleTalkedTo(row, null))).toEqual([2, 12, 1]);
  });

  it('is none where it names nobody and no day', () => {
    expect(rows.map(isTalk)).toEqual([true, true, false]);
  });
});
