const NAMED_ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Characters of XML text or of an attribute: line ends as XML wants them, entities resolved, unknown ones left alone. */
export function decodeXml(raw: string): string {
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (!text.includes('&')) return text;
  return text.replace(/&(?:#x([0-9a-fA-F]{1,6})|#(\d{1,7})|([a-z]{2,4}));/g, (entity, hex, decimal, name) => {
    if (name !== undefined) return NAMED_ENTITIES[name] ?? entity;
    const code = hex !== undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : entity;
  });
}

/** Resolves `_x000D_` escapes, by which spreadsheets write characters that XML cannot hold (ECMA-376 part 1, 22.9.2.19). */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/**
 * A cell's text as XML content: what XML cannot hold becomes an escape, and an underscore that would start an escape by
 * chance becomes one, so that reading gives back exactly this text.
 */
export function encodeCellText(text: string): string {
  return text
    .replace(CHANCE_ESCAPE, '_x005F_')
    .replace(
      NOT_XML,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>]/g, (character) => (character === '&' ? '&amp;' : character === '<' ? '&lt;' : '&gt;'));
}

/** Whether XML text needs `xml:space="preserve"` to keep its blanks. */
export function needsSpacePreserved(text: string): boolean {
  return /^\s|\s$|\n|\t/.test(text);
}

/** Control characters (a carriage return would be read as a line feed), non-characters, halves of surrogate pairs. */
const NOT_XML_CLASS = '[\\u0000-\\u0008\\u000B-\\u001F\\uFFFE\\uFFFF]';
const LONE_SURROGATE = '[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]';
const NOT_XML = new RegExp(`${NOT_XML_CLASS}|${LONE_SURROGATE}`, 'g');
/** The escape that follows may itself begin with the closing underscore: `_x000D` before a control character. */
const CHANCE_ESCAPE = new RegExp(`_(?=x[0-9A-Fa-f]{4}(?:_|${NOT_XML_CLASS}|${LONE_SURROGATE}))`, 'g');
