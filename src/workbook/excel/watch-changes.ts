import { parseRangeName } from '../../core/location';
import { hostFeatures } from './host-features';
import { runExcel } from './run-excel';

/** Something that changed in the workbook. */
export interface WorkbookChange {
  /** Excel's id of the sheet. */
  readonly sheetId: string;
  /**
   * `cells`: values of the rows `rows`; `lines`: rows, columns or cells were inserted or deleted, so that places have moved;
   * `sheets`: the sheet was added or deleted.
   */
  readonly kind: 'cells' | 'lines' | 'sheets';
  /** The first and last row touched, for `cells`. */
  readonly rows?: readonly [number, number];
  /** The address as Excel gives it. */
  readonly address?: string;
  /** True when the add-in itself did it, where Excel tells (from ExcelApi 1.14 on). */
  readonly isOurs: boolean;
}

type Removal = () => Promise<void>;

/**
 * Calls back for each change of cells and sheets until the returned function is called.
 * @throws {UserError} (as a rejection) when Excel does not let the add-in listen
 */
export async function watchChanges(listener: (change: WorkbookChange) => void): Promise<Removal> {
  const removals: Removal[] = [];
  const onCells = async (event: Excel.WorksheetChangedEventArgs): Promise<void> => listener(changeOf(event));
  await runExcel(async (context) => {
    const { worksheets } = context.workbook;
    const perSheet = !hostFeatures().workbookEvents;
    const added = worksheets.onAdded.add(async ({ worksheetId }) => {
      if (perSheet) await watchSheet(worksheetId, onCells, removals);
      listener({ sheetId: worksheetId, kind: 'sheets', isOurs: false });
    });
    const deleted = worksheets.onDeleted.add(async ({ worksheetId }) => {
      listener({ sheetId: worksheetId, kind: 'sheets', isOurs: false });
    });
    removals.push(removal(added), removal(deleted));
    if (!perSheet) removals.push(removal(worksheets.onChanged.add(onCells)));
    worksheets.load('items/id');
    await context.sync();
    if (!perSheet) return;
    for (const sheet of worksheets.items) removals.push(removal(sheet.onChanged.add(onCells)));
    await context.sync();
  });
  return async () => {
    for (const remove of removals.splice(0)) await remove();
  };
}

async function watchSheet(
  id: string,
  onCells: (event: Excel.WorksheetChangedEventArgs) => Promise<void>,
  removals: Removal[],
): Promise<void> {
  await runExcel(async (context) => {
    removals.push(removal(context.workbook.worksheets.getItem(id).onChanged.add(onCells)));
    await context.sync();
  });
}

/** A registration can only be taken back in the context it was made in. */
function removal<T>(registration: OfficeExtension.EventHandlerResult<T>): Removal {
  return async () => {
    await Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}

function changeOf(event: Excel.WorksheetChangedEventArgs): WorkbookChange {
  const { worksheetId: sheetId, address } = event;
  const isOurs = event.triggerSource === 'ThisLocalAddin';
  const rows = rowsOf(address);
  if (event.changeType !== 'RangeEdited' || !rows) return { sheetId, kind: 'lines', address, isOurs };
  return { sheetId, kind: 'cells', rows, address, isOurs };
}

/** The rows of an address such as `B3:C9`, `4:7` or `B3,D5`; null for whole columns. */
function rowsOf(address: string): [number, number] | null {
  let rows: [number, number] | null = null;
  for (const part of address.split(',')) {
    const name = part.slice(part.lastIndexOf('!') + 1).replaceAll('$', '');
    const [, top, bottom] = /^(\d+):(\d+)$/.exec(name) ?? [];
    const range = parseRangeName(name);
    const first = range?.top ?? Number(top);
    const last = range?.bottom ?? Number(bottom);
    if (!Number.isFinite(first) || !Number.isFinite(last)) return null;
    rows = rows ? [Math.min(rows[0], first), Math.max(rows[1], last)] : [first, last];
  }
  return rows;
}
