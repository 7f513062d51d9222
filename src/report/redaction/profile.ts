import { UserError } from '../../core/errors';

/** For whom a document is: the unit itself, the superior unit, everybody. */
export type Profile = 'internal' | 'submission' | 'public';

/** What a profile keeps back, and how it marks the document. */
export interface ProfileRules {
  readonly title: string;
  /** Names of persons become 姓+某, numbers that identify them are starred. */
  readonly hidesPeople: boolean;
  /** Posts become 主要负责人, 班子成员, 科室负责人, 工作人员. */
  readonly generalisesPosts: boolean;
  /** Ledgers on persons give counts only: no rows, no lists. */
  readonly countsOnly: boolean;
  /** Where the document may go, printed where the standard prints the secrecy; empty for nothing. */
  readonly mark: string;
  /** What the note below the date says (7.3.6 附注); empty for nothing. */
  readonly note: string;
}

export const PROFILES: Readonly<Record<Profile, ProfileRules>> = {
  internal: {
    title: '内部',
    hidesPeople: false,
    generalisesPosts: false,
    countsOnly: false,
    mark: '内部资料　注意保存',
    note: '',
  },
  submission: {
    title: '报送',
    hidesPeople: true,
    generalisesPosts: false,
    countsOnly: true,
    mark: '',
    note: '',
  },
  public: {
    title: '公开',
    hidesPeople: true,
    generalisesPosts: true,
    countsOnly: true,
    mark: '',
    note: '此件公开发布',
  },
};

/**
 * A profile by its English or Chinese name.
 * @throws {UserError} `profile-unknown`
 */
export function parseProfile(text: string): Profile {
  const names: readonly Profile[] = ['internal', 'submission', 'public'];
  const found = names.find((name) => name === text || PROFILES[name].title === text);
  if (found === undefined) {
    const choices = names.map((name) => `${name}（${PROFILES[name].title}）`).join('、');
    throw new UserError('profile-unknown', { value: text, choices });
  }
  return found;
}
