import type { SheetBinding } from '../../ledger/binding-file';
import type { Checking } from './checking';
import type { CheckedTable, LedgerChoice } from './engine';
import { bindingOf, sheetBindings, withColumn } from './sheet-bindings';

/** A header that the user points to. */
export interface HeaderOnSheet {
  readonly sheet: string;
  /** 1-based. */
  readonly headerRows: readonly [first: number, last: number];
  /** The table that is read otherwise from now on; null where none was recognised. */
  readonly table: CheckedTable | null;
}

/** Saying how sheets are to be read, which the workbook keeps. */
export class Reading {
  constructor(private readonly checking: Checking) {}

  /** The ledgers that a sheet can be said to be. */
  choices(): Promise<readonly LedgerChoice[]> {
    return this.checking.engine.choices(this.checking.host.language);
  }

  /** From now on the column of a table is this field; null: none. */
  async bindColumn(table: CheckedTable, column: string, field: string | null): Promise<void> {
    const binding = bindingOf(withColumn(table, column, field));
    if (binding) await this.bind(table, binding);
  }

  /** From now on the rows of a sheet are the header of this ledger. */
  async bindHeader(
    { sheet, headerRows, table }: HeaderOnSheet,
    { ledger, part }: Pick<LedgerChoice, 'ledger' | 'part'>,
  ): Promise<void> {
    await this.checking.guarded(async () => {
      const binding = await this.checking.engine.bindAs(sheet, headerRows, ledger, part);
      if (binding && Object.keys(binding.columns).length > 0) await this.bind(table, binding);
      else this.checking.notice('warning', 'binding-failed');
    });
  }

  /** The sheet is recognised again, whatever was said of it. */
  async unbind(sheet: string): Promise<void> {
    await this.keep(this.kept().filter((each) => each.sheet !== sheet));
  }

  private async bind(table: CheckedTable | null, binding: SheetBinding): Promise<void> {
    const tables = this.checking.store.get().outcome?.tables ?? [];
    const others = this.kept().filter(({ sheet }) => sheet !== binding.sheet);
    await this.keep([...others, ...(table ? sheetBindings(tables, table, binding) : [binding])]);
  }

  /** The bindings that the outcome shown was read by. */
  private kept(): SheetBinding[] {
    const tables = this.checking.store.get().outcome?.tables ?? [];
    return tables.filter(({ bound }) => bound).flatMap((table) => bindingOf(table) ?? []);
  }

  private async keep(bindings: readonly SheetBinding[]): Promise<void> {
    const { checking } = this;
    await checking.guarded(async () => {
      await checking.host.settings.write('bindings', bindings);
      await checking.check();
      checking.notice('success', 'remembered');
    });
  }
}
