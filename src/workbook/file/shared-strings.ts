import { PartFault } from './part-fault';
import type { ReadBudget } from './read-limits';
import { XmlScanner } from './xml-scanner';
import { decodeEscapes } from './xml-text';

/**
 * The texts of a sharedStrings part by index. The runs of rich text are joined; phonetic readings (`rPh`), which are
 * no part of the text, are left out.
 * @throws {PartFault} when the part ends in the middle
 * @throws {UserError} `workbook-too-many-cells`, `workbook-too-slow`
 */
export function readSharedStrings(xml: string, budget: ReadBudget): string[] {
  const texts: string[] = [];
  const tags = new XmlScanner(xml);
  while (tags.next()) {
    if (!tags.opens('si')) continue;
    texts.push(readRichText(tags, 'si'));
    budget.checkTexts(texts.length);
  }
  return texts;
}

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
