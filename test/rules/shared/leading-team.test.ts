import { keyPostHolders, leadingTeam } from '../../../src/rules/shared/leading-team';
import { BUREAU_ROSTER } from '../../support/bureau-roster';

describe('leadingTeam', () => {
  it('has the leading people in service, and leaders whom the list of people does not know', () => {
    const roster = { ...BUREAU_ROSTER, people: BUREAU_ROSTER.people.filter(({ name }) => name !== '邵长宁') };
    expect(leadingTeam(roster)).toEqual([
      { name: '林启明', position: '局长' },
      { name: '周若溪', position: '副局长' },
      { name: '邵长宁', position: '党组成员、副局长' },
    ]);
  });
});

describe('keyPostHolders', () => {
  const posts = [
    { name: '会计岗', department: '财务科', keyPost: true },
    { name: '科员', department: '办公室', keyPost: true },
    { name: '主任', department: '办公室', keyPost: false },
  ];

  it('finds who holds a key post in its department', () => {
    expect(keyPostHolders({ ...BUREAU_ROSTER, posts })).toEqual([
      { name: '欧阳静', position: '会计' },
      { name: '陈嘉禾', position: '科员' },
    ]);
    expect(keyPostHolders(BUREAU_ROSTER)).toEqual([]);
  });
});
