import { splitList } from '../text/split-list';
import type { Roster, RosterPost } from './roster';
import { departmentKey, sameDepartment, squeezeName } from './roster-lookups';

const ALL_POSTS = /^(?:全体|各|所有|全局|全科|全部|机关全体)/;

/** One post that a ledger names, with the department of its row (empty where the row names none). */
export interface NamedPost {
  readonly name: string;
  readonly department: string;
}

/** The posts that a cell names, in order. */
export function postsIn(text: string, department: string): NamedPost[] {
  return splitList(text).map((name) => ({ name, department }));
}

/** Whether the words mean every post (全体干部, 各岗位). */
export function isEveryPost({ name }: NamedPost): boolean {
  return ALL_POSTS.test(squeezeName(name));
}

/** Whether a named post is the roster's: by its name, with or without 岗 and the department before it. */
export function isPost(named: NamedPost, post: RosterPost, roster: Roster): boolean {
  if (named.department !== '' && post.department !== '') {
    const own = splitList(named.department);
    if (!own.some((department) => sameDepartment(roster, department, post.department))) return false;
  }
  return hasPostName(named.name, post, roster);
}

/** Whether a named post bears the name of the roster's, whatever the department of its row. */
export function hasPostName(name: string, post: RosterPost, roster: Roster): boolean {
  const wanted = postKey(post.name);
  const words = postKey(name);
  const department = departmentKey(roster, post.department);
  return words === wanted || words === `${department}${wanted}` || `${department}${words}` === wanted;
}

/** Whether the words are a position that somebody holds (局长, 办公室主任), which posts rosters often leave out. */
export function isPosition(name: string, roster: Roster): boolean {
  const words = squeezeName(name);
  const positions = [...roster.people, ...roster.portfolios].flatMap(({ position }) => splitList(position));
  return positions.some((position) => squeezeName(position) === words);
}

function postKey(name: string): string {
  return squeezeName(name).replace(/(?:工作)?岗位?$/, '');
}

/** Whether one of the offices of a position (会计、出纳) is the post, 岗, 岗位, 员 or 管理员 at the end aside. */
export function holdsPost(position: string, post: string): boolean {
  const wanted = officeKey(post);
  const offices = position.split(/[、,，;；/]|兼任?/).flatMap(officesIn);
  return wanted !== '' && offices.some((office) => officeKey(office) === wanted);
}

/** 车辆和接待管理员 holds two offices; 和 inside a word (和谐) joins none. */
function officesIn(office: string): string[] {
  const parts = /^(.{2,})[和及与](.{2,})$/.exec(squeezeName(office));
  return parts ? [office, ...parts.slice(1)] : [office];
}

function officeKey(office: string): string {
  return squeezeName(office).replace(/(?<=..)(?:管理)?(?:岗位?|员)?$/, '');
}
