import { hasPostName, holdsPost, isEveryPost, isPosition, isPost, postsIn } from '../../src/ledger/posts';
import { person, rosterOf } from '../support/roster-of';

const roster = rosterOf({ people: [person('林启明', '党组书记、局长')] });
const post = { name: '会计岗', department: '财务科' };

describe('posts', () => {
  it('splits a cell', () => {
    expect(postsIn('会计、出纳', '财务科').map(({ name }) => name)).toEqual(['会计', '出纳']);
  });

  it.each(['会计', '会计岗位', '财务科会计', '会 计'])('%s is the post 会计岗', (name) => {
    expect(hasPostName(name, post, roster)).toBe(true);
    expect(isPost({ name, department: '财务科' }, post, roster)).toBe(true);
    expect(isPost({ name, department: '' }, post, roster)).toBe(true);
  });

  it('tells departments apart', () => {
    expect(isPost({ name: '会计', department: '办公室' }, post, roster)).toBe(false);
    expect(hasPostName('出纳', post, roster)).toBe(false);
  });

  it('knows positions and words for all posts', () => {
    expect(isPosition('局长', roster)).toBe(true);
    expect(isPosition('副局长', roster)).toBe(false);
    expect(isEveryPost({ name: '全体干部', department: '' })).toBe(true);
    expect(isEveryPost({ name: '会计', department: '' })).toBe(false);
  });

  it.each([
    ['会计、出纳', '出纳岗', true],
    ['车辆和接待管理员', '车辆管理岗', true],
    ['车辆和接待管理员', '接待岗', true],
    ['和谐办主任', '谐办主任', false],
    ['资产管理员', '资产岗', true],
    ['财务科长', '财务岗', false],
    ['管理员', '管理岗', true],
  ])('%s holds %s: %s', (position, name, holds) => {
    expect(holdsPost(position, name)).toBe(holds);
  });
});
