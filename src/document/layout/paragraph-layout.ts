import { childOf, wordValue, type XmlElement } from '../xml';
import type { LineHeight, ParagraphLayout } from './document-layout';
import { attributeOf, type FormatLayers, isOn, type Layers } from './format-layers';
import { textFormats } from './text-formats';

/** A paragraph before it is known in which section it ends. */
export type SetParagraph = (section: number, gridPitch: number | null) => ParagraphLayout;

/** A single line in Word's 240ths. */
const SINGLE = 240;
/** A line of the grid holds letters whose own line is no higher: about a quarter above their size. */
const LETTER_LINE = 1.25;
const USUAL_SIZE = 10.5;

/** How a paragraph is set. */
export function paragraphLayout(paragraph: XmlElement, formats: FormatLayers): SetParagraph {
  const properties = childOf(paragraph, 'pPr');
  const layers = formats.ofParagraph(properties);
  const pieces = textFormats(paragraph, formats);
  const size = pieces[0]?.size ?? USUAL_SIZE;
  const list = layers.find((layer) => childOf(layer, 'numPr') !== undefined);
  return (section, gridPitch) => ({
    section,
    alignment: attributeOf(layers, 'jc', 'val') ?? '',
    lineHeight: lineHeight(layers, size, gridPitch),
    firstLine: firstLine(layers, size),
    isListed: list !== undefined && wordValue(childOf(list, 'numPr'), 'numId') !== '0',
    pieces,
  });
}

function lineHeight(layers: Layers, size: number, gridPitch: number | null): LineHeight {
  const line = Number(attributeOf(layers, 'spacing', 'line') ?? SINGLE);
  const rule = attributeOf(layers, 'spacing', 'lineRule') ?? 'auto';
  if (rule !== 'auto') return { points: line / 20 };
  const multiple = line / SINGLE;
  const snaps = gridPitch !== null && gridPitch >= size * LETTER_LINE && isOn(layers, 'snapToGrid', true);
  return snaps ? { points: multiple * gridPitch } : { multiple };
}

/** In characters of the text's size; where both are said, Word goes by characters. */
function firstLine(layers: Layers, size: number): number {
  const inCharacters = Number(attributeOf(layers, 'ind', 'firstLineChars') ?? 0);
  if (inCharacters !== 0) return inCharacters / 100;
  const nearest = layers.find((layer) => {
    const { firstLine: inwards, hanging } = childOf(layer, 'ind')?.attributes ?? {};
    return inwards !== undefined || hanging !== undefined;
  });
  const { firstLine: inwards = '0', hanging } = childOf(nearest, 'ind')?.attributes ?? {};
  return (hanging === undefined ? Number(inwards) : -Number(hanging)) / (size * 20);
}
