import { hasPostName } from '../../ledger/posts';
import type { Roster } from '../../ledger/roster';
import { squeezeName } from '../../ledger/roster-lookups';
import { splitList } from '../../text/split-list';

/** Offices that lead; 一级主任科员 and the like are ranks. */
const LEADING = /(?:[局县处科股室队所站院校馆厅部]长|主任|书记|主席|组长|总工程师)$/;
/** Ranks of those who lead nothing. */
const PLAIN_RANK = /^(?:[一二]级)?(?:科员|办事员|职员|工作人员)$/;
/** Before an office these make it another one. */
const DEPUTY = /[副原前]$|助理$|代理?$/;

/**
 * Whether two positions cannot be those of one person at one time: different leading offices, a leading office and a
 * plain rank, or different posts of the roster. Short and long forms (科长, 财务科科长) agree, and so do an office and a
 * rank that leaders hold as well (一级主任科员).
 */
export function contradictingPositions(a: string, b: string, roster: Roster): boolean {
  const [left, right] = [officesIn(a), officesIn(b)];
  if (left.some((office) => right.some((other) => isSameOffice(office, other)))) return false;
  const leads = (offices: readonly string[]): boolean => offices.some((office) => LEADING.test(office));
  const isPlain = (offices: readonly string[]): boolean =>
    offices.length > 0 && offices.every((office) => PLAIN_RANK.test(office));
  if (leads(left)) return leads(right) || isPlain(right);
  if (leads(right)) return isPlain(left);
  return arePosts(left, roster) && arePosts(right, roster) && !sharePost(left, right, roster);
}

function officesIn(position: string): string[] {
  return splitList(position)
    .flatMap((part) => squeezeName(part).split(/[()（）]|兼任?/))
    .filter((office) => office !== '');
}

function isSameOffice(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.endsWith(short) && !DEPUTY.test(long.slice(0, long.length - short.length));
}

function arePosts(offices: readonly string[], roster: Roster): boolean {
  return (
    offices.length > 0 &&
    offices.every((office) => roster.posts.some((post) => hasPostName(office, post, roster)))
  );
}

/** 会计 and 会计岗 name one post. */
function sharePost(left: readonly string[], right: readonly string[], roster: Roster): boolean {
  return roster.posts.some((post) =>
    [left, right].every((offices) => offices.some((office) => hasPostName(office, post, roster))),
  );
}
