/** What `report` adds to the command line, in Chinese. */
export const report = {} as const;
