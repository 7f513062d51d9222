import { strToU8, zipSync } from 'fflate';
import type { Cell } from '../../../src/core/cell';
import { cellName, rangeName } from '../../../src/core/location';
import type { Sheet, SheetRow, Workbook } from '../../../src/core/workbook';

/** Parts of an archive by name, in the order in which they are stored. */
export type Parts = Readonly<Record<string, string | Uint8Array>>;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
/** The cell style that makes a number a date: `yyyy-mm-dd hh:mm:ss` is the second one of `stylesXml()`. */
const DATE_STYLE = 1;

/** The .xlsx file of a workbook, its texts shared. */
export function writeXlsx(
  workbook: Workbook,
  options: { protectedSheets?: readonly string[] } = {},
): Uint8Array {
  const texts = new Map<string, number>();
  const sheets = workbook.sheets.map((sheet) =>
    sheetXml(sheet, texts, options.protectedSheets?.includes(sheet.name) ?? false),
  );
  return zipParts({
    '[Content_Types].xml': contentTypesXml(sheets.length),
    '_rels/.rels': packageRelationshipsXml(),
    'xl/workbook.xml': workbookXml(workbook),
    'xl/_rels/workbook.xml.rels': workbookRelationshipsXml(sheets.length, workbook.externalLinks.length),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': sharedStringsXml(
      [...texts.keys()].map((text) => `<t xml:space="preserve">${escapeText(text)}</t>`),
    ),
    ...Object.fromEntries(sheets.map((xml, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml])),
    ...Object.assign({}, ...workbook.externalLinks.map(externalLinkParts)),
    ...(workbook.hasMacros && { 'xl/vbaProject.bin': 'no real project' }),
    'docProps/app.xml': `${HEADER}<Properties/>`,
  });
}

/** The parts of a workbook with one sheet, 台账, whose XML after the root tag is given; any part may be replaced. */
export function oneSheetParts(sheetContent: string, replaced: Parts = {}): Parts {
  return {
    '[Content_Types].xml': contentTypesXml(1),
    '_rels/.rels': packageRelationshipsXml(),
    'xl/workbook.xml': workbookXml({
      sheets: [{ name: '台账', state: 'visible' }],
      externalLinks: [],
      date1904: false,
    }),
    'xl/_rels/workbook.xml.rels': workbookRelationshipsXml(1, 0),
    'xl/styles.xml': stylesXml(),
    'xl/sharedStrings.xml': sharedStringsXml([]),
    'xl/worksheets/sheet1.xml': `${HEADER}<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${sheetContent}</worksheet>`,
    ...replaced,
  };
}

/** A file with one sheet, 台账, whose rows are given as XML. */
export function oneSheetXlsx(
  rows: string,
  replaced: Parts = {},
  around: { head?: string; tail?: string } = {},
): Uint8Array {
  const content = `${around.head ?? ''}<sheetData>${rows}</sheetData>${around.tail ?? ''}`;
  return zipParts(oneSheetParts(content, replaced));
}

/** An archive of these parts. */
export function zipParts(parts: Parts): Uint8Array {
  const files = Object.entries(parts).map(([name, data]) => [
    name,
    typeof data === 'string' ? strToU8(data) : data,
  ]);
  return zipSync(Object.fromEntries(files));
}

/** A shared-strings part from the content of its items. */
export function sharedStringsXml(items: readonly string[]): string {
  return `${HEADER}<sst xmlns="${MAIN}">${items.map((item) => `<si>${item}</si>`).join('')}</sst>`;
}

/** A styles part: the general style, a date-time style, then one style per further format code. */
export function stylesXml(codes: readonly string[] = [], builtIns: readonly number[] = []): string {
  const formats = ['yyyy-mm-dd hh:mm:ss', ...codes];
  const numFmts = formats.map(
    (code, index) => `<numFmt numFmtId="${176 + index}" formatCode="${escapeText(code)}"/>`,
  );
  const ids = [0, ...formats.map((_, index) => 176 + index), ...builtIns];
  return (
    `${HEADER}<styleSheet xmlns="${MAIN}"><numFmts count="${numFmts.length}">${numFmts.join('')}</numFmts>` +
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>' +
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="14" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${ids.length}">${ids.map((id) => `<xf numFmtId="${id}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`).join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}

/** A relationships part. */
export function relationshipsXml(
  items: readonly { id: string; type: string; target: string; external?: boolean }[],
): string {
  const xml = items.map(
    ({ id, type, target, external }) =>
      `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${escapeText(target)}"${external ? ' TargetMode="External"' : ''}/>`,
  );
  return `${HEADER}<Relationships xmlns="${PACKAGE}/relationships">${xml.join('')}</Relationships>`;
}

/** Text as XML content or attribute, with escapes for what XML cannot hold. */
export function escapeText(text: string): string {
  return text
    .replace(/_(?=x[0-9A-Fa-f]{4})/g, '_x005F_')
    .replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
    .replace(/\r/g, '_x000D_')
    .replace(/[\n\t]/g, (character) => `&#${character.charCodeAt(0)};`);
}

