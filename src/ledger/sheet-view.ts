import { type Sheet, SheetView } from '../core/workbook';
import { rememberedFor } from '../text/remembered';

/** The view of a sheet, indexed once for all who look: a sheet that was read never changes. */
export const sheetView: (sheet: Sheet) => SheetView = rememberedFor((sheet: Sheet) => new SheetView(sheet));
