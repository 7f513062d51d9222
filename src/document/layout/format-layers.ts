import { childOf, childrenOf, parseXml, wordValue, type XmlElement } from '../xml';
import { readThemeFonts, type ThemeFonts } from './theme-fonts';

/** Properties that hold for a paragraph or a run, the nearest first: what it says itself, its styles, the defaults. */
export type Layers = readonly XmlElement[];

interface FormatStyle {
  readonly paragraph: XmlElement | undefined;
  readonly run: XmlElement | undefined;
  readonly basedOn: string | undefined;
}

/** The styles and defaults of a document, from which the format of a paragraph or a run is put together. */
export class FormatLayers {
  private readonly styles = new Map<string, FormatStyle>();
  private readonly defaults: XmlElement | undefined;
  readonly theme: ThemeFonts;

  /** @param styles `word/styles.xml`; @param theme `word/theme/theme1.xml`; null where the file lacks the part */
  constructor(styles: string | null, theme: string | null) {
    const root = styles === null ? undefined : childOf(parseXml(styles), 'styles');
    for (const element of root ? childrenOf(root, 'style') : []) this.addStyle(element);
    this.defaults = childOf(root, 'docDefaults');
    this.theme = readThemeFonts(theme);
  }

  /** @param properties the paragraph's own `w:pPr` */
  ofParagraph(properties: XmlElement | undefined): Layers {
    const styles = this.chain(wordValue(properties, 'pStyle')).map(({ paragraph }) => paragraph);
    return present([properties, ...styles, childOf(childOf(this.defaults, 'pPrDefault'), 'pPr')]);
  }

  /** @param properties the run's own `w:rPr`; @param paragraph the `w:pPr` it stands under */
  ofRun(properties: XmlElement | undefined, paragraph: XmlElement | undefined): Layers {
    const named = wordValue(properties, 'rStyle');
    const own = named === undefined ? [] : this.chain(named);
    const styles = [...own, ...this.chain(wordValue(paragraph, 'pStyle'))].map(({ run }) => run);
    return present([properties, ...styles, childOf(childOf(this.defaults, 'rPrDefault'), 'rPr')]);
  }

  private addStyle(element: XmlElement): void {
    const style = {
      paragraph: childOf(element, 'pPr'),
      run: childOf(element, 'rPr'),
      basedOn: wordValue(element, 'basedOn'),
    };
    const { styleId = '', type, default: isDefault } = element.attributes;
    this.styles.set(styleId, style);
    if (type === 'paragraph' && (isDefault === '1' || isDefault === 'true')) this.styles.set('', style);
  }

  /** A style and those it is based on; the default style for an id that is missing or unknown. */
  private chain(id = ''): readonly FormatStyle[] {
    const chain: FormatStyle[] = [];
    let style = this.styles.get(id) ?? this.styles.get('');
    while (style && !chain.includes(style)) {
      chain.push(style);
      style = style.basedOn === undefined ? undefined : this.styles.get(style.basedOn);
    }
    return chain;
  }
}

/** An attribute of a property, from the nearest layer that has it. */
export function attributeOf(layers: Layers, property: string, attribute: string): string | undefined {
  for (const layer of layers) {
    const value = childOf(layer, property)?.attributes[attribute];
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Whether a switch is on; `usual` where no layer has it. */
export function isOn(layers: Layers, property: string, usual: boolean): boolean {
  const layer = layers.find((each) => childOf(each, property) !== undefined);
  if (!layer) return usual;
  return !['0', 'false', 'off'].includes(wordValue(layer, property) ?? '1');
}

function present(layers: readonly (XmlElement | undefined)[]): Layers {
  return layers.filter((layer) => layer !== undefined);
}
