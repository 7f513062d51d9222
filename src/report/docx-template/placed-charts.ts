import { strFromU8, strToU8, unzipSync } from 'fflate';
import { type DocxParts, partText } from '../../document/docx-package';
import { escapeXml } from '../../document/xml';
import type { Chart } from '../charts/chart';
import { chartHtml } from '../charts/chart-html';
import { chartSize, describeChart } from '../docx/chart-options';
import { htmlToDocx } from '../docx/html-to-docx';

/** Width and height in EMU, 914400 an inch. */
export interface Extent {
  readonly width: number;
  readonly height: number;
}

const EMU_PER_PIXEL = 9525;
const EMU_PER_TWIP = 635;
/** The 版心 of GB/T 9704-2012, for a file that does not say how wide its text is. */
const USUAL_WIDTH = 156;

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006';
const CHART_TYPE = 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const EMPTY_RELATIONS =
  '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Charts that a Word template takes in: where they stand, and then the parts of the file that hold them. */
export class PlacedCharts {
  private readonly placed: { readonly chart: Chart; readonly part: string }[] = [];
  private readonly widest: number;

  constructor(parts: DocxParts) {
    this.widest = textWidth(partText(parts, 'word/document.xml') ?? '');
  }

  /**
   * The drawing that shows a chart, to stand in a run.
   * @param part which part of the file it stands in
   * @param prefix what that part writes its elements with, `w:`
   * @param extent of the picture whose place it takes; else the chart's own, no wider than the text
   */
  drawing(chart: Chart, part: string, prefix: string, extent?: Extent): string {
    this.placed.push({ chart, part });
    const number = this.placed.length;
    const { width, height } = extent ?? this.ownExtent(chart);
    const about = [
      `id="${FIRST_ID + number}" name="${attribute(chart.id)}"`,
      `descr="${attribute(describeChart(chart))}" title="${attribute(chart.title)}"`,
    ];
    return (
      `<${prefix}drawing><wp:inline xmlns:wp="${DRAWING}/wordprocessingDrawing" distT="0" distB="0" distL="0" distR="0">` +
      `<wp:extent cx="${width}" cy="${height}"/><wp:effectExtent l="0" t="0" r="0" b="0"/><wp:docPr ${about.join(' ')}/>` +
      `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${DRAWING}/main"><a:graphicData uri="${DRAWING}/chart">` +
      `<c:chart xmlns:c="${DRAWING}/chart" xmlns:r="${RELATIONS}" r:id="${relationOf(number)}"/>` +
      `</a:graphicData></a:graphic></wp:inline></${prefix}drawing>`
    );
  }

  /** The file's parts with those that hold the charts, made the way the product makes its own. */
  async into(parts: DocxParts): Promise<DocxParts> {
    if (this.placed.length === 0) return parts;
    const html = this.placed.map(({ chart }, index) => chartHtml(chart, index + 1)).join('');
    const made = unzipSync(await htmlToDocx(html, { title: '' }));
    const added: Record<string, Uint8Array> = {};
    let types = partText(parts, CONTENT_TYPES) ?? '';
    const relations = new Map<string, string>();
    for (const [index, { part }] of this.placed.entries()) {
      const number = index + 1;
      const workbook = `Microsoft_Excel_Worksheet${number}.xlsx`;
      added[`word/charts/taizhang${number}.xml`] = made[`word/charts/chart${number}.xml`] ?? NOTHING;
      const own = strFromU8(made[`word/charts/_rels/chart${number}.xml.rels`] ?? NOTHING);
      added[`word/charts/_rels/taizhang${number}.xml.rels`] = strToU8(
        own.replace(workbook, `taizhang${number}.xlsx`),
      );
      added[`word/embeddings/taizhang${number}.xlsx`] = made[`word/embeddings/${workbook}`] ?? NOTHING;
      types = withOverride(types, `/word/charts/taizhang${number}.xml`);
      const name = part.replace(/^word\/(.*)$/u, 'word/_rels/$1.rels');
      const before = relations.get(name) ?? partText(parts, name) ?? EMPTY_RELATIONS;
      relations.set(name, withRelation(before, number));
    }
    const linked = [...relations].map(([name, xml]) => [name, strToU8(xml)] as const);
    return {
      ...parts,
      ...added,
      ...Object.fromEntries(linked),
      [CONTENT_TYPES]: strToU8(withWorkbooks(types)),
    };
  }

  private ownExtent(chart: Chart): Extent {
    const { width, height } = chartSize(chart);
    return { width: Math.min(width * EMU_PER_PIXEL, this.widest), height: height * EMU_PER_PIXEL };
  }
}

/** Far above the numbers that Word gives to drawings: no two of a document may have the same. */
const FIRST_ID = 700_000;
const NOTHING = new Uint8Array();

function relationOf(number: number): string {
  return `rIdTaizhangChart${number}`;
}

function withRelation(xml: string, number: number): string {
  const relation = `<Relationship Id="${relationOf(number)}" Type="${RELATIONS}/chart" Target="charts/taizhang${number}.xml"/>`;
  return closed(xml, 'Relationships').replace(/<\/Relationships>/u, `${relation}</Relationships>`);
}

function withOverride(types: string, part: string): string {
  return types.replace(/<\/Types>/u, `<Override PartName="${part}" ContentType="${CHART_TYPE}"/></Types>`);
}

function withWorkbooks(types: string): string {
  if (/Extension="xlsx"/iu.test(types)) return types;
  return types.replace(/(<Types\b[^>]*>)/u, `$1<Default Extension="xlsx" ContentType="${WORKBOOK_TYPE}"/>`);
}

/** An element without content gets a closing tag to put things before. */
function closed(xml: string, name: string): string {
  return xml.replace(new RegExp(`<(${name}\\b[^>]*)/>\\s*$`, 'u'), `<$1></${name}>`);
}

/** Width of the text in EMU as the last section says it. */
function textWidth(xml: string): number {
  const last = (pattern: RegExp): number => Number([...xml.matchAll(pattern)].at(-1)?.[1]);
  const page = last(/<\w*:?pgSz\b[^>]*?\bw:w="(\d+)"/gu);
  const left = last(/<\w*:?pgMar\b[^>]*?\bw:left="(\d+)"/gu);
  const right = last(/<\w*:?pgMar\b[^>]*?\bw:right="(\d+)"/gu);
  const width = (page - left - right) * EMU_PER_TWIP;
  return width > 0 ? width : USUAL_WIDTH * 36_000;
}

function attribute(text: string): string {
  return escapeXml(text).replaceAll('"', '&quot;').replaceAll('\n', ' ');
}
