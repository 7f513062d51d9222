import { strToU8 } from 'fflate';
import { UserError } from '../../core/errors';
import { packDocx, partText } from '../../document/docx-package';
import { type ParagraphStyles, readStyles } from '../../document/paragraph-styles';
import type { DocxTemplate, XmlPiece } from './docx-template';
import { atParagraph, readRendered, sourceOf } from './template-source';
import { wordBody, wordText } from './word-body';

/**
 * Makes a Word file of a template: the tags are replaced, everything else stays byte for byte.
 * @param render the template language: given the source, it gives what `compileTemplate` makes of it (HTML, of which a
 *   run keeps the words)
 * @param body HTML of a briefing for a shell's `{{正文}}`; null where there is none
 * @throws {UserError} `template-needs-body` for a shell without a body; the template language's faults, at the paragraph
 */
export function renderDocxTemplate(
  template: DocxTemplate,
  render: (source: string) => string,
  body: string | null = null,
): Uint8Array {
  if (template.isShell && body === null)
    throw new UserError('template-needs-body', { template: template.name });
  const { parts } = template;
  const styles = readStyles(partText(parts, 'word/styles.xml'));
  const written = new Map<string, string>();
  let last: XmlPiece | null = null;
  for (const item of readRendered(rendered(template, render))) {
    if (typeof item === 'string') {
      if (last !== null) append(written, last.part, betweenPieces(item, last, { template, styles }));
      continue;
    }
    const piece = template.pieces[item];
    if (piece?.kind !== 'xml') continue;
    const place = { xml: partText(parts, piece.part) ?? '', like: piece.like, styles };
    append(written, piece.part, piece.body ? wordBody(body ?? '', place) : piece.xml);
    last = piece;
  }
  const changed = [...written].map(([name, xml]) => [name, strToU8(xml)] as const);
  return packDocx({ ...parts, ...Object.fromEntries(changed) });
}

function rendered(template: DocxTemplate, render: (source: string) => string): string {
  try {
    return render(sourceOf(template));
  } catch (fault) {
    throw fault instanceof UserError ? atParagraph(template, fault) : fault;
  }
}

interface Rendering {
  readonly template: DocxTemplate;
  readonly styles: ParagraphStyles;
}

/** What the tags after a piece printed: words in a run, paragraphs between paragraphs; rows have no place for words. */
function betweenPieces(html: string, after: XmlPiece, { template, styles }: Rendering): string {
  if (html.trim() === '' && after.follows !== 'text') return '';
  const xml = partText(template.parts, after.part) ?? '';
  if (after.follows === 'text') return wordText(html, prefixInRun(after));
  return after.follows === 'blocks' ? wordBody(html, { xml, like: after.like, styles }) : '';
}

/** The prefix of the run that a piece ends in. */
function prefixInRun({ xml }: XmlPiece): string {
  return /<([^\s/<>:]+:)?t(?:\s[^<>]*)?>[^<]*$/u.exec(xml)?.[1] ?? 'w:';
}

function append(written: Map<string, string>, part: string, xml: string): void {
  written.set(part, (written.get(part) ?? '') + xml);
}
