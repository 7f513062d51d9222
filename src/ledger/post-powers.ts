import { squeeze } from '../text/normalize';
import type { Roster, RosterPost, RosterPower } from './roster';
import { sameDepartment } from './roster-lookups';

/** The powers that a post may exercise by the roster's list of powers. */
export interface PostPowers {
  /** The one that answers to the post; null where the roster leaves it open. */
  readonly own: RosterPower | null;
  /** Those of its department and kind that no other post has; several where it is open. */
  readonly candidates: readonly RosterPower[];
}

/**
 * The powers of a post: those of its department and kind of power. Where posts share a kind, a power that bears a post's
 * name (验收岗: 竣工验收) is that post's; what is left is the last post's, if one post and one power are left.
 */
export function powersOfPost(post: RosterPost, roster: Roster): PostPowers {
  const kind = squeeze(post.powerKind ?? '');
  if (kind === '') return { own: null, candidates: [] };
  const posts = roster.posts.filter(
    (each) =>
      squeeze(each.powerKind ?? '') === kind && sameDepartment(roster, each.department, post.department),
  );
  const powers = roster.powers.filter(
    (each) => squeeze(each.kind) === kind && sameDepartment(roster, each.department, post.department),
  );
  const named = powers.filter((power) => bearsName(power, post));
  const [own] = named.length === 1 ? named : [];
  if (own && posts.filter((each) => bearsName(own, each)).length === 1) return { own, candidates: [own] };
  const open = powers.filter((power) => !posts.some((each) => bearsName(power, each)));
  const waiting = posts.filter((each) => !powers.some((power) => bearsName(power, each)));
  if (!waiting.includes(post)) return { own: null, candidates: powers };
  const [last] = waiting.length === 1 && open.length === 1 ? open : [];
  return { own: last ?? null, candidates: open };
}

/** Two characters of a post's name tell it: 受理岗 and 申请受理. */
function bearsName({ name }: RosterPower, post: RosterPost): boolean {
  const stem = squeeze(post.name).replace(/(?:管理)?(?:岗位?|员)$/, '');
  return stem.length >= 2 && squeeze(name).includes(stem);
}
