import { Paragraph } from 'docx';
import { type HtmlElement, type HtmlNode, hasClass } from '../html/node';
import { attachmentList } from './attachment-list';
import { banji } from './banji';
import { chartBlocks } from './chart-block';
import { bulletinLine, documentNumber, headMarks, organMark } from './head';
import {
  blankLine,
  centredParagraph,
  headingParagraph,
  runInParagraph,
  styled,
  titleParagraphs,
} from './paragraphs';
import { inlineRuns, textRun } from './runs';
import { type Block, SectionList } from './section-list';
import { dateLine, endsOnSignature, signature } from './signature';
import { STYLE } from './styles';
import { tableBlocks } from './table';

const CONTAINERS = ['article', 'section', 'div', 'main', 'body', 'html', 'header', '#root'];
const WITHOUT_TEXT = ['head', 'style', 'script', 'title'];

/** Blocks made of one element, or of it and the next one, which then is not looked at again. */
interface Piece {
  readonly blocks: readonly Block[];
  readonly takesNext?: boolean;
}

type PieceMaker = (element: HtmlElement, next: HtmlElement | undefined) => Piece;

/** What a paragraph becomes by its class. */
const BY_CLASS: Readonly<Record<string, PieceMaker>> = {
  marks: (element, next) => {
    const mark = hasClass(next, 'redhead') ? next : undefined;
    return { blocks: headMarks(element, mark), takesNext: mark !== undefined };
  },
  redhead: (element) => ({ blocks: [organMark(element)] }),
  docno: (element, next) => {
    const signer = hasClass(next, 'signer') ? next : undefined;
    return { blocks: documentNumber(element, signer), takesNext: signer !== undefined };
  },
  issue: (element) => ({ blocks: [centredParagraph(element)] }),
  by: (element) => ({ blocks: [centredParagraph(element, 'level2'), blankLine()] }),
  lr: (element) => ({ blocks: bulletinLine(element) }),
  // The line is drawn under the paragraph before it.
  redline: () => ({ blocks: [] }),
  to: (element) => ({ blocks: [styled(element, STYLE.flush)] }),
  attach: (element, next) => ({ blocks: attachmentList(element, endsOnSignature(next)) }),
  org: (element, next) => {
    const date = hasClass(next, 'date') ? next : undefined;
    return { blocks: signature(element, date), takesNext: date !== undefined };
  },
  date: (element) => ({ blocks: [dateLine(element)] }),
  label: (element) => ({ blocks: [styled(element, STYLE.label), blankLine()] }),
};

/** What an element becomes by its name. */
const BY_NAME: Readonly<Record<string, PieceMaker>> = {
  h1: (element) => ({ blocks: titleParagraphs(element) }),
  h2: (element) => ({ blocks: [headingParagraph(element, 1)] }),
  h3: (element) => ({ blocks: [headingParagraph(element, 2)] }),
  h4: (element, next) =>
    next !== undefined && hasClass(next, 'cont')
      ? { blocks: [runInParagraph(element, next)], takesNext: true }
      : { blocks: [headingParagraph(element, 3)] },
  figure: (element) => ({ blocks: chartBlocks(element) }),
  footer: (element) => ({ blocks: banji(element) }),
};

/** The sections of a document in the briefing's semantic HTML; elements it does not know become body paragraphs. */
export function htmlSections(root: HtmlElement): SectionList {
  const out = new SectionList();
  writeChildren(root, out);
  return out;
}

function writeChildren(parent: HtmlElement, out: SectionList): void {
  const elements = parent.children.flatMap(asBlock);
  let index = 0;
  for (let element = elements[0]; element !== undefined; element = elements[index]) {
    const piece = writeElement(element, elements[index + 1], out);
    if (piece !== undefined) out.add(piece.blocks);
    index += piece?.takesNext === true ? 2 : 1;
  }
}

function writeElement(
  element: HtmlElement,
  next: HtmlElement | undefined,
  out: SectionList,
): Piece | undefined {
  if (element.name === 'table') return { blocks: tableBlocks(element, out.textWidth) };
  if (CONTAINERS.includes(element.name) && !hasClass(element, 'marks')) {
    writeContainer(element, out);
    return undefined;
  }
  const named = element.classes.find((name) => Object.hasOwn(BY_CLASS, name));
  const make = BY_NAME[element.name] ?? (named === undefined ? undefined : BY_CLASS[named]);
  return make?.(element, next) ?? { blocks: [styled(element, STYLE.body, endsOnSignature(next))] };
}

/** A section may turn its pages (landscape tables) or be an attachment, which starts a page of its own. */
function writeContainer(element: HtmlElement, out: SectionList): void {
  const landscape = hasClass(element, 'landscape');
  const attachment = hasClass(element, 'attachment');
  if (landscape) out.turn(true);
  if (attachment) out.add(attachmentLabel(element, !out.startsPage));
  const content = element.children.filter((child) => !(attachment && hasClass(child, 'label')));
  writeChildren({ ...element, children: content }, out);
  if (landscape) out.turn(false);
}

/** “附件1” in 黑体 on the page's first line; the title comes on the third (7.3.7). */
function attachmentLabel(section: HtmlElement, pageBreakBefore: boolean): readonly Block[] {
  const label = section.children.find((child) => hasClass(child, 'label'));
  const runs = label?.kind === 'element' ? inlineRuns(label) : [textRun('附件')];
  return [new Paragraph({ style: STYLE.label, pageBreakBefore, children: runs }), blankLine()];
}

/** Text that stands between blocks is a paragraph too: nothing that a template prints may be lost. */
function asBlock(node: HtmlNode): readonly HtmlElement[] {
  if (node.kind === 'element') return WITHOUT_TEXT.includes(node.name) ? [] : [node];
  if (node.text.trim() === '') return [];
  return [{ kind: 'element', name: 'p', attributes: {}, classes: [], children: [node] }];
}
