import type { ZodError } from 'zod';

/** What is wrong with one key of a file. */
export interface SchemaFault {
  readonly keys: readonly string[];
  readonly reason: string;
}

/** The first fault a schema found, at the key itself where a key is unknown. */
export function schemaFault(error: ZodError): SchemaFault {
  const [issue] = error.issues;
  const keys = (issue?.path ?? []).map(String);
  const unknown = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
  return { keys: [...keys, ...unknown], reason: issue?.message ?? error.message };
}
