import type { Field } from '../core/field';
import type { LedgerDefinition } from '../ledger/definition';

/** The columns of a new sheet: 序号 first, 佐证材料 and 备注 last, as such ledgers are printed; the rest as defined. */
export function columnOrder({ fields }: Pick<LedgerDefinition, 'fields'>): Field[] {
  const place = ({ name }: Field): number => {
    if (name === 'serial') return 0;
    if (name === 'evidence') return 2;
    return name === 'remark' ? 3 : 1;
  };
  return [...fields].sort((a, b) => place(a) - place(b));
}
