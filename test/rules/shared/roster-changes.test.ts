import { rosterChanges, rostersOf } from '../../../src/rules/shared/roster-changes';
import { person, rosterOf } from '../../support/roster-of';
import { tableFrom } from '../../support/table-from-markdown';

const at = (name: string, department: string, position = '科员') => ({
  ...person(name, position),
  department,
});

describe('rosterChanges', () => {
  it('tells what is new and who moved', () => {
    const before = rosterOf({
      departments: [{ name: '办公室', leader: '' }],
      posts: [{ name: '文秘', department: '办公室' }],
      powers: [{ name: '取水许可', kind: '', department: '' }],
      people: [at('欧阳静', '财务科', '会计'), at('顾明哲', '财务科'), at('陈嘉禾', '办公室')],
    });
    const after = rosterOf({
      departments: [
        { name: '局办公室', leader: '' },
        { name: '督查科', leader: '' },
      ],
      posts: [
        { name: '文秘', department: '办公室' },
        { name: '文秘', department: '督查科' },
      ],
      powers: [{ name: '河道采砂许可', kind: '', department: '' }],
      people: [
        at('欧阳静', '办公室', '会计'),
        at('顾明哲', '财务科'),
        { ...at('陈嘉禾', '财务科'), inService: false },
        at('温雅琴', '办公室'),
      ],
    });
    const changes = rosterChanges(before, after);
    expect(changes.departments).toEqual(['督查科']);
    expect(changes.posts).toEqual(['文秘']);
    expect(changes.powers).toEqual(['河道采砂许可']);
    expect(changes.people.map(({ after: { name } }) => name)).toEqual(['欧阳静']);
  });

  it('does not take a part that was not kept before for new, nor two people of one name for one who moved', () => {
    const before = rosterOf({ people: [at('陈嘉禾', '办公室'), at('陈嘉禾', '工程科')] });
    const after = rosterOf({
      posts: [{ name: '文秘', department: '办公室' }],
      people: [at('陈嘉禾', '财务科')],
    });
    expect(rosterChanges(before, after)).toEqual({ departments: [], posts: [], powers: [], people: [] });
  });
});

describe('rostersOf', () => {
  const table = tableFrom('| 机构名称 | 归口领导 |\n| 办公室 | 林启明 |', 'roster');

  it('needs a roster before and one now, in the tables or known', () => {
    expect(rostersOf({ previous: [table], current: [] }, null)).toBeNull();
    expect(rostersOf({ previous: [], current: [table] }, null)).toBeNull();
    expect(rostersOf({ previous: [table], current: [table] }, null)?.after.departments).toHaveLength(1);
    const known = rosterOf({});
    expect(rostersOf({ previous: [table], current: [] }, known)?.after).toBe(known);
  });
});
