import { PartFault } from './part-fault';
import type { ReadBudget } from './read-limits';
import { XmlScanner } from './xml-scanner';
import { decodeEscapes, decodeXml } from './xml-text';

/**
 * The texts of a sharedStrings part by index. The runs of rich text are joined; phonetic readings (`rPh`), which are
 * no part of the text, are left out.
 * @throws {PartFault} when the part ends in the middle
 * @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow`
 */
export function readSharedStrings(xml: string, budget: ReadBudget): string[] {
  const texts: string[] = [];
  const tags = new XmlScanner(xml);
  const decode = hasNothingToDecode(xml) ? asItIs : (raw: string) => decodeEscapes(decodeXml(raw));
  while (tags.next()) {
    if (!tags.opens('si')) continue;
    texts.push(readRichText(tags, 'si'));
    budget.checkTexts(texts.length);
    tags.moveTo(readPlainTexts(xml, tags.after, decode, texts, budget));
  }
  return texts;
}

/**
 * Reads items that are nothing but a text, as nearly all are, by looking for the next `<` only; gives the place of the
 * first item that is more than that.
 */
function readPlainTexts(
  xml: string,
  from: number,
  decode: (raw: string) => string,
  texts: string[],
  budget: ReadBudget,
): number {
  let at = from;
  while (xml.startsWith(PLAIN_START, at)) {
    const start = at + PLAIN_START.length;
    const end = xml.indexOf('<', start);
    if (end < 0 || !xml.startsWith(PLAIN_END, end)) return at;
    texts.push(decode(xml.slice(start, end)));
    budget.checkTexts(texts.length);
    at = end + PLAIN_END.length;
  }
  return at;
}

/** One look at the whole part saves three at each of its texts. */
function hasNothingToDecode(xml: string): boolean {
  return !xml.includes('&') && !xml.includes('_x') && !xml.includes('\r', xml.indexOf(PLAIN_START));
}

function asItIs(raw: string): string {
  return raw;
}

const PLAIN_START = '<si><t>';
const PLAIN_END = '</t></si>';

/** The text of the element the scanner stands on, up to its closing tag. */
function readRichText(tags: XmlScanner, element: string): string {
  if (tags.empty) return '';
  let text = '';
  let phonetic = false;
  while (tags.next()) {
    if (tags.closing && tags.is(element)) return decodeEscapes(text);
    if (tags.is('rPh')) phonetic = !tags.closing && !tags.empty;
    else if (!phonetic && tags.opens('t')) text += tags.text();
  }
  throw new PartFault(`${element} without end`);
}
