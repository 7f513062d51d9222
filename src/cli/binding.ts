import { readFile } from 'node:fs/promises';
import { UserError } from '../core/errors';
import type { Language } from '../core/language';
import type { SchemaFault } from '../engine/config/schema-fault';
import { parseYaml, YamlFault } from '../engine/config/yaml-source';
import { parseBindingFile, type SheetBinding } from '../ledger/binding-file';
import type { LedgerDefinition } from '../ledger/definition';
import { reasonOf } from './output';
import { say } from './say';

/**
 * Reads a binding file, JSON or YAML, and checks that its ledgers and fields exist.
 * @throws {UserError} `binding-invalid` with the file, the line, the key and the reason in the language
 */
export async function readBinding(
  path: string,
  definitions: readonly LedgerDefinition[],
  language: Language,
): Promise<SheetBinding[]> {
  const refuse = (line: number, { keys, reason }: SchemaFault): never => {
    throw new UserError('binding-invalid', { path, line, key: keys.join('.') || '-', reason });
  };
  const source = await readFile(path, 'utf8').catch((cause: unknown) =>
    refuse(1, { keys: [], reason: reasonOf(cause) }),
  );
  try {
    const { data, lineOf } = parseYaml(source);
    // One binding alone stands without the list around it.
    const place = (keys: readonly string[]) => (Array.isArray(data) ? keys : keys.slice(1));
    const { bindings, fault } = checked(data, definitions, language);
    return fault ? refuse(lineOf(place(fault.keys)), { ...fault, keys: place(fault.keys) }) : bindings;
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    return refuse(cause.line, { keys: [], reason: say(language, 'yaml-syntax', { kind: cause.kind }) });
  }
}

function checked(
  data: unknown,
  definitions: readonly LedgerDefinition[],
  language: Language,
): { bindings: SheetBinding[]; fault: SchemaFault | null } {
  try {
    const bindings = parseBindingFile(data);
    return {
      bindings,
      fault: bindings.flatMap((each, at) => nameFault(each, at, definitions, language) ?? [])[0] ?? null,
    };
  } catch (cause) {
    if (!(cause instanceof UserError)) throw cause;
    const { path = '', reason = '' } = cause.details;
    return { bindings: [], fault: { keys: String(path).split('.'), reason: String(reason) } };
  }
}

function nameFault(
  binding: SheetBinding,
  at: number,
  definitions: readonly LedgerDefinition[],
  language: Language,
): SchemaFault | null {
  const { ledger, part, columns } = binding;
  const definition = definitions.find((each) => each.id === ledger && (part ?? each.part) === each.part);
  if (!definition) {
    const value = part === undefined ? ledger : `${ledger}/${part}`;
    return { keys: [String(at), 'ledger'], reason: say(language, 'ledger-unknown', { value }) };
  }
  for (const [letters, name] of Object.entries(columns)) {
    if (definition.fields.some((field) => field.name === name || field.title === name)) continue;
    return {
      keys: [String(at), 'columns', letters],
      reason: say(language, 'field-unknown', { value: name, ledger }),
    };
  }
  return null;
}
