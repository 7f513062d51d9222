import { z } from 'zod';
import { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import type { LibraryKind } from '../../ledger/library/library-kind';
import type { Measure } from '../../ledger/measure';
import type { RegulationTitle } from '../../ledger/regulation-title';
import type { RiskPhrase } from '../../ledger/risk-phrase';
import type { UnitSettings } from '../../ledger/settings';
import { LIBRARY_COLUMNS } from '../../ledger/user/library-sheet';
import type { Placed } from './judge-library';
import { measureSchema, phraseSchema, titleSchema } from './library-schema';
import { sayConfig } from './messages/say-config';
import { schemaFault } from './schema-fault';
import type { YamlSource } from './yaml-source';

/** An entry as it stands in a file, not looked at yet, and where each of its parts stands. */
export interface FoundEntry {
  readonly kind: LibraryKind;
  readonly written: unknown;
  /** `第 5 行（action）`, `措施!F5`. */
  placeOf(part: string): string;
}

/** The entries of a unit's own libraries, each with its place. */
export interface OwnLibrary {
  readonly measures: readonly Placed<Measure>[];
  readonly phrases: readonly Placed<RiskPhrase>[];
  readonly titles: readonly Placed<RegulationTitle>[];
}

/** The parts of a unit's settings that are libraries. */
type UnitLibrary = Pick<UnitSettings, LibraryKind>;

/** What a file of YAML may hold: the lists that stand in a config under the same keys. */
const FILE = z.strictObject({
  measures: z.array(z.unknown()).default([]),
  phrases: z.array(z.unknown()).default([]),
  titles: z.array(z.unknown()).default([]),
});

/**
 * The entries of a library file in YAML, each with the lines of its parts.
 * @throws {UserError} `library-invalid` where it holds anything else
 */
export function libraryInYaml(source: YamlSource, file: string, language: Language): FoundEntry[] {
  const result = FILE.safeParse(source.data ?? {});
  if (!result.success) {
    const { keys, reason } = schemaFault(result.error);
    return refuseLibrary(file, linePlace(source, keys, language), reason);
  }
  const { measures, phrases, titles } = result.data;
  const found = (kind: LibraryKind, list: readonly unknown[]): FoundEntry[] =>
    list.map((written, index) => ({
      kind,
      written,
      placeOf: (part) => linePlace(source, [kind, String(index), part], language),
    }));
  return [...found('measures', measures), ...found('phrases', phrases), ...found('titles', titles)];
}

/**
 * Checks the entries of one file.
 * @throws {UserError} `library-invalid` with the file, the cell or line, and the reason in the language
 */
export function resolveLibrary(found: readonly FoundEntry[], file: string, language: Language): OwnLibrary {
  const parsed = <E>(wanted: LibraryKind, schema: z.ZodType<E>): Placed<E>[] =>
    found
      .filter(({ kind }) => kind === wanted)
      .map((entry) => ({
        entry: parse(entry, schema, file, language),
        place: `${file} ${entry.placeOf('')}`,
      }));
  return {
    measures: parsed('measures', measureSchema),
    phrases: parsed('phrases', phraseSchema),
    titles: parsed('titles', titleSchema),
  };
}

/** The entries that a config holds itself, each with its line. */
export function placedInYaml(
  { measures, phrases, titles }: UnitLibrary,
  source: YamlSource,
  file: string,
  language: Language,
): OwnLibrary {
  const placed = <E>(kind: LibraryKind, list: readonly E[]): Placed<E>[] =>
    list.map((entry, index) => {
      const line = linePlace(source, [kind, String(index), ''], language);
      return { entry, place: `${file} ${line}`.trim() };
    });
  return {
    measures: placed('measures', measures),
    phrases: placed('phrases', phrases),
    titles: placed('titles', titles),
  };
}

/** @throws {UserError} `library-invalid`, always */
export function refuseLibrary(file: string, place: string, reason: string, cause?: unknown): never {
  throw new UserError('library-invalid', { path: file, place, reason }, { cause });
}

/** `第 5 行（action）`; without the part where the whole entry is meant. */
function linePlace(source: YamlSource, keys: readonly string[], language: Language): string {
  const line = source.lineOf(keys);
  const part = keys.at(-1) ?? '';
  return part === ''
    ? sayConfig(language, 'library-line', { line })
    : sayConfig(language, 'own-rule-line', { line, part });
}

function parse<E>(
  { kind, written, placeOf }: FoundEntry,
  schema: z.ZodType<E>,
  file: string,
  language: Language,
): E {
  const result = schema.safeParse(written);
  if (result.success) return result.data;
  const { keys, reason } = schemaFault(result.error);
  const [part = ''] = keys;
  const isMissing = typeof written === 'object' && written !== null && part !== '' && !(part in written);
  const title = LIBRARY_COLUMNS[kind].titles[part] ?? part;
  return refuseLibrary(
    file,
    placeOf(part),
    isMissing ? sayConfig(language, 'own-rule-missing', { part: title }) : reason,
    result.error,
  );
}
