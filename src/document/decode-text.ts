/** Decodes bytes strictly: throws where they are no text in the encoding. Node and browsers bring one: `TextDecoder`. */
export type StrictDecoder = (encoding: string, bytes: Uint8Array) => string;

/** UTF-16 by its byte order mark, else UTF-8, else GB18030 (of which GBK is a part); null for what is no text. */
export function decodeText(bytes: Uint8Array, decode: StrictDecoder): string | null {
  for (const encoding of encodingsOf(bytes)) {
    try {
      const text = decode(encoding, bytes);
      // Control characters say that these are no letters in any encoding.
      return /[^\P{Cc}\t\n\v\f\r\u0085]/u.test(text) ? null : text;
    } catch {
      // The next encoding may fit.
    }
  }
  return null;
}

function encodingsOf([first, second]: Uint8Array): readonly string[] {
  if (first === 0xff && second === 0xfe) return ['utf-16le'];
  return first === 0xfe && second === 0xff ? ['utf-16be'] : ['utf-8', 'gb18030'];
}
