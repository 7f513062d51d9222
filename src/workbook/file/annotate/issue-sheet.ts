import { cellName, quotedSheet } from '../../../core/location';
import type { IssueLine, IssueSheetContent } from '../../../core/mark';
import { cellXml } from '../cell-xml';
import { escapeAttribute } from './escape-xml';
import type { MarkStyles } from './mark-styles';
import { type Namespaces, XML_HEADER } from './namespaces';

const WIDTHS = [6, 20, 10, 8, 8, 60, 60];
/** What of a wide column's 60 places text surely fits into. */
const TEXT_PLACES = 54;
const LINE_POINTS = 16;
/** Excel knows no rows higher than 409 points. */
const MOST_LINES = 25;
const HEAD_ROW = 3;
/** Excel refuses more links than this on one sheet. */
const MOST_LINKS = 65_000;

/** The issue sheet's XML: one line an issue, its cell a link. All texts are stored as texts, never as formulas. */
export function issueSheetXml(content: IssueSheetContent, styles: MarkStyles, { main }: Namespaces): string {
  const rows = content.lines.map((line, index) => lineXml(line, index, content, styles));
  const heads = content.heads.map((head, index) =>
    cellXml('', cellName(HEAD_ROW, index + 1), styles.head, head),
  );
  const columns = WIDTHS.map(
    (width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`,
  );
  return (
    `${XML_HEADER}<worksheet xmlns="${main}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>` +
    `<sheetViews><sheetView workbookViewId="0"><pane ySplit="${HEAD_ROW}" topLeftCell="A${HEAD_ROW + 1}" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns.join('')}</cols><sheetData>` +
    `<row r="1">${cellXml('', 'A1', styles.title, content.title)}</row>` +
    `<row r="2">${cellXml('', 'A2', null, content.note)}</row>` +
    `<row r="${HEAD_ROW}">${heads.join('')}</row>${rows.join('')}</sheetData>${linksXml(content.lines)}` +
    '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/></worksheet>'
  );
}

function lineXml(line: IssueLine, index: number, content: IssueSheetContent, styles: MarkStyles): string {
  const row = rowOf(index);
  const { severity, code, message, how } = line;
  const cells: readonly [string | number, number][] = [
    [index + 1, styles.text],
    [line.sheet, styles.text],
    [placeOf(line), isLinked(line) ? styles.link : styles.text],
    [content.severities[severity], styles.severities[severity]],
    [code, styles.text],
    [message, styles.text],
    [how, styles.text],
  ];
  const xml = cells.map(([value, style], column) => cellXml('', cellName(row, column + 1), style, value));
  const height = LINE_POINTS * Math.min(MOST_LINES, Math.max(linesOf(message), linesOf(how)));
  return `<row r="${row}" ht="${height}" customHeight="1">${xml.join('')}</row>`;
}

/** How many lines a text fills in its wide column, where a Chinese character takes two places. */
function linesOf(text: string): number {
  return text.split('\n').reduce((sum, line) => {
    const places = [...line].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0);
    return sum + Math.max(1, Math.ceil(places / TEXT_PLACES));
  }, 0);
}

function linksXml(lines: readonly IssueLine[]): string {
  const links = lines.flatMap((line, index) => {
    if (!isLinked(line)) return [];
    const target = escapeAttribute(`${quotedSheet(line.sheet)}!${placeOf(line)}`);
    return [
      `<hyperlink ref="${cellName(rowOf(index), 3)}" location="${target}" display="${placeOf(line)}"/>`,
    ];
  });
  return links.length === 0 ? '' : `<hyperlinks>${links.slice(0, MOST_LINKS).join('')}</hyperlinks>`;
}

function rowOf(index: number): number {
  return HEAD_ROW + 1 + index;
}

function isLinked({ row, column }: IssueLine): boolean {
  return row !== null && column !== null;
}

/** `H7`, `7` for a whole row, nothing for a whole sheet. */
function placeOf({ row, column }: IssueLine): string {
  if (row === null) return '';
  return column === null ? String(row) : cellName(row, column);
}
