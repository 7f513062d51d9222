/** What `submissions` adds to the command line, in Chinese. */
export const submissions = {} as const;
