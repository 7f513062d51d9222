/** What `serve` adds to the command line, in Chinese. */
export const serve = {} as const;
