import { stat } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';
import { identity } from './output';

/** The name under which a config is found by itself. */
export const CONFIG_NAME = 'taizhang.yaml';

/**
 * The config that lies beside the inputs: in a folder that was given, or in the folder of a file. Null without one.
 * @throws {UserError} `config-ambiguous` when inputs have different ones
 */
export async function findConfig(paths: readonly string[]): Promise<string | null> {
  const found = new Map<string, string>();
  for (const each of paths) {
    const info = await stat(each).catch(() => null);
    const file = path.join(info?.isDirectory() ? each : path.dirname(each), CONFIG_NAME);
    if (await isFile(file)) found.set(await identity(file), file);
  }
  if (found.size > 1) throw new UserError('config-ambiguous', { paths: [...found.values()].join('、') });
  return [...found.values()][0] ?? null;
}

async function isFile(file: string): Promise<boolean> {
  return stat(file).then(
    (info) => info.isFile(),
    () => false,
  );
}
