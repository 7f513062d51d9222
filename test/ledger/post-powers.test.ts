import { powersOfPost } from '../../src/ledger/post-powers';
import { rosterOf } from '../support/roster-of';

const post = (name: string, powerKind?: string) => ({
  name,
  department: '财务科',
  ...(powerKind !== undefined && { powerKind }),
});
const power = (name: string, kind = '预算报销', department = '财务科') => ({ name, kind, department });
const powersOf = (name: string, posts: ReturnType<typeof post>[], powers: ReturnType<typeof power>[]) => {
  const roster = rosterOf({ posts, powers });
  const [own] = roster.posts.filter((each) => each.name === name);
  const found = own ? powersOfPost(own, roster) : { own: null, candidates: [] };
  return [found.own?.name ?? null, ...found.candidates.map((each) => each.name)];
};

describe('powersOfPost', () => {
  const posts = [post('会计岗', '预算报销'), post('预算岗', '预算报销'), post('综合岗')];
  const powers = [
    power('费用报销'),
    power('预算编制'),
    power('公文', '公文'),
    power('报销', '预算报销', '办公室'),
  ];

  it('is the power that bears its name, and what is left for the last post', () => {
    expect(powersOf('预算岗', posts, powers)).toEqual(['预算编制', '预算编制']);
    expect(powersOf('会计岗', posts, powers)).toEqual(['费用报销', '费用报销']);
  });

  it('is open where posts or powers are left over', () => {
    expect(powersOf('会计岗', posts, [...powers, power('稽核')])).toEqual([null, '费用报销', '稽核']);
    expect(powersOf('会计岗', [...posts, post('稽核岗', '预算报销')], powers)).toEqual([null, '费用报销']);
  });

  it('is none where the roster names no kind of power', () => {
    expect(powersOf('综合岗', posts, powers)).toEqual([null]);
  });
});
