import { supervisor } from '../../src/fill/supervisor';
import { fillsOf, person } from './fill-tester';

const sheet = (...names: string[]): string =>
  [
    '| 科室 | 风险点描述 | 防控措施 | 责任人 | 监督人 |',
    ...names.map((name) => `| 财务科 | 不按规定用印 | 用印先审批登记 | ${name} | |`),
  ].join('\n');
const officer = person('秦望舒', '机关纪委', '纪检干事');
const departments = [{ name: '财务科', leader: '周若溪' }];

describe('F07 supervisor', () => {
  it('suggests the discipline officer, and the leader in charge where the officer is responsible', () => {
    const people = [officer, person('林启明', '财务科', '科长')];
    expect(fillsOf(supervisor, sheet('林启明', '秦望舒'), { roster: { people, departments } })).toEqual({
      'E2?': '秦望舒',
      'E3?': '周若溪',
    });
  });

  it('stays silent without a roster, without an officer, or with two', () => {
    const other = person('叶知秋', '机关纪委', '书记');
    expect(fillsOf(supervisor, sheet('林启明'))).toEqual({});
    expect(fillsOf(supervisor, sheet('林启明'), { roster: { departments } })).toEqual({});
    expect(fillsOf(supervisor, sheet('林启明'), { roster: { people: [officer, other] } })).toEqual({});
  });
});
