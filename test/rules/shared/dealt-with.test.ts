import { dealtWithIn, peopleDealtWith } from '../../../src/rules/shared/dealt-with';

describe('people that a text says were talked to or dealt with', () => {
  it.each([
    ['约谈相关责任人3人', { talks: 3, measures: 0 }],
    ['对两名经办人进行了提醒谈话', { talks: 2, measures: 0 }],
    ['谈话提醒5人次，批评教育2人', { talks: 0, measures: 7 }],
    ['责令作出书面检查1人', { talks: 0, measures: 1 }],
    ['约谈3人，其中批评教育1人', { talks: 3, measures: 0 }],
    ['给予党纪处分2人', { talks: 0, measures: 0 }],
    ['修订制度3项，开展廉政谈话', { talks: 0, measures: 0 }],
    ['召开约谈会2次', { talks: 0, measures: 0 }],
    ['', { talks: 0, measures: 0 }],
  ])('%s', (text, people) => {
    expect(dealtWithIn(text)).toEqual(people);
  });

  it.each([
    ['3', 3],
    ['处理3人', 3],
    ['两人', 2],
    ['给予党纪处分2人', null],
    ['3人/2万元', null],
    ['无', null],
  ])('%s alone', (text, count) => {
    expect(peopleDealtWith(text)).toBe(count);
  });
});
