import { namesakes } from '../../src/fill/namesakes';
import { answersOf, person, questionsOf } from './fill-tester';

const roster = {
  people: [
    person('王伟', '办公室', '科员'),
    person('王伟', '财务科', '会计'),
    person('林启明', '财务科', '科长'),
  ],
};
const sheet = (department: string, name: string): string =>
  `| 科室 | 风险点描述 | 防控措施 | 责任人 |\n| ${department} | 不按规定用印 | 用印先审批登记 | ${name} |`;

describe('F03 namesakes', () => {
  it('asks which of two is meant, and chooses nobody', () => {
    expect(questionsOf(namesakes, sheet('', '王伟'), { roster })).toEqual([
      'D2 名册中有2人叫王伟（办公室、财务科），未填，请说明是哪一位',
    ]);
  });

  it('can be answered by either, and by no name where a cell lists several people', () => {
    expect(answersOf(namesakes, sheet('', '王伟'), { roster })).toEqual([
      ['王伟·办公室·科员: A2=办公室', '王伟·财务科·会计: A2=财务科'],
    ]);
    expect(answersOf(namesakes, sheet('', '王伟、林启明'), { roster })).toEqual([null]);
  });

  it('takes a text where the roster says the same of both', () => {
    const people = [person('王伟', '办公室', '科员'), person('王伟', '办公室', '司机')];
    expect(answersOf(namesakes, sheet('', '王伟'), { roster: { people } })).toEqual([['A2=…']]);
  });

  it('asks nothing where the row tells, the name is unique, or there is no roster', () => {
    expect(questionsOf(namesakes, sheet('财务科', '王伟'), { roster })).toEqual([]);
    expect(questionsOf(namesakes, sheet('', '林启明'), { roster })).toEqual([]);
    expect(questionsOf(namesakes, sheet('', '王伟'))).toEqual([]);
  });
});
