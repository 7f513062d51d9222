import { SEVERITIES, type Severity } from '../../../core/issue';
import { MARK_COLOURS } from '../../../core/mark';
import { PartFault } from '../part-fault';
import { declareType } from './content-types';
import type { EditedPart } from './edited-part';
import { type Namespaces, XML_HEADER } from './namespaces';
import type { PackageEditor } from './package-editor';
import { attributePlace, childOf, rootOf, type XmlElement } from './xml-outline';

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** Numbers of the styles that marks and the issue sheet use. */
export interface MarkStyles {
  /** Differential formats of the conditional format. */
  readonly marks: Readonly<Record<Severity, number>>;
  /** Cell formats of the issue sheet. */
  readonly title: number;
  readonly head: number;
  readonly text: number;
  readonly link: number;
  readonly severities: Readonly<Record<Severity, number>>;
}

/** Children of a style sheet in the schema's order (ECMA-376 part 1, 18.8.39 CT_Stylesheet). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/**
 * Adds our formats behind the sender's own, whose numbers stay as they are.
 * @param part the name of the styles part, or null when the workbook has none: then `free` names a new one
 */
export function addMarkStyles(
  editor: PackageEditor,
  part: string | null,
  free: string,
  namespaces: Namespaces,
): MarkStyles {
  const styles = part === null ? null : editor.edit(part);
  if (styles) return new StyleAdder(styles).add();
  editor.add(free, newStyles(namespaces));
  declareType(editor, free, TYPE);
  return numbers({ fonts: 1, fills: 2, borders: 1, cellXfs: 1, dxfs: 0 });
}

type Container = 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';
type Counts = Readonly<Record<Container, number>>;

class StyleAdder {
  private readonly root: XmlElement;

  constructor(private readonly styles: EditedPart) {
    this.root = rootOf(styles.text);
    if (this.root.empty) throw new PartFault('empty styles');
  }

  add(): MarkStyles {
    const counts: Counts = {
      fonts: this.count('fonts'),
      fills: this.count('fills'),
      borders: this.count('borders'),
      cellXfs: this.count('cellXfs'),
      dxfs: this.count('dxfs'),
    };
    const additions = ourStyles(this.root.prefix, counts);
    for (const [name, children] of Object.entries(additions)) this.append(name, children);
    return numbers(counts);
  }

  private count(name: Container): number {
    return childOf(this.root, name)?.children.length ?? 0;
  }

  private append(name: string, children: readonly string[]): void {
    const { styles, root } = this;
    const { prefix } = root;
    const element = childOf(root, name);
    const xml = children.join('');
    if (!element) {
      const rank = ORDER.indexOf(name);
      const next = root.children.find((child) => ORDER.indexOf(child.name) > rank);
      styles.insert(
        next?.start ?? root.contentEnd,
        `<${prefix}${name} count="${children.length}">${xml}</${prefix}${name}>`,
      );
      return;
    }
    const count = attributePlace(styles.text, element, 'count');
    if (count) styles.replace(count.start, count.end, String(element.children.length + children.length));
    if (element.empty) styles.replace(element.openEnd - 2, element.openEnd, `>${xml}</${prefix}${name}>`);
    else styles.insert(element.contentEnd, xml);
  }
}

/** Fonts: text, bold, title, link. Fills: heads, then each severity. One border. */
function ourStyles(p: string, counts: Counts): Readonly<Record<Container, readonly string[]>> {
  const font = (before: string, size: number, after = ''): string =>
    `<${p}font>${before}<${p}sz val="${size}"/>${after}<${p}name val="宋体"/><${p}charset val="134"/></${p}font>`;
  const solid = (colour: string): string =>
    `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;
  const side = (name: string): string =>
    `<${p}${name} style="thin"><${p}color rgb="FFBFBFBF"/></${p}${name}>`;
  const xf = (fontId: number, fillId: number, borderId: number): string =>
    `<${p}xf numFmtId="0" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`;
  const text = counts.fonts;
  const bold = counts.fonts + 1;
  const title = counts.fonts + 2;
  const link = counts.fonts + 3;
  return {
    fonts: [
      font('', 11),
      font(`<${p}b/>`, 11),
      font(`<${p}b/>`, 16),
      font(`<${p}u/>`, 11, `<${p}color rgb="FF0563C1"/>`),
    ],
    fills: [HEAD_COLOUR, ...SEVERITIES.map((severity) => MARK_COLOURS[severity])].map(solid),
    borders: [
      `<${p}border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<${p}diagonal/></${p}border>`,
    ],
    cellXfs: [
      `<${p}xf numFmtId="0" fontId="${title}" fillId="0" borderId="0" xfId="0" applyFont="1"/>`,
      xf(bold, counts.fills, counts.borders),
      xf(text, 0, counts.borders),
      xf(link, 0, counts.borders),
      ...SEVERITIES.map((_, index) => xf(text, counts.fills + 1 + index, counts.borders)),
    ],
    dxfs: SEVERITIES.map(
      (severity) =>
        `<${p}dxf><${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${MARK_COLOURS[severity]}"/><${p}bgColor rgb="FF${MARK_COLOURS[severity]}"/></${p}patternFill></${p}fill></${p}dxf>`,
    ),
  };
}

function numbers({ cellXfs, dxfs }: Counts): MarkStyles {
  return {
    marks: { error: dxfs, warning: dxfs + 1, info: dxfs + 2 },
    title: cellXfs,
    head: cellXfs + 1,
    text: cellXfs + 2,
    link: cellXfs + 3,
    severities: { error: cellXfs + 4, warning: cellXfs + 5, info: cellXfs + 6 },
  };
}

/** A style sheet for a workbook without one: the general format, and ours behind it. */
function newStyles({ main }: Namespaces): string {
  const ours = ourStyles('', { fonts: 1, fills: 2, borders: 1, cellXfs: 1, dxfs: 0 });
  const list = (name: Container, first: readonly string[]): string => {
    const children = [...first, ...ours[name]];
    return `<${name} count="${children.length}">${children.join('')}</${name}>`;
  };
  return (
    `${XML_HEADER}<styleSheet xmlns="${main}">` +
    list('fonts', ['<font><sz val="11"/><name val="宋体"/></font>']) +
    list('fills', [
      '<fill><patternFill patternType="none"/></fill>',
      '<fill><patternFill patternType="gray125"/></fill>',
    ]) +
    list('borders', ['<border><left/><right/><top/><bottom/><diagonal/></border>']) +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    list('cellXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']) +
    `${list('dxfs', [])}</styleSheet>`
  );
}

const HEAD_COLOUR = 'E7E6E6';
