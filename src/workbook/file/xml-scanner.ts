import { PartFault } from './part-fault';
import { decodeXml } from './xml-text';

/**
 * Walks the tags of an XML text one after the other and builds nothing. Names are local names: prefixes do not count.
 * It knows no entities but XML's own five, and no document type (see `assertNoDoctype`).
 */
export class XmlScanner {
  /** As long as one lives, V8 keeps the code that it optimised for scanners; see `scan-sheet.ts`. */
  static readonly exemplar = new XmlScanner('<a/>');
  /** Whether the current tag closes an element. */
  closing = false;
  /** Whether the current tag is an element without content. */
  empty = false;
  /** How many elements are open around the current tag's element. */
  depth = 0;
  /** Where the current tag starts. */
  start = 0;
  private open = 0;
  private nameStart = 0;
  private nameEnd = 0;
  private end = -1;

  constructor(private readonly xml: string) {}

  /** Moves to the next tag; false after the last one. @throws {PartFault} on a tag that does not end */
  next(): boolean {
    if (!this.closing && !this.empty && this.end >= 0) this.open += 1;
    const start = this.skipToTag(this.end + 1);
    if (start < 0) return false;
    this.start = start;
    this.closing = this.xml.charCodeAt(start + 1) === SLASH;
    this.findNameEnd(this.closing ? start + 2 : start + 1);
    this.end = this.findTagEnd(this.nameEnd);
    this.empty = !this.closing && this.xml.charCodeAt(this.end - 1) === SLASH;
    if (this.closing) this.open -= 1;
    this.depth = this.open;
    return true;
  }

  /** The place after the current tag. */
  get after(): number {
    return this.end + 1;
  }

  /** Goes on from a later place, which whole elements of the current depth separate from the current tag. */
  moveTo(place: number): void {
    this.end = place - 1;
  }

  /** Whether the current tag's local name is this one. */
  is(name: string): boolean {
    return this.nameEnd - this.nameStart === name.length && this.xml.startsWith(name, this.nameStart);
  }

  /** Whether the current tag opens an element of this name, with content or without. */
  opens(name: string): boolean {
    return !this.closing && this.is(name);
  }

  /** The value of the current tag's attribute with that local name. */
  attribute(name: string): string | undefined {
    const { xml, end } = this;
    let at = this.nameEnd;
    while (at < end) {
      let nameStart = at;
      let nameEnd = at;
      let prefixStart = -1;
      for (; at < end && xml.charCodeAt(at) !== EQUALS; at += 1) {
        const code = xml.charCodeAt(at);
        if (code <= SPACE) continue;
        const before = xml.charCodeAt(at - 1);
        if (before <= SPACE) prefixStart = at;
        if (before <= SPACE || before === COLON) nameStart = at;
        nameEnd = at + 1;
      }
      at += 1;
      while (at < end && xml.charCodeAt(at) <= SPACE) at += 1;
      const quote = xml.charCodeAt(at);
      if (quote !== QUOTE && quote !== APOSTROPHE) continue;
      const valueStart = at + 1;
      for (at = valueStart; at < end && xml.charCodeAt(at) !== quote; ) at += 1;
      const isNamed = nameEnd - nameStart === name.length && xml.startsWith(name, nameStart);
      if (isNamed && prefixStart >= 0 && PREFIX.test(xml.slice(prefixStart, nameStart))) {
        return decodeXml(xml.slice(valueStart, at));
      }
      at += 1;
    }
    return undefined;
  }

  /** The characters between the current tag and the next one. @throws {PartFault} when no tag follows */
  text(): string {
    if (this.empty) return '';
    let from = this.end + 1;
    let text = '';
    for (;;) {
      const to = this.xml.indexOf('<', from);
      if (to < 0) throw new PartFault('text without end');
      text += decodeXml(this.xml.slice(from, to));
      if (this.xml.startsWith(CDATA, to)) {
        const close = this.afterMark(']]>', to);
        text += this.xml.slice(to + CDATA.length, close - 3);
        from = close;
      } else if (this.xml.startsWith('<!--', to)) {
        from = this.afterMark('-->', to);
      } else {
        return text;
      }
    }
  }

  /** The next `<` that starts a tag, past comments, CDATA sections and instructions; -1 for none. */
  private skipToTag(from: number): number {
    let at = this.xml.indexOf('<', from);
    while (at >= 0) {
      const next = this.xml.charCodeAt(at + 1);
      if (next === BANG) at = this.xml.indexOf('<', this.afterDeclaration(at));
      else if (next === QUESTION) at = this.xml.indexOf('<', this.afterMark('?>', at));
      else return at;
    }
    return -1;
  }

  private afterDeclaration(at: number): number {
    if (this.xml.startsWith('<!--', at)) return this.afterMark('-->', at);
    if (this.xml.startsWith(CDATA, at)) return this.afterMark(']]>', at);
    throw new PartFault('declaration inside the document');
  }

  private afterMark(mark: string, from: number): number {
    const at = this.xml.indexOf(mark, from);
    if (at < 0) throw new PartFault(`no ${mark}`);
    return at + mark.length;
  }

  private findNameEnd(from: number): void {
    this.nameStart = from;
    let at = from;
    for (; ; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (code === COLON) this.nameStart = at + 1;
      else if (code <= SPACE || code === SLASH || code === GREATER || Number.isNaN(code)) break;
    }
    this.nameEnd = at;
  }

  /** The closing `>`, which may also stand inside an attribute's quotes. */
  private findTagEnd(from: number): number {
    let quote = 0;
    for (let at = from; at < this.xml.length; at += 1) {
      const code = this.xml.charCodeAt(at);
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === GREATER) {
        return at;
      } else if (code === QUOTE || code === APOSTROPHE) {
        quote = code;
      }
    }
    throw new PartFault('tag without end');
  }
}

/** What may stand before a local name; nothing does as a rule. */
const PREFIX = /^(?:[\w.-]+:)?$/;
const CDATA = '<![CDATA[';
const SPACE = 0x20;
const BANG = 0x21;
const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;
const GREATER = 0x3e;
const QUESTION = 0x3f;
