import { z } from 'zod';
import { UserError } from '../core/errors';
import { columnNumber } from '../core/location';

/** What a user says of one table: where its header is and which column holds what. */
export interface SheetBinding {
  readonly sheet: string;
  readonly ledger: string;
  /** Part of a roster. */
  readonly part?: string;
  /** First and last row of the header, 1-based. */
  readonly headerRows: readonly [first: number, last: number];
  /** Column letters → field name or canonical title. */
  readonly columns: Readonly<Record<string, string>>;
}

const row = z.int().min(1).max(1_048_576);

const sheetBinding = z.strictObject({
  sheet: z.string().min(1),
  ledger: z.string().min(1),
  part: z.string().min(1).exactOptional(),
  headerRows: z.tuple([row, row]).refine(([first, last]) => first <= last && last - first < 10, {
    message: 'the last header row comes before the first, or the header is too high',
  }),
  columns: z.record(
    z.string().refine((letters) => columnNumber(letters) !== null, { message: 'not a column of a sheet' }),
    z.string().min(1),
  ),
});

/**
 * Checks the parsed content of a binding file: a list of sheet bindings, or one alone.
 * @throws {UserError} `binding-invalid` with the `path` of the fault (`0.columns.A`) and the `reason`
 */
export function parseBindingFile(data: unknown): SheetBinding[] {
  const parsed = z.array(sheetBinding).safeParse(Array.isArray(data) ? data : [data]);
  if (parsed.success) return parsed.data;
  const [first] = parsed.error.issues;
  throw new UserError('binding-invalid', {
    path: (first?.path ?? []).map(String).join('.'),
    reason: first?.message ?? '',
  });
}
