/** What `fill` adds to the command line, in Chinese. */
export const fill = {} as const;
