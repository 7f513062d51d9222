import type { ConditionalFormattingOptions, DataValidation, Worksheet } from 'exceljs';

/** What exceljs keeps with a worksheet but does not tell in its types. */
export interface UntypedWorksheet {
  readonly conditionalFormattings?: readonly ConditionalFormattingOptions[];
  readonly dataValidations?: { model: Record<string, DataValidation | undefined> };
  /** `formatCells` and the like are true where they are allowed. */
  sheetProtection?: Record<string, boolean | string | number> | null;
  readonly tables?: Readonly<Record<string, { readonly table?: TableModel; readonly model?: TableModel }>>;
}

/** A table as exceljs holds it. */
export interface TableModel {
  readonly name: string;
  readonly displayName?: string;
  readonly ref?: string;
  readonly tableRef?: string;
  readonly headerRow?: boolean;
  readonly totalsRow?: boolean;
  readonly style?: { readonly theme?: string | null };
  readonly columns: readonly { readonly name: string }[];
}

/** The worksheet with the parts that its types leave out. */
export function untyped(worksheet: Worksheet): UntypedWorksheet {
  return worksheet as unknown as UntypedWorksheet;
}
