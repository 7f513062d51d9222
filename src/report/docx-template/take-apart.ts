import { escapeXml, parseXml, type XmlElement } from '../../document/xml';
import { TemplateError } from '../template/template-error';
import { BODY_TAG, type Piece, type TagPiece, type XmlPiece } from './docx-template';
import { liftRows } from './lift-rows';
import { pictureTags } from './picture-tags';
import { type ParagraphTag, type TaggedParagraph, taggedParagraphs } from './tagged-paragraph';
import { blockRole, isChart, isPartial } from './typed-tag';

/** A stretch of a part that gives way to tags and text. */
interface Change {
  readonly start: number;
  readonly end: number;
  readonly pieces: readonly (TagPiece | Omit<XmlPiece, 'part'>)[];
  readonly follows: XmlPiece['follows'];
  readonly like: XmlElement | null;
}

/** Where a part may not end on a table or a tag: Word wants a paragraph there. */
const WANTS_PARAGRAPH = ['tc', 'hdr', 'ftr', 'txbxContent', 'footnote', 'endnote', 'sdtContent'];

/**
 * Takes a part apart at its tags. Tags that Word split over runs are healed into the run they begin in; a block's tag
 * alone in a paragraph stands for the paragraph, one in a row's first and last cell for the row.
 * @throws {TemplateError} `template-tag-unclosed`, `template-body-place`, `template-chart-place`
 */
export function takeApart(name: string, part: string, xml: string): Piece[] {
  const root = parseXml(xml);
  const paragraphs = taggedParagraphs(root).filter(
    ({ tags, unclosed }) => tags.length > 0 || unclosed !== null,
  );
  for (const paragraph of paragraphs) assertClosed(paragraph, name);
  const rows = liftRows(root, paragraphs);
  const changes: Change[] = rows.flatMap(({ row, table, before, after, replaced }) => {
    const tagsOf = (tags: typeof before): TagPiece[] =>
      tags.map(([tag, paragraph]) => tagPiece(tag, paragraph, `rows ${table.start}`));
    const common = { follows: 'rows', like: null } as const;
    if (replaced) return [{ start: row.start, end: row.end, pieces: tagsOf(before), ...common }];
    return [
      { start: row.start, end: row.start, pieces: tagsOf(before), ...common },
      { start: row.end, end: row.end, pieces: tagsOf(after), ...common },
    ];
  });
  const gone = rows.filter(({ replaced }) => replaced).map(({ row }) => row);
  const kept = paragraphs.filter(
    ({ element }) => !gone.some((row) => element.start >= row.start && element.end <= row.end),
  );
  changes.push(...kept.flatMap((paragraph) => paragraphChanges(paragraph, xml, name)));
  for (const { picture, tag } of pictureTags(root)) {
    const { start, end } = picture;
    const goes = changes.some((change) => change.start <= start && end <= change.end);
    if (!goes) changes.push({ start, end, pieces: [tag], follows: 'picture', like: picture });
  }
  return cut(xml, part, changes);
}

function assertClosed(paragraph: TaggedParagraph, template: string): void {
  if (paragraph.unclosed === null) return;
  const { line, unclosed, text } = paragraph;
  throw new TemplateError(
    'template-tag-unclosed',
    { template, line, column: unclosed + 1 },
    { text: text.slice(unclosed, unclosed + 30) },
  );
}

function paragraphChanges(paragraph: TaggedParagraph, xml: string, name: string): Change[] {
  const { element, parent, text, tags, line } = paragraph;
  const [only, ...more] = tags;
  const body = tags.find((tag) => BODY_TAG.test(tag.text));
  const isAlone = only !== undefined && more.length === 0 && text.trim() === text.slice(only.start, only.end);
  if (body && !isAlone) {
    throw new TemplateError('template-body-place', { template: name, line, column: body.start + 1 });
  }
  const range = { start: element.start, end: element.end };
  if (body) {
    const piece = { kind: 'xml', xml: '', follows: 'blocks', like: element, body: true } as const;
    return [{ ...range, pieces: [piece], follows: 'blocks', like: element }];
  }
  const structural =
    only !== undefined && (blockRole(only.text) !== null || isPartial(only.text) || isChart(only.text));
  if (isAlone && structural && !only.lifted && !endsSection(element)) {
    const tag = tagPiece(only, paragraph, `blocks ${parent.start}`);
    const last = parent.children.findLast((child) => child.kind === 'element');
    const needed = WANTS_PARAGRAPH.includes(parent.name) && last === element;
    const prefix = prefixOf(xml, element);
    const filler = {
      kind: 'xml',
      xml: `<${prefix}p/>`,
      follows: 'blocks',
      like: element,
      body: false,
    } as const;
    return [{ ...range, pieces: needed ? [tag, filler] : [tag], follows: 'blocks', like: element }];
  }
  const chart = tags.find((tag) => isChart(tag.text));
  if (chart) {
    const place = { template: name, line, column: chart.start + 1 };
    throw new TemplateError('template-chart-place', place, { text: chart.text });
  }
  return textChanges(paragraph, xml);
}

