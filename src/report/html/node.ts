/** A piece of text; line breaks of the source and the blanks around them are already gone. */
export interface HtmlText {
  readonly kind: 'text';
  readonly text: string;
}

/** An element; attribute and element names in lower case. */
export interface HtmlElement {
  readonly kind: 'element';
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly classes: readonly string[];
  readonly children: readonly HtmlNode[];
}

/** The little tree that a briefing's HTML is read into. */
export type HtmlNode = HtmlText | HtmlElement;

/** All text inside a node. */
export function textOf(node: HtmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('');
}

/** The child elements, of the given names only when names are given. */
export function childElements(node: HtmlElement, ...names: readonly string[]): readonly HtmlElement[] {
  return node.children.filter(
    (child): child is HtmlElement =>
      child.kind === 'element' && (names.length === 0 || names.includes(child.name)),
  );
}

/** True for an element with the class. */
export function hasClass(node: HtmlNode | undefined, name: string): boolean {
  return node?.kind === 'element' && node.classes.includes(name);
}
