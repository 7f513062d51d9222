import type { Rect } from '../../grid/rect';
import type { Json } from '../../grid/sheet-parts';
import { CellRange, cellRangeOf } from '../cell-range';
import { type HostClass, hostClass } from '../host-object';
import { isRecord } from '../json';
import { wireName } from '../wire';
import { rangeObject } from './range';
import { areasOrNull } from './range-areas';
import type { SheetPlace } from './worksheet';

/** Settings of a page, with what a new sheet has. Margins are points. */
const SETTINGS: Readonly<Record<string, Json>> = {
  Orientation: 'Portrait',
  PaperSize: 'A4',
  BlackAndWhite: false,
  CenterHorizontally: false,
  CenterVertically: false,
  DraftMode: false,
  FirstPageNumber: '',
  LeftMargin: 50.4,
  RightMargin: 50.4,
  TopMargin: 54,
  BottomMargin: 54,
  HeaderMargin: 21.6,
  FooterMargin: 21.6,
  PrintComments: 'NoComments',
  PrintErrors: 'AsDisplayed',
  PrintGridlines: false,
  PrintHeadings: false,
  PrintOrder: 'DownThenOver',
  Zoom: { scale: 100 },
};

const HEADERS = ['LeftHeader', 'CenterHeader', 'RightHeader', 'LeftFooter', 'CenterFooter', 'RightFooter'];

function members(settings: Readonly<Record<string, Json>>) {
  return {
    get: Object.fromEntries(
      Object.entries(settings).map(([name, missing]) => [
        name,
        ({ sheet }: SheetPlace) => sheet.page.settings[name] ?? missing,
      ]),
    ),
    set: Object.fromEntries(
      Object.keys(settings).map((name) => [
        name,
        ({ sheet }: SheetPlace, value: Json) => {
          sheet.page.settings[name] = value;
        },
      ]),
    ),
  };
}

const headerFooterObject: HostClass<SheetPlace> = hostClass('HeaderFooter', () =>
  members(Object.fromEntries(HEADERS.map((name) => [name, '']))),
);

const headersFootersObject: HostClass<SheetPlace> = hostClass('HeaderFooterGroup', () => ({
  ...members({ State: 'Default', UseSheetMargins: true, UseSheetScale: true }),
  nav: { DefaultForAllPages: headerFooterObject },
}));

function line({ book, sheet }: SheetPlace, rect: Rect | null) {
  return rect && rangeObject(new CellRange(book, sheet, rect));
}

/** How a sheet is printed. */
export const pageLayoutObject: HostClass<SheetPlace> = hostClass('PageLayout', () => ({
  ...members(SETTINGS),
  nav: { HeadersFooters: headersFootersObject },
  call: {
    SetPrintArea: ({ book, sheet }, [address]) => {
      sheet.page.printArea = [cellRangeOf(book, address, sheet).area];
    },
    SetPrintTitleRows: ({ book, sheet }, [address]) => {
      sheet.page.titleRows = cellRangeOf(book, address, sheet).area;
    },
    SetPrintTitleColumns: ({ book, sheet }, [address]) => {
      sheet.page.titleColumns = cellRangeOf(book, address, sheet).area;
    },
    SetPrintMargins: ({ sheet }, [_unit, options]) => {
      if (!isRecord(options)) return;
      for (const [side, size] of Object.entries(options))
        sheet.page.settings[`${wireName(side)}Margin`] = size;
    },
    GetPrintAreaOrNullObject: ({ book, sheet }) =>
      areasOrNull((sheet.page.printArea ?? []).map((rect) => new CellRange(book, sheet, rect))),
    GetPrintTitleRowsOrNullObject: (place) => line(place, place.sheet.page.titleRows),
    GetPrintTitleColumnsOrNullObject: (place) => line(place, place.sheet.page.titleColumns),
  },
}));