function packageRelationshipsXml(): string {
  return relationshipsXml([{ id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' }]);
}

function workbookRelationshipsXml(sheets: number, links: number): string {
  return relationshipsXml([
    ...Array.from({ length: sheets }, (_, index) => ({
      id: `rId${index + 1}`,
      type: 'worksheet',
      target: `worksheets/sheet${index + 1}.xml`,
    })),
    { id: 'rIdStyles', type: 'styles', target: 'styles.xml' },
    { id: 'rIdTexts', type: 'sharedStrings', target: '/xl/sharedStrings.xml' },
    ...Array.from({ length: links }, (_, index) => ({
      id: `rIdLink${index + 1}`,
      type: 'externalLink',
      target: `externalLinks/externalLink${index + 1}.xml`,
    })),
  ]);
}

function externalLinkParts(address: string, index: number): Parts {
  const part = `externalLink${index + 1}.xml`;
  return {
    [`xl/externalLinks/${part}`]: `${HEADER}<externalLink xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><externalBook r:id="rId1"/></externalLink>`,
    [`xl/externalLinks/_rels/${part}.rels`]: relationshipsXml([
      { id: 'rId1', type: 'externalLinkPath', target: encodeURI(address), external: true },
    ]),
  };
}

function workbookXml(workbook: {
  readonly sheets: readonly Pick<Sheet, 'name' | 'state'>[];
  readonly externalLinks: readonly string[];
  readonly date1904: boolean;
}): string {
  const sheets = workbook.sheets.map(
    ({ name, state }, index) =>
      `<sheet name="${escapeText(name)}" sheetId="${index + 1}"${state === 'visible' ? '' : ` state="${state}"`} r:id="rId${index + 1}"/>`,
  );
  const links = workbook.externalLinks.map((_, index) => `<externalReference r:id="rIdLink${index + 1}"/>`);
  return (
    `${HEADER}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><workbookPr${workbook.date1904 ? ' date1904="1"' : ''}/>` +
    `<sheets>${sheets.join('')}</sheets>${links.length > 0 ? `<externalReferences>${links.join('')}</externalReferences>` : ''}</workbook>`
  );
}

function sheetXml(sheet: Sheet, texts: Map<string, number>, isProtected: boolean): string {
  const columns = sheet.hiddenColumns.map(
    ({ left, right }) => `<col min="${left}" max="${right}" width="9" hidden="1"/>`,
  );
  const merges = sheet.merges.map((range) => `<mergeCell ref="${rangeName(range)}"/>`);
  return (
    `${HEADER}<worksheet xmlns="${MAIN}">${columns.length > 0 ? `<cols>${columns.join('')}</cols>` : ''}` +
    `<sheetData>${sheet.rows.map((row) => rowXml(row, texts)).join('')}</sheetData>` +
    `${isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : ''}` +
    `${sheet.autoFilter ? `<autoFilter ref="${rangeName(sheet.autoFilter)}"/>` : ''}` +
    `${merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join('')}</mergeCells>` : ''}</worksheet>`
  );
}

function rowXml(row: SheetRow, texts: Map<string, number>): string {
  const cells = [...row.cells].map(([column, cell]) => cellXml(cellName(row.row, column), cell, texts));
  return `<row r="${row.row}" spans="1:9"${row.hidden ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
}

function cellXml(reference: string, cell: Cell, texts: Map<string, number>): string {
  const { value, formula, error, date } = cell;
  const f = formula === undefined ? '' : `<f>${escapeText(formula)}</f>`;
  const style = date === undefined ? '' : ` s="${DATE_STYLE}"`;
  if (error !== undefined) return `<c r="${reference}" t="e">${f}<v>${error}</v></c>`;
  if (typeof value === 'number') return `<c r="${reference}"${style}>${f}<v>${value}</v></c>`;
  if (typeof value === 'boolean') return `<c r="${reference}" t="b">${f}<v>${value ? 1 : 0}</v></c>`;
  if (value === null) return `<c r="${reference}">${f}</c>`;
  if (formula !== undefined) return `<c r="${reference}" t="str">${f}<v>${escapeText(value)}</v></c>`;
  const index = texts.get(value) ?? texts.size;
  texts.set(value, index);
  return `<c r="${reference}" t="s"><v>${index}</v></c>`;
}

function contentTypesXml(sheets: number): string {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const overrides = [
    `<Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>`,
    `<Override PartName="/xl/styles.xml" ContentType="${type}.styles+xml"/>`,
    `<Override PartName="/xl/sharedStrings.xml" ContentType="${type}.sharedStrings+xml"/>`,
    ...Array.from(
      { length: sheets },
      (_, index) =>
        `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="${type}.worksheet+xml"/>`,
    ),
  ];
  return (
    `${HEADER}<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/>` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    `<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/>${overrides.join('')}</Types>`
  );
}
