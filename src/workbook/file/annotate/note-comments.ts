import { cellName } from '../../../core/location';
import { MARK_AUTHOR, type Mark } from '../../../core/mark';
import { PartFault } from '../part-fault';
import type { EditedPart } from './edited-part';
import { escapeContent } from './escape-xml';
import { type Namespaces, XML_HEADER } from './namespaces';
import { attributeOf, childOf, rootOf, type XmlElement } from './xml-outline';

/** A new comments part with a note for each mark. */
export function newComments(marks: readonly Mark[], { main }: Namespaces): string {
  const notes = marks.map((mark) => noteXml(mark, 0, '')).join('');
  return `${XML_HEADER}<comments xmlns="${main}"><authors>${authorXml('')}</authors><commentList>${notes}</commentList></comments>`;
}

/**
 * Adds notes to a sheet's comments part; the sender's own notes stay. Where a cell has a note already, our text is put
 * behind the sender's; the stand-in of a threaded comment is left alone, as programs write it anew.
 * @returns the marks whose notes are new and want a shape
 * @throws {PartFault} when the part has no list of comments
 */
export function addNotes(part: EditedPart, marks: readonly Mark[]): readonly Mark[] {
  const root = rootOf(part.text);
  const list = childOf(root, 'commentList');
  const authors = childOf(root, 'authors');
  if (!list || !authors) throw new PartFault('no comments');
  const existing = new Map(
    list.children.map((comment) => [attributeOf(part.text, comment, 'ref'), comment] as const),
  );
  const nameOf = ({ row, column }: Mark): string => cellName(row, column);
  const fresh = marks.filter((mark) => !existing.has(nameOf(mark)));
  for (const mark of marks) {
    const comment = existing.get(nameOf(mark));
    if (comment && !isThreaded(part.text, comment, authors)) appendText(part, comment, mark, root.prefix);
  }
  if (fresh.length > 0) {
    appendTo(part, authors, authorXml(root.prefix));
    appendTo(part, list, fresh.map((mark) => noteXml(mark, authors.children.length, root.prefix)).join(''));
  }
  return fresh;
}

/** Threaded comments leave a note by an author `tc={GUID}` for programs that do not know them. */
function isThreaded(xml: string, comment: XmlElement, authors: XmlElement): boolean {
  const author = authors.children[Number(attributeOf(xml, comment, 'authorId') ?? 0)];
  return author !== undefined && xml.slice(author.openEnd, author.contentEnd).startsWith('tc={');
}

/** Plain text and runs do not stand side by side, so plain text becomes a run. */
function appendText(part: EditedPart, comment: XmlElement, mark: Mark, prefix: string): void {
  const text = childOf(comment, 'text');
  if (!text) return;
  const run = runXml(`\n${mark.text}`, prefix);
  const plain = childOf(text, 't');
  const last = text.children.findLast((child) => child.name === 'r');
  if (plain && !last) {
    part.insert(plain.start, `<${prefix}r>`);
    part.insert(plain.end, `</${prefix}r>${run}`);
  } else if (last) {
    part.insert(last.end, run);
  } else {
    appendTo(part, text, run);
  }
}

function appendTo(part: EditedPart, element: XmlElement, xml: string): void {
  const { prefix, name } = element;
  if (element.empty) part.replace(element.openEnd - 2, element.openEnd, `>${xml}</${prefix}${name}>`);
  else part.insert(element.contentEnd, xml);
}

function authorXml(prefix: string): string {
  return `<${prefix}author>${MARK_AUTHOR}</${prefix}author>`;
}

function noteXml(mark: Mark, author: number, prefix: string): string {
  return `<${prefix}comment ref="${cellName(mark.row, mark.column)}" authorId="${author}"><${prefix}text>${runXml(mark.text, prefix)}</${prefix}text></${prefix}comment>`;
}

function runXml(text: string, p: string): string {
  return `<${p}r><${p}rPr><${p}sz val="9"/><${p}color indexed="81"/><${p}rFont val="宋体"/><${p}charset val="134"/></${p}rPr><${p}t xml:space="preserve">${escapeContent(text)}</${p}t></${p}r>`;
}
