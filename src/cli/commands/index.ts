import type { Command } from 'commander';
import type { ExitCode } from '../exit-code';

/** Adds a command to the program; `end` takes the exit code. */
export type AddCommand = (program: Command, end: (code: ExitCode) => void) => void;

/**
 * Every command, in the order of the help. Each is loaded only when it is called: most need a library or two that the
 * others do without, and those make up most of the time that the program takes to start.
 */
const COMMANDS: Readonly<Record<string, () => Promise<AddCommand>>> = {
  validate: async () => (await import(/* webpackMode: "eager" */ './validate')).addValidate,
  fill: async () => (await import(/* webpackMode: "eager" */ './fill')).addFill,
  policy: async () => (await import(/* webpackMode: "eager" */ './policy')).addPolicy,
  report: async () => (await import(/* webpackMode: "eager" */ './report')).addReport,
  compare: async () => (await import(/* webpackMode: "eager" */ './compare')).addCompare,
  consolidate: async () => (await import(/* webpackMode: "eager" */ './consolidate')).addConsolidate,
  proofread: async () => (await import(/* webpackMode: "eager" */ './proofread')).addProofread,
  init: async () => (await import(/* webpackMode: "eager" */ './init')).addInit,
  new: async () => (await import(/* webpackMode: "eager" */ './new')).addNew,
  ledgers: async () => (await import(/* webpackMode: "eager" */ './ledgers')).addLedgers,
  rules: async () => (await import(/* webpackMode: "eager" */ './rules')).addRules,
  explain: async () => (await import(/* webpackMode: "eager" */ './explain')).addExplain,
  serve: async () => (await import(/* webpackMode: "eager" */ './serve')).addServe,
};

/** The commands to read this command line with: the one that it begins with, or all where it names none. */
export function commandsFor([name = '']: readonly string[]): Promise<AddCommand[]> {
  const called = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  return Promise.all(called ? [called()] : Object.values(COMMANDS).map((load) => load()));
}
