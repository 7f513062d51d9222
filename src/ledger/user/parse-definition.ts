import { z } from 'zod';
import type { Field, FieldKind } from '../../core/field';
import { squeeze } from '../../text/normalize';
import { field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from '../definitions/common-fields';
import { fieldByName } from './find-by-name';

/** Every kind of column, as a record so that none can be forgotten. */
const KINDS: Readonly<Record<FieldKind, true>> = {
  serial: true,
  'number-id': true,
  unit: true,
  department: true,
  departments: true,
  post: true,
  person: true,
  people: true,
  leader: true,
  level: true,
  'risk-type': true,
  status: true,
  deadline: true,
  date: true,
  amount: true,
  count: true,
  scale: true,
  risk: true,
  measure: true,
  text: true,
  category: true,
  'yes-no': true,
  evidence: true,
  document: true,
};

const text = z.string().trim().min(1).max(200);
const words = z.array(text).max(200);

const FIELD_SCHEMA = z.strictObject({
  title: text,
  name: text.exactOptional(),
  titleEn: text.exactOptional(),
  kind: z.enum(Object.keys(KINDS) as FieldKind[]).default('text'),
  need: z.enum(['identifying', 'required', 'desirable']).default('desirable'),
  type: z.enum(['string', 'integer', 'number', 'date', 'boolean']).exactOptional(),
  aliases: words.default([]),
  /** A word, or a word and its other spellings. */
  categories: z.array(z.union([text, z.tuple([text], text)])).exactOptional(),
});

const DEFINITION_SCHEMA = z.strictObject({
  id: text.regex(/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u),
  code: text.exactOptional(),
  title: text,
  titleEn: text.exactOptional(),
  titleWords: words.exactOptional(),
  /** Columns of the natural key, by title or name. */
  key: words.default([]),
  head: z.array(z.enum(['unit', 'reporter', 'phone', 'reportDate', 'reviewer', 'period'])).default([]),
  layout: z.enum(['table', 'form', 'either']).default('table'),
  fields: z.array(FIELD_SCHEMA).min(1).max(200),
});

/** What can be wrong with a definition beyond its shape. */
export type DefinitionFaultKind = 'key-unknown' | 'column-twice' | 'no-identifying';

/** A fault at a place in a definition; `data` fills its text. */
export class DefinitionFault extends Error {
  constructor(
    readonly keys: readonly string[],
    readonly kind: DefinitionFaultKind,
    readonly data: Readonly<Record<string, string>> = {},
  ) {
    super(`${keys.join('.')}: ${kind} ${JSON.stringify(data)}`);
    this.name = 'DefinitionFault';
  }
}

/**
 * A ledger definition from the content of a YAML file. What every ledger carries (序号, 佐证材料, 备注) is added unless
 * the definition has its own.
 * @throws {z.ZodError} when the shape is wrong
 * @throws {DefinitionFault} when a name is used twice or does not exist, or nothing tells the ledger from others
 */
export function parseDefinition(data: unknown): LedgerDefinition {
  const written = DEFINITION_SCHEMA.parse(data);
  const own = written.fields.map(fieldOf);
  assertDistinct(own);
  if (!own.some(({ need }) => need === 'identifying'))
    throw new DefinitionFault(['fields'], 'no-identifying');
  const fields = [...COMMON_FIELDS.filter((common) => !own.some((each) => isSame(each, common))), ...own];
  return {
    id: written.id,
    code: written.code ?? written.id,
    title: written.title,
    titleEn: written.titleEn ?? written.title,
    titleWords: written.titleWords ?? [written.title],
    layout: written.layout,
    naturalKey: written.key.map((name, index) => {
      const found = fieldByName(fields, name);
      if (!found) throw new DefinitionFault(['key', String(index)], 'key-unknown', { value: name });
      return found.name;
    }),
    missingValues: MISSING_VALUES,
    head: written.head,
    fields,
  };
}

function fieldOf(written: z.infer<typeof FIELD_SCHEMA>): Field {
  const { title, name = title, titleEn = title, kind, need, aliases, type, categories } = written;
  return field(name, title, titleEn, kind, need, aliases, {
    ...(type !== undefined && { type }),
    ...(categories && {
      categories: categories.map((each): readonly [string, ...string[]] =>
        typeof each === 'string' ? [each] : each,
      ),
    }),
  });
}

function assertDistinct(fields: readonly Field[]): void {
  for (const [index, each] of fields.entries()) {
    if (!fields.slice(0, index).some((earlier) => isSame(earlier, each))) continue;
    throw new DefinitionFault(['fields', String(index), 'title'], 'column-twice', { value: each.title });
  }
}

function isSame(a: Field, b: Field): boolean {
  return a.name === b.name || squeeze(a.title) === squeeze(b.title);
}
