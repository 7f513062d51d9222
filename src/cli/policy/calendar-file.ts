import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { schemaFault } from '../../engine/config/schema-fault';
import { parseYaml, YamlFault } from '../../engine/config/yaml-source';
import type { CalendarFile } from '../../policy/holiday-calendar';
import { reasonOf } from '../output';
import { say } from '../say';

const day = z.iso.date();
const SCHEMA = z.strictObject({
  holidays: z.array(day).default([]),
  workdays: z.array(day).default([]),
});

/**
 * Reads a calendar file (YAML): `holidays` and `workdays`, lists of days as 2027-02-06.
 * @throws {UserError} `policy-calendar-invalid` with the line and the key
 */
export async function readCalendar(path: string, language: Language): Promise<CalendarFile> {
  const refuse = (line: number, key: string, reason: string): never => {
    throw new UserError('policy-calendar-invalid', { path, line, key, reason });
  };
  const source = await readFile(path, 'utf8').catch((cause: unknown) => refuse(1, '-', reasonOf(cause)));
  try {
    const yaml = parseYaml(source);
    const result = SCHEMA.safeParse(yaml.data ?? {});
    if (result.success) return result.data;
    const { keys, reason } = schemaFault(result.error);
    return refuse(yaml.lineOf(keys), keys.join('.') || '-', reason);
  } catch (error) {
    if (!(error instanceof YamlFault)) throw error;
    return refuse(error.line, '-', say(language, 'yaml-syntax', { kind: error.kind }));
  }
}
