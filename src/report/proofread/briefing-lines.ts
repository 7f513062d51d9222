import { type DocumentLine, plainLine } from '../../document/document-line';
import { childElements, type HtmlElement, type HtmlNode, hasClass } from '../html/node';

const CONTAINERS = ['#root', 'article', 'section', 'div', 'main', 'body', 'header', 'footer', 'figure'];
const WITHOUT_TEXT = ['head', 'style', 'script', 'svg'];

/** The styles that the headings of a briefing get in Word. */
const STYLES: Readonly<Record<string, string>> = {
  h1: 'title',
  h2: 'heading 1',
  h3: 'heading 2',
  h4: 'heading 3',
};

/** The lines of a briefing's HTML as they will stand in its Word file, empty ones left out: what the proofreader reads. */
export function briefingLines(root: HtmlElement): DocumentLine[] {
  return linesOf(root.children).filter(({ text }) => text.trim() !== '');
}

function linesOf(nodes: readonly HtmlNode[]): DocumentLine[] {
  const lines: DocumentLine[] = [];
  for (const node of nodes) {
    // A heading that its text follows on the same line.
    const before = lines.at(-1);
    if (hasClass(node, 'cont') && before) lines[lines.length - 1] = plainLine(before.text + inlineText(node));
    else lines.push(...blockLines(node));
  }
  return lines;
}

function blockLines(node: HtmlNode): readonly DocumentLine[] {
  if (node.kind === 'text') return [plainLine(node.text)];
  if (WITHOUT_TEXT.includes(node.name)) return [];
  if (CONTAINERS.includes(node.name)) return linesOf(node.children);
  if (node.name === 'table') return tableLines(node);
  return [{ ...plainLine(inlineText(node)), style: STYLES[node.name] ?? '' }];
}

function tableLines(table: HtmlElement): readonly DocumentLine[] {
  const captions = childElements(table, 'caption').flatMap(blockLines);
  const parts = childElements(table, 'thead', 'tbody', 'tfoot').flatMap((part) => childElements(part, 'tr'));
  const rows = [...childElements(table, 'tr'), ...parts].map((row): DocumentLine => {
    const cells = childElements(row, 'td', 'th').map(inlineText);
    return { ...plainLine(cells.join('\t')), kind: 'row', cells };
  });
  return [...captions, ...rows];
}

/** Two things at the ends of one line have a tab between them. */
function inlineText(node: HtmlNode): string {
  if (node.kind === 'text') return node.text;
  if (node.name === 'br') return '\n';
  const isLine = hasClass(node, 'lr') || hasClass(node, 'print');
  return node.children.map(inlineText).join(isLine ? '\t' : '');
}
