import { readFile } from 'node:fs/promises';
import { LineCounter, parseDocument } from 'yaml';
import { z } from 'zod';
import { UserError } from '../core/errors';
import type { RuleSettings } from '../core/severity-config';
import { DEFAULT_SETTINGS, type UnitSettings } from '../ledger/settings';
import { reasonOf } from './output';

const severity = z.enum(['error', 'warning', 'info', 'off']);
const level = z.union([z.literal(1), z.literal(2), z.literal(3)]);
const count = z.number().int().positive();

const CONFIG = z.strictObject({
  levels: z
    .strictObject({
      notation: z.enum(['ordinal', 'roman', 'grade', 'colour', 'star']).optional(),
      mapping: z.record(z.string(), level).optional(),
    })
    .optional(),
  matrix: z.strictObject({ first: count, second: count }).optional(),
  leaderByLevel: z.boolean().optional(),
  areasClosedToHead: z.array(z.strictObject({ area: z.string(), words: z.array(z.string()) })).optional(),
  dutyCounts: z.strictObject({ group: count, secretary: count, member: count }).nullable().optional(),
  immediateDays: count.optional(),
  warnDays: z.number().int().nonnegative().optional(),
  strictColumns: z.array(z.string()).optional(),
  rules: z
    .record(
      z.string(),
      z.union([
        severity,
        z.strictObject({
          severity: severity.optional(),
          options: z.record(z.string(), z.unknown()).optional(),
        }),
      ]),
    )
    .optional(),
});

/** A unit's own parameters and what it says of single rules. */
export interface Config {
  readonly settings: UnitSettings;
  readonly rules: RuleSettings;
}

/** The built-in parameters. */
export const DEFAULT_CONFIG: Config = { settings: DEFAULT_SETTINGS, rules: {} };

/**
 * Reads a YAML config; every key is optional and replaces the built-in value.
 * @throws {UserError} `config-invalid` with the file, the line and the key at fault
 */
export async function readConfig(path: string): Promise<Config> {
  const source = await readFile(path, 'utf8').catch((cause: unknown) => {
    throw new UserError('config-invalid', { path, line: 1, key: '-', reason: reasonOf(cause) }, { cause });
  });
  return parseConfig(source, path);
}

/** Parses the text of a config; see {@link readConfig}. */
export function parseConfig(source: string, path: string): Config {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const fault = document.errors[0];
  if (fault) {
    throw new UserError('config-invalid', {
      path,
      line: fault.linePos?.[0].line ?? 1,
      key: '-',
      reason: fault.code,
    });
  }
  const result = CONFIG.safeParse(document.toJS() ?? {});
  if (!result.success) {
    const issue = result.error.issues[0];
    const keys = (issue?.path ?? []).map((key) => (typeof key === 'symbol' ? String(key) : key));
    const node = document.getIn(keys.slice(0, -1).length > 0 ? keys.slice(0, -1) : keys, true);
    const offset = rangeStart(document.getIn(keys, true)) ?? rangeStart(node) ?? 0;
    throw new UserError('config-invalid', {
      path,
      line: lines.linePos(offset).line,
      key: keys.join('.') || '-',
      reason: issue?.message ?? '',
    });
  }
  const { rules = {}, levels, ...settings } = result.data;
  const given = Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));
  return {
    settings: {
      ...DEFAULT_SETTINGS,
      ...given,
      levels: {
        notation: levels?.notation ?? DEFAULT_SETTINGS.levels.notation,
        mapping: levels?.mapping ?? DEFAULT_SETTINGS.levels.mapping,
      },
    },
    rules: Object.fromEntries(
      Object.entries(rules).map(([id, setting]) => [
        id,
        typeof setting === 'string'
          ? { severity: setting }
          : {
              ...(setting.severity !== undefined && { severity: setting.severity }),
              ...(setting.options !== undefined && { options: setting.options }),
            },
      ]),
    ),
  };
}

function rangeStart(node: unknown): number | null {
  if (typeof node !== 'object' || node === null || !('range' in node) || !Array.isArray(node.range))
    return null;
  return typeof node.range[0] === 'number' ? node.range[0] : null;
}
