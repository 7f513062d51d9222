import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../../core/errors';
import type { RoundRecord } from '../../formatters/round/round';
import { type ParsedRound, parseRound } from '../../formatters/round/round-json';
import { ROUND_NAME } from './round-folder';

/** A round to compare with; `folder` is null where this round's own record remembers it. */
export interface LastRound {
  readonly record: RoundRecord;
  readonly folder: string | null;
}

/**
 * The round before: the one that was named, else the one that an earlier run into the same folder compared with or left
 * there, else the latest of those beside it. Only rounds judged by an earlier day count, unless one was named.
 * @throws {UserError} `last-round-missing` when the named folder holds no finished round
 */
export async function findLastRound(
  named: string | undefined,
  folder: string,
  asOf: string,
): Promise<LastRound | null> {
  if (named !== undefined) {
    const round = await readRound(named);
    if (!round) throw new UserError('last-round-missing', { path: named });
    return { record: round.record, folder: named };
  }
  const own = await readRound(folder);
  if (own?.record.asOf === asOf && own.before) return { record: own.before, folder: null };
  const beside = path.dirname(path.resolve(folder));
  const names = await readdir(beside).catch(() => []);
  const candidates = [folder, ...names.sort().map((name) => path.join(beside, name))];
  let latest: LastRound | null = null;
  for (const each of candidates) {
    const record = (await readRound(each))?.record;
    if (record && record.asOf < asOf && (!latest || record.asOf > latest.record.asOf)) {
      latest = { record, folder: each };
    }
  }
  return latest;
}

async function readRound(folder: string): Promise<ParsedRound | null> {
  const text = await readFile(path.join(folder, ROUND_NAME), 'utf8').catch(() => '');
  return parseRound(text);
}
