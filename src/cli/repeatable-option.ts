import { Option } from 'commander';

/** An option that may be given several times; each time adds a value. */
export function repeatable(flags: string, description: string): Option {
  return new Option(flags, description)
    .argParser((value: string, given: readonly string[]) => [...given, value])
    .default([]);
}
