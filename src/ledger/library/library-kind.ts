/** The libraries that a unit may add to, by the keys of its config. */
export const LIBRARY_KINDS = ['measures', 'phrases', 'titles'] as const;

/** Which library: measures, how risks are worded, titles of rules and laws. */
export type LibraryKind = (typeof LIBRARY_KINDS)[number];
