import { postHolders } from '../../src/ledger/post-holders';
import { person, rosterOf } from '../support/roster-of';

const people = [
  { ...person('高思源', '科长'), department: '财务科' },
  { ...person('许望舒', '会计兼出纳'), department: '财务科' },
  { ...person('何清源', '科员'), department: '财务科' },
];
const posts = ['会计岗', '出纳岗', '资产管理岗'].map((name) => ({ name, department: '财务科' }));
const holders = (post: string, roster = rosterOf({ people, posts })) => {
  const { by, people: found } = postHolders(roster, '财务科', post);
  return [by, ...found.map(({ name }) => name)];
};

describe('postHolders', () => {
  it('are those whose position is the post', () => {
    expect(holders('出纳')).toEqual(['holder', '许望舒']);
  });

  it('are those without a post where nobody holds it, the head last', () => {
    expect(holders('资产管理岗')).toEqual(['free', '何清源', '高思源']);
  });

  it('are nobody for a post that is not on the list', () => {
    expect(holders('基建岗')).toEqual(['free']);
    expect(holders('资产管理岗', rosterOf({ people }))).toEqual(['free']);
  });
});
