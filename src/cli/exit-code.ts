/** What the process ends with: clean, issues of severity error, or a usage fault or a fault of ours. */
export const EXIT = { clean: 0, issues: 1, fault: 2 } as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
