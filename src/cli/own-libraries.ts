import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Language } from '../core/language';
import { type FoundEntry, libraryInYaml, refuseLibrary, resolveLibrary } from '../engine/config/own-library';
import type { Config } from '../engine/config/parse-config';
import { withLibrary } from '../engine/config/with-library';
import { parseYaml, YamlFault, type YamlSource } from '../engine/config/yaml-source';
import { readLibrarySheets } from '../ledger/user/library-sheet';
import { reasonOf } from './output';
import { openPlainWorkbook } from './plain-workbook';
import { say } from './say';

/** The library files that a config names, beside it unless their places are absolute. */
export function libraryFiles({ libraries }: Pick<Config, 'libraries'>, configFile: string | null): string[] {
  const folder = configFile === null ? '.' : path.dirname(configFile);
  return libraries.map((file) => (path.isAbsolute(file) ? file : path.join(folder, file)));
}

/**
 * The config with the measures, risks and titles of the files: library sheets (.xlsx, .xlsm) or YAML.
 * @throws {UserError} `library-invalid` with the file, the cell or line, and the reason in the language
 */
export async function withLibraryFiles(
  config: Config,
  files: readonly string[],
  language: Language,
): Promise<Config> {
  let known = config;
  for (const file of files) {
    const isSheet = ['.xlsx', '.xlsm'].includes(path.extname(file).toLowerCase());
    const found = isSheet ? await inSheets(file, language) : await inYaml(file, language);
    known = withLibrary(known, resolveLibrary(found, file, language), language);
  }
  return known;
}

async function inSheets(file: string, language: Language): Promise<readonly FoundEntry[]> {
  const { workbook, reason } = await openPlainWorkbook(file, language);
  if (workbook === null) return refuseLibrary(file, '', reason);
  return readLibrarySheets(workbook) ?? refuseLibrary(file, '', say(language, 'library-no-sheet'));
}

async function inYaml(file: string, language: Language): Promise<FoundEntry[]> {
  const text = await readFile(file, 'utf8').catch((cause: unknown) =>
    refuseLibrary(file, '', reasonOf(cause)),
  );
  return libraryInYaml(sourceOf(text, file, language), file, language);
}

function sourceOf(text: string, file: string, language: Language): YamlSource {
  try {
    return parseYaml(text);
  } catch (cause) {
    if (!(cause instanceof YamlFault)) throw cause;
    const place = say(language, 'library-line', { line: cause.line });
    return refuseLibrary(file, place, say(language, 'library-yaml', { kind: cause.kind }), cause);
  }
}
