/** What `proofread` adds to the command line, in Chinese. */
export const proofread = {} as const;