/** A paragraph may carry the page layout of the section it ends. */
function endsSection(paragraph: XmlElement): boolean {
  const has = (element: XmlElement, child: string): XmlElement | undefined =>
    element.children.find((each): each is XmlElement => each.kind === 'element' && each.name === child);
  const properties = has(paragraph, 'pPr');
  return properties !== undefined && has(properties, 'sectPr') !== undefined;
}

/** The runs of a paragraph with every tag whole in the run it begins in. */
function textChanges(paragraph: TaggedParagraph, xml: string): Change[] {
  const { texts, text, tags } = paragraph;
  return texts.map(({ element, container, at }, index) => {
    const end = texts[index + 1]?.at ?? text.length;
    const pieces: Change['pieces'][number][] = [];
    const own = tags.filter((tag) => tag.owner === index);
    const plain = (from: number, to: number): void => {
      const shown = tags
        .reduce((rest, tag) => cutOut(rest, tag), [[from, to] as const])
        .map(([a, b]) => text.slice(a, b));
      if (shown.join('') !== '') pieces.push(textPiece(escapeXml(shown.join(''))));
    };
    let from = at;
    for (const tag of own) {
      plain(from, tag.start);
      if (!tag.lifted) pieces.push(tagPiece(tag, paragraph, `text ${container.start}`));
      from = Math.min(tag.end, end);
    }
    plain(from, end);
    return {
      start: element.start,
      end: element.end,
      pieces: [textPiece(openTag(xml, element)), ...pieces, textPiece(`</${prefixOf(xml, element)}t>`)],
      follows: 'text',
      like: null,
    };
  });
}

/** What of some stretches lies outside a tag. */
function cutOut(
  stretches: readonly (readonly [number, number])[],
  tag: ParagraphTag,
): (readonly [number, number])[] {
  return stretches.flatMap(([from, to]) =>
    tag.end <= from || tag.start >= to
      ? [[from, to] as const]
      : [[from, Math.max(from, tag.start)] as const, [Math.min(to, tag.end), to] as const].filter(
          ([a, b]) => a < b,
        ),
  );
}

function textPiece(xml: string): Omit<XmlPiece, 'part'> {
  return { kind: 'xml', xml, follows: 'text', like: null, body: false };
}

/** Blanks at the ends of a value would be lost without `xml:space`. */
function openTag(xml: string, element: XmlElement): string {
  return `<${prefixOf(xml, element)}t xml:space="preserve">`;
}

/** The prefix that a part writes its elements with, `w:`. */
export function prefixOf(xml: string, element: XmlElement): string {
  return /^<([^\s/>:]+:)?/u.exec(xml.slice(element.start, element.start + 40))?.[1] ?? '';
}

function tagPiece(tag: ParagraphTag, { line, text }: TaggedParagraph, level: string): TagPiece {
  return { kind: 'tag', text: tag.text, line, column: tag.start + 1, paragraph: text, level };
}

/** The part as pieces in order; XML that no change concerns stays byte for byte. */
function cut(xml: string, part: string, changes: readonly Change[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  const ordered = [...changes].sort((a, b) => a.start - b.start || a.end - b.end);
  for (const { start, end, pieces: inside, follows, like } of ordered) {
    pieces.push({ kind: 'xml', part, xml: xml.slice(at, start), follows, like, body: false });
    pieces.push(...inside.map((piece) => (piece.kind === 'tag' ? piece : { ...piece, part })));
    at = end;
  }
  return [...pieces, { kind: 'xml', part, xml: xml.slice(at), follows: 'blocks', like: null, body: false }];
}
