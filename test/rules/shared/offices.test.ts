import { contradictingPositions } from '../../../src/rules/shared/offices';
import { rosterOf } from '../../support/roster-of';

const roster = rosterOf({
  posts: [
    { name: '会计岗', department: '财务科' },
    { name: '出纳岗', department: '财务科' },
  ],
});

describe('contradictingPositions', () => {
  it.each([
    ['科长', '副科长'],
    ['财务科副科长', '科长'],
    ['副局长', '党组书记、局长'],
    ['科员', '科长'],
    ['会计', '出纳'],
  ])('%s and %s', (a, b) => {
    expect(contradictingPositions(a, b, roster)).toBe(true);
    expect(contradictingPositions(b, a, roster)).toBe(true);
  });

  it.each([
    ['科长', '财务科科长'],
    ['党组成员、副局长', '副局长'],
    ['副局长兼办公室主任', '办公室主任'],
    ['科长（一级主任科员）', '一级主任科员'],
    ['科长', '一级主任科员'],
    ['会计', '会计岗'],
    ['会计', '科员'],
    ['会计', '项目管理'],
    ['', '科长'],
  ])('%s and %s may be one', (a, b) => {
    expect(contradictingPositions(a, b, roster)).toBe(false);
    expect(contradictingPositions(b, a, roster)).toBe(false);
  });
});
