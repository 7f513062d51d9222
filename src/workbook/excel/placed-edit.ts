import type { Edit } from '../../core/edit';
import type { SheetRow } from '../../core/workbook';

/** An edit with the sheet and the row it is meant for. */
export interface PlacedEdit {
  readonly edit: Edit;
  /** The id of the sheet; undefined when none of that name was read, and then the name decides. */
  readonly sheetId: string | undefined;
  /** The row as the edit's author saw it; undefined when it was never read, and then only `before` is checked. */
  readonly seen: SheetRow | undefined;
  /** The number format to put back. */
  readonly restore?: string;
}
