import type { Range } from '../../core/location';
import type { Sheet } from '../../core/workbook';
import { type FileDriver, openFileWorkbook } from '../file/file-driver';
import { isExcelFault } from './excel-fault';
import { PLACE, rangeOf } from './find-regions';
import type { HostFeatures } from './host-features';
import { wholeFile } from './whole-file';

/** What lies over a sheet's cells. */
export interface SheetFrame {
  readonly merges: readonly Range[];
  readonly autoFilter?: Range;
}

const NO_FRAME: SheetFrame = { merges: [] };

/**
 * Merges and filters of sheets. Before ExcelApi 1.13 nothing in Excel tells merges, and from 512 merges on the member that
 * does fails: then the workbook is taken as a file, once for each `SheetFrames`, and they are read out of that, without cells.
 */
export class SheetFrames {
  private file: Promise<FileDriver | null> | null = null;

  constructor(
    private readonly context: Excel.RequestContext,
    private readonly features: HostFeatures,
  ) {}

  /** The frame of a sheet; an empty one where this Excel has no way to tell. */
  async frame(sheet: Excel.Worksheet, name: string): Promise<SheetFrame> {
    const merges = this.features.mergedAreas ? await this.mergedAreas(sheet) : null;
    if (merges && this.features.filters) {
      const autoFilter = await this.filterRange(sheet);
      return autoFilter ? { merges, autoFilter } : { merges };
    }
    const stored = await this.fromFile(name);
    const { autoFilter } = stored ?? {};
    if (!stored) return NO_FRAME;
    return autoFilter ? { merges: stored.merges, autoFilter } : { merges: stored.merges };
  }

  /** The merges alone; `known` ones where this Excel tells none. */
  async merges(
    sheet: Excel.Worksheet,
    name: string,
    known: readonly Range[] | undefined,
  ): Promise<readonly Range[]> {
    const merges = this.features.mergedAreas ? await this.mergedAreas(sheet) : known;
    return merges ?? known ?? (await this.frame(sheet, name)).merges;
  }

  /** Null when there are more merges than the host can tell. */
  private async mergedAreas(sheet: Excel.Worksheet): Promise<Range[] | null> {
    const used = sheet.getUsedRangeOrNullObject();
    used.load('address');
    await this.context.sync();
    if (used.isNullObject) return [];
    const merged = used.getMergedAreasOrNullObject();
    merged.load('areaCount');
    merged.areas.load(PLACE.map((property) => `items/${property}`).join());
    try {
      await this.context.sync();
    } catch (error) {
      if (isExcelFault(error, 'excel-failed') || isExcelFault(error, 'excel-too-large')) return null;
      throw error;
    }
    return merged.isNullObject ? [] : merged.areas.items.map(rangeOf);
  }

  private async filterRange(sheet: Excel.Worksheet): Promise<Range | null> {
    const range = sheet.autoFilter.getRangeOrNullObject();
    range.load(PLACE);
    await this.context.sync();
    return range.isNullObject ? null : rangeOf(range);
  }

  private async fromFile(name: string): Promise<Sheet | undefined> {
    this.file ??= this.features.wholeFile ? this.openFile() : Promise.resolve(null);
    const workbook = await (await this.file)?.read({ sheet: (each) => each === name, lastRow: 0 });
    return workbook?.sheets[0];
  }

  private async openFile(): Promise<FileDriver> {
    return openFileWorkbook(await wholeFile(), 'workbook');
  }
}
