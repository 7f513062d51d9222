import { dutySubject } from '../../../src/rules/shared/duty-subjects';
import { person, rosterOf } from '../../support/roster-of';

const roster = rosterOf({
  people: [person('林启明', '局长', true), person('周若溪', '副局长', true), person('邵长宁')],
  portfolios: [{ leader: '林启明', position: '局长', duties: '', departments: [], head: true }],
});

describe('dutySubject', () => {
  it.each([
    ['局党组', 'group'],
    ['领导班子', 'group'],
    ['党组书记', 'secretary'],
    ['第一责任人', 'secretary'],
    ['其他班子成员', 'member'],
    ['副局长', 'member'],
    ['林启明', 'secretary'],
    ['周若溪', 'member'],
    ['邵长宁', null],
    ['机关党委书记', null],
    ['办公室', null],
    ['财务科', null],
  ])('%s is %s', (text, subject) => {
    expect(dutySubject(text, roster)).toBe(subject);
  });

  it('knows no names without a roster', () => {
    expect(dutySubject('林启明', null)).toBeNull();
  });
});
