import type { Mark } from '../../../core/mark';
import { PartFault } from '../part-fault';
import type { EditedPart } from './edited-part';

const SPACES: Readonly<Record<string, string>> = {
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
  x: 'urn:schemas-microsoft-com:office:excel',
};
/** The kind of shape that notes are drawn with. */
const KIND = '_x0000_t202';
const KIND_XML =
  `<v:shapetype id="${KIND}" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe">` +
  '<v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';
/** Numbers of shapes begin behind this one. */
const FIRST_ID = 1024;
/** How wide a note is in Chinese characters, and the height of its lines and of a sheet's row in points. */
const LINE_CHARACTERS = 20;
const LINE_POINTS = 13;
const ROW_POINTS = 14.25;
const MOST_LINES = 20;

/** A drawing part with a shape for each note. */
export function newShapes(marks: readonly Mark[]): string {
  const spaces = Object.entries(SPACES).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  const layout = '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>';
  return `<xml${spaces.join('')}>${layout}${KIND_XML}${shapesXml(marks, FIRST_ID, '')}</xml>`;
}

/**
 * Adds shapes to a sheet's drawing part, which also holds its form controls. Such parts are often no well-formed XML, so
 * nothing of it is read but the root's tags.
 * @throws {PartFault} when the root has no end
 */
export function addShapes(part: EditedPart, marks: readonly Mark[]): void {
  if (marks.length === 0) return;
  const { text } = part;
  const end = text.lastIndexOf('</xml');
  const root = /<xml\b[^>]*>/.exec(text)?.[0];
  if (end < 0 || root === undefined) throw new PartFault('drawing without end');
  const declared = Object.entries(SPACES)
    .filter(([prefix]) => !root.includes(`xmlns:${prefix}=`))
    .map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`)
    .join('');
  const highest = [...text.matchAll(/_x0000_s(\d{1,9})/g)].reduce(
    (most, [, number]) => Math.max(most, Number(number)),
    FIRST_ID,
  );
  const kind = new RegExp(`id=["']${KIND}["']`).test(text)
    ? ''
    : KIND_XML.replace('<v:shapetype', `<v:shapetype${declared}`);
  part.insert(end, kind + shapesXml(marks, highest, declared));
}

function shapesXml(marks: readonly Mark[], after: number, declared: string): string {
  return marks.map((mark, index) => shapeXml(mark, after + 1 + index, declared)).join('');
}

/** The anchor: left column, offset, top row, offset, right column, offset, bottom row, offset, all from 0. */
function shapeXml({ row, column, text }: Mark, id: number, declared: string): string {
  const lines = text
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_CHARACTERS)), 1);
  const rows = Math.max(2, Math.ceil((Math.min(lines, MOST_LINES) * LINE_POINTS) / ROW_POINTS));
  const top = Math.max(0, row - 2);
  return (
    `<v:shape id="_x0000_s${id}"${declared} type="#${KIND}" style='position:absolute;margin-left:60pt;margin-top:1.5pt;width:210pt;height:${rows * ROW_POINTS}pt;z-index:${id - FIRST_ID};visibility:hidden' fillcolor="#ffffe1" o:insetmode="auto">` +
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>' +
    `<v:textbox style='mso-direction-alt:auto'><div style='text-align:left'></div></v:textbox>` +
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>' +
    `<x:Anchor>${column}, 15, ${top}, 4, ${column + 4}, 15, ${top + rows}, 4</x:Anchor>` +
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`
  );
}
