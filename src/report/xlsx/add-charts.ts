import { strFromU8, strToU8, unzipSync } from 'fflate';
import { escapeHtml } from '../../core/escape-html';
import { zipParts } from '../../document/zip-parts';
import type { Chart } from '../charts/chart';
import { type ChartPlace, chartXml } from './chart-xml';

/** A chart and where it is to stand: beside its numbers. */
export interface PlacedChart {
  readonly chart: Chart;
  readonly place: ChartPlace;
}

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const DRAWING_TYPE = 'application/vnd.openxmlformats-officedocument.drawing+xml';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';

/** Columns and rows that a chart covers, from the column behind its numbers. */
const FROM_COLUMN = 8;
const WIDE = 9;
/** Rows from one chart to the next. */
export const CHART_ROWS = 18;

/**
 * Puts native charts on one sheet of a workbook that exceljs wrote, which has none itself.
 * @param sheet which sheet, counted from 1; it must have no drawing yet
 */
export function addCharts(bytes: Uint8Array, sheet: number, charts: readonly PlacedChart[]): Uint8Array {
  const parts = unzipSync(bytes);
  if (charts.length === 0) return zipParts(parts);
  const text = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
  const sheetPart = `xl/worksheets/sheet${sheet}.xml`;
  const added: Record<string, string> = {
    [sheetPart]: withDrawing(text(sheetPart)),
    [`xl/worksheets/_rels/sheet${sheet}.xml.rels`]: relations([
      ['rIdCharts', 'drawing', '../drawings/drawing1.xml'],
    ]),
    'xl/drawings/drawing1.xml': drawing(charts),
    'xl/drawings/_rels/drawing1.xml.rels': relations(
      charts.map((_, index) => [`rId${index + 1}`, 'chart', `../charts/chart${index + 1}.xml`]),
    ),
    '[Content_Types].xml': withTypes(text('[Content_Types].xml'), charts.length),
  };
  for (const [index, { chart, place }] of charts.entries()) {
    added[`xl/charts/chart${index + 1}.xml`] = chartXml(chart, place);
  }
  const written = Object.entries(added).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipParts({ ...parts, ...Object.fromEntries(written) });
}

/** The order of a sheet's elements is fixed: the drawing comes before these. */
function withDrawing(xml: string): string {
  const at = /<(?:legacyDrawing|tableParts|extLst)\b|<\/worksheet>/.exec(xml)?.index ?? xml.length;
  return `${xml.slice(0, at)}<drawing r:id="rIdCharts"/>${xml.slice(at)}`;
}

function withTypes(xml: string, charts: number): string {
  const override = (part: string, type: string): string =>
    `<Override PartName="${part}" ContentType="${type}"/>`;
  const chartTypes = Array.from({ length: charts }, (_, index) =>
    override(`/xl/charts/chart${index + 1}.xml`, CHART_TYPE),
  );
  const types = override('/xl/drawings/drawing1.xml', DRAWING_TYPE) + chartTypes.join('');
  return xml.replace('</Types>', `${types}</Types>`);
}

function relations(entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const lines = entries.map(
    ([id, type, target]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `${XML}<Relationships xmlns="${PACKAGE}">${lines.join('')}</Relationships>`;
}

function drawing(charts: readonly PlacedChart[]): string {
  const anchors = charts.map(({ chart, place }, index) => anchor(chart, index, place.headerRow - 2));
  return (
    `${XML}<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" ` +
    `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main">${anchors.join('')}</xdr:wsDr>`
  );
}

function anchor({ title }: Chart, index: number, row: number): string {
  const corner = (name: 'from' | 'to', column: number, at: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${at}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  return (
    `<xdr:twoCellAnchor>${corner('from', FROM_COLUMN, row)}${corner('to', FROM_COLUMN + WIDE, row + CHART_ROWS - 2)}` +
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>' +
    `<xdr:cNvPr id="${index + 2}" name="图表 ${index + 1}" descr="${escapeHtml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>' +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    `<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:r="${OFFICE}" r:id="rId${index + 1}"/>` +
    '</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>'
  );
}
