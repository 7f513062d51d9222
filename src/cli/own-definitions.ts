import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { z } from 'zod';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import { type SchemaFault, schemaFault } from '../engine/config/schema-fault';
import { parseYaml, YamlFault, type YamlSource } from '../engine/config/yaml-source';
import type { LedgerDefinition } from '../ledger/definition';
import { DefinitionFault, parseDefinition } from '../ledger/user/parse-definition';
import { reasonOf } from './output';
import { type MessageCode, say } from './say';

/** Where definitions lie beside a config. */
const FOLDER_BESIDE_CONFIG = path.join('taizhang', 'definitions');

/**
 * Reads the ledger definitions of the user's own: every `.yaml` and `.yml` file of the folder that was named, else of
 * `taizhang/definitions` beside the config, in the order of their names.
 * @throws {UserError} `input-missing` for a named folder that is none; `definition-invalid` with file, line and reason
 */
export async function readDefinitions(
  named: string | undefined,
  config: string | null,
  known: readonly LedgerDefinition[],
  language: Language,
): Promise<LedgerDefinition[]> {
  const beside = config === null ? null : path.join(path.dirname(config), FOLDER_BESIDE_CONFIG);
  const folder = named ?? beside;
  if (folder === null) return [];
  const names = await readdir(folder).catch(() => {
    if (named !== undefined) throw new UserError('input-missing', { path: named });
    return [];
  });
  const read: LedgerDefinition[] = [];
  for (const name of names.filter((each) => /\.ya?ml$/i.test(each)).sort()) {
    read.push(await readDefinition(path.join(folder, name), [...known, ...read], language));
  }
  return read;
}

async function readDefinition(
  file: string,
  known: readonly LedgerDefinition[],
  language: Language,
): Promise<LedgerDefinition> {
  const refuse = (line: number, { keys, reason }: SchemaFault, cause: unknown): never => {
    const details = { path: file, line, key: keys.join('.') || '-', reason };
    throw new UserError('definition-invalid', details, { cause });
  };
  const text = await readFile(file, 'utf8').catch((cause: unknown) =>
    refuse(1, { keys: [], reason: reasonOf(cause) }, cause),
  );
  let source: YamlSource;
  try {
    source = parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    return refuse(
      cause.line,
      { keys: [], reason: say(language, 'yaml-syntax', { kind: cause.kind }) },
      cause,
    );
  }
  try {
    const definition = parseDefinition(source.data);
    const taken = known.flatMap(({ id, title }) => [id, title]);
    const key = (['id', 'title'] as const).find((each) => taken.includes(definition[each]));
    if (key === undefined) return definition;
    const reason = say(language, 'definition-taken', { value: definition[key] });
    return refuse(source.lineOf([key]), { keys: [key], reason }, null);
  } catch (cause) {
    if (!(cause instanceof DefinitionFault || cause instanceof z.ZodError)) throw cause;
    const fault = faultOf(cause, language);
    return refuse(source.lineOf(fault.keys), fault, cause);
  }
}

function faultOf(cause: DefinitionFault | z.ZodError, language: Language): SchemaFault {
  if (cause instanceof z.ZodError) return schemaFault(cause);
  const code: MessageCode = `definition-${cause.kind}`;
  return { keys: cause.keys, reason: say(language, code, cause.data) };
}
