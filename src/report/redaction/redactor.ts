import type { Table } from '../../core/table';
import type { Roster } from '../../ledger/roster';
import { findPersonalData, mask } from '../../text/identity';
import { knownNames, maskedName } from './known-people';
import { generalPosts } from './known-posts';
import { PROFILES, type Profile, type ProfileRules } from './profile';
import { isSensitive } from './sensitive-ledgers';

/** Keeps back what a profile does not give out. */
export interface Redactor {
  readonly rules: ProfileRules;
  /** A text as the profile may show it. */
  text(text: string): string;
  /** HTML as the profile may show it: its words changed, its tags as they were; who signs an official document is named. */
  html(html: string): string;
  /** Whether single rows of a ledger may be shown. */
  showsRows(ledger: string): boolean;
}

/** The redactor of a profile, which knows the names and posts of these ledgers. */
export function createRedactor(profile: Profile, tables: readonly Table[], roster: Roster | null): Redactor {
  const rules = PROFILES[profile];
  const people = rules.hidesPeople ? wordReplacer(knownNames(tables, roster), maskedName) : unchanged;
  const posts = rules.generalisesPosts ? generalPosts(tables, roster) : [];
  const words = new Map(posts);
  const generalise =
    posts.length === 0
      ? unchanged
      : wordReplacer(
          posts.map(([post]) => post),
          (post) => words.get(post) ?? post,
        );
  const text = (value: string): string =>
    rules.hidesPeople ? maskNumbers(generalise(people(value))) : value;
  return {
    rules,
    text,
    html: (html) => (rules.hidesPeople ? overWords(html, text) : html),
    showsRows: (ledger) => !(rules.countsOnly && isSensitive(ledger)),
  };
}

function unchanged(text: string): string {
  return text;
}

/** Replaces each word wherever it stands; the words come longest first, so that a part never wins over the whole. */
function wordReplacer(words: readonly string[], replace: (word: string) => string): (text: string) => string {
  if (words.length === 0) return unchanged;
  const pattern = new RegExp(
    words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
    'gu',
  );
  return (text) => text.replace(pattern, replace);
}

function maskNumbers(text: string): string {
  return findPersonalData(text).reduce(
    (rest, { kind, value }) => rest.replace(value, () => mask(kind, value)),
    text,
  );
}

/** Text between tags; 签发人 (7.2.6) is left as it is, which the standard asks for by name. */
function overWords(html: string, text: (value: string) => string): string {
  return html
    .split(/(<p class="signer">.*?<\/p>|<[^>]*>)/su)
    .map((part) => (part.startsWith('<') ? part : text(part)))
    .join('');
}
