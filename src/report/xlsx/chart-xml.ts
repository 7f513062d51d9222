import { escapeHtml } from '../../core/escape-html';
import { quotedSheet } from '../../core/location';
import { type Chart, chartColour } from '../charts/chart';

/** Where a chart's numbers stand: the sheet, and the 1-based row of its series' names with the categories below, from column A. */
export interface ChartPlace {
  readonly sheet: string;
  readonly headerRow: number;
}

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';

const FONTS = '<a:latin typeface="Times New Roman"/><a:ea typeface="仿宋"/>';
/** Zeros are left out: in a stack they would be written upon their neighbours. */
const LABELS =
  '<c:dLbls><c:numFmt formatCode="0;;;" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/><c:showSerName val="0"/>' +
  '<c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>';

/** The chart part of a workbook: a native chart that refers to cells, with a copy of their values. */
export function chartXml(chart: Chart, place: ChartPlace): string {
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><c:chartSpace ${NAMESPACES}>` +
    `<c:roundedCorners val="0"/><c:chart>${title(chart)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot(chart, place)}</c:plotArea>${legend(chart)}<c:plotVisOnly val="1"/></c:chart>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">${FONTS}</a:defRPr></a:pPr>` +
    '<a:endParaRPr lang="zh-CN"/></a:p></c:txPr></c:chartSpace>'
  );
}

function title(chart: Chart): string {
  const text = escapeHtml(`${chart.title}（${chart.unit}）`);
  return (
    '<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:rPr lang="zh-CN" sz="1200"/>' +
    `<a:t>${text}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
  );
}

function plot(chart: Chart, place: ChartPlace): string {
  const series = chart.series.map((_, index) => seriesXml(chart, index, place)).join('');
  if (chart.kind === 'pie') {
    return `<c:pieChart><c:varyColors val="1"/>${series}<c:firstSliceAng val="0"/></c:pieChart>`;
  }
  const stacked = chart.kind === 'stacked';
  return (
    `<c:barChart><c:barDir val="${stacked ? 'bar' : 'col'}"/>` +
    `<c:grouping val="${stacked ? 'stacked' : 'clustered'}"/><c:varyColors val="0"/>${series}` +
    `<c:gapWidth val="80"/>${stacked ? '<c:overlap val="100"/>' : ''}<c:axId val="1001"/><c:axId val="1002"/></c:barChart>` +
    axis('catAx', 1001, 1002, stacked ? 'l' : 'b', stacked ? 'maxMin' : 'minMax') +
    axis('valAx', 1002, 1001, stacked ? 't' : 'l', 'minMax')
  );
}

/** Every bar carries its number, so the axis of values would only repeat them. */
function axis(
  name: 'catAx' | 'valAx',
  id: number,
  crosses: number,
  side: string,
  order: 'minMax' | 'maxMin',
): string {
  return (
    `<c:${name}><c:axId val="${id}"/><c:scaling><c:orientation val="${order}"/></c:scaling><c:delete val="${name === 'valAx' ? 1 : 0}"/>` +
    `<c:axPos val="${side}"/><c:crossAx val="${crosses}"/></c:${name}>`
  );
}

function seriesXml(chart: Chart, index: number, { sheet, headerRow }: ChartPlace): string {
  const { name = '', values = [] } = chart.series[index] ?? {};
  const column = String.fromCharCode(66 + index);
  const [first, last] = [headerRow + 1, headerRow + chart.categories.length];
  const reference = (range: string): string => `<c:f>${escapeHtml(`${quotedSheet(sheet)}!${range}`)}</c:f>`;
  const colour = (at: number): string =>
    `<c:spPr><a:solidFill><a:srgbClr val="${chartColour(at)}"/></a:solidFill></c:spPr>`;
  const points =
    chart.kind === 'pie'
      ? values
          .map((_, at) => `<c:dPt><c:idx val="${at}"/><c:bubble3D val="0"/>${colour(at)}</c:dPt>`)
          .join('')
      : '';
  const invert = chart.kind === 'pie' ? '' : '<c:invertIfNegative val="0"/>';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef>${reference(`$${column}$${headerRow}`)}${cache('strCache', [name])}</c:strRef></c:tx>` +
    `${colour(chart.kind === 'column' ? 2 : index)}${invert}${points}${LABELS}` +
    `<c:cat><c:strRef>${reference(`$A$${first}:$A$${last}`)}${cache('strCache', chart.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef>${reference(`$${column}$${first}:$${column}$${last}`)}${cache('numCache', values)}</c:numRef></c:val></c:ser>`
  );
}

function cache(name: 'strCache' | 'numCache', values: readonly (string | number)[]): string {
  const points = values.map(
    (value, at) => `<c:pt idx="${at}"><c:v>${escapeHtml(String(value))}</c:v></c:pt>`,
  );
  const format = name === 'numCache' ? '<c:formatCode>General</c:formatCode>' : '';
  return `<c:${name}>${format}<c:ptCount val="${values.length}"/>${points.join('')}</c:${name}>`;
}

function legend({ kind }: Chart): string {
  return kind === 'column' ? '' : '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>';
}
