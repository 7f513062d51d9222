/** What `policy` adds to the command line, in Chinese. */
export const policy = {} as const;
