import { SILENT } from '../blocks';
import { childOf, type XmlElement, xmlText } from '../xml';
import type { TextFormat } from './document-layout';
import { attributeOf, type FormatLayers, type Layers } from './format-layers';
import type { ThemeFonts } from './theme-fonts';

/** Word's size where nothing says one, in half points. */
const UNSAID_SIZE = 20;

/** How the runs of a paragraph are set; those without text are left out. */
export function textFormats(paragraph: XmlElement, layers: FormatLayers): TextFormat[] {
  const properties = childOf(paragraph, 'pPr');
  return runsOf(paragraph).flatMap((run) => {
    const text = run.children
      .map((child) => (child.kind === 'element' && child.name === 't' ? xmlText(child) : ''))
      .join('');
    if (text === '') return [];
    const own = layers.ofRun(childOf(run, 'rPr'), properties);
    return [{ text, font: chineseFontOf(own, layers.theme), size: sizeOf(own) }];
  });
}

/** Also the runs in links, insertions and content controls. */
function runsOf(element: XmlElement): XmlElement[] {
  return element.children.flatMap((child) => {
    if (child.kind === 'text' || SILENT.has(child.name)) return [];
    return child.name === 'r' ? [child] : runsOf(child);
  });
}

/** Letter size in points. */
function sizeOf(layers: Layers): number {
  return Number(attributeOf(layers, 'sz', 'val') ?? UNSAID_SIZE) / 2;
}

/** The nearest layer that names a font decides; in one layer the theme's goes before a name. */
function chineseFontOf(layers: Layers, theme: ThemeFonts): string {
  for (const layer of layers) {
    const { eastAsia, eastAsiaTheme } = childOf(layer, 'rFonts')?.attributes ?? {};
    const themed =
      eastAsiaTheme === undefined ? '' : theme[eastAsiaTheme.startsWith('major') ? 'major' : 'minor'];
    const font = themed || eastAsia;
    if (font !== undefined && font !== '') return font;
  }
  return '';
}
