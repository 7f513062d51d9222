import type { Field } from '../core/field';
import type { LedgerDefinition } from '../ledger/definition';

/** Columns that every printed ledger has, wanted or not. */
const ALWAYS: readonly string[] = ['serial', 'evidence', 'remark'];

/** Which columns a new sheet gets: those the ledger needs, or every one that it knows. */
export type ColumnChoice = 'needed' | 'all';

/** The columns of a new sheet: 序号 first, 佐证材料 and 备注 last, as such ledgers are printed; the rest as defined. */
export function columnOrder({ fields }: Pick<LedgerDefinition, 'fields'>, choice: ColumnChoice): Field[] {
  const place = ({ name }: Field): number => {
    if (name === 'serial') return 0;
    if (name === 'evidence') return 2;
    return name === 'remark' ? 3 : 1;
  };
  return fields
    .filter(({ name, need }) => choice === 'all' || need !== 'desirable' || ALWAYS.includes(name))
    .sort((a, b) => place(a) - place(b));
}
