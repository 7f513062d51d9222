const UTF8_DECODER = new TextDecoder('utf-8', { ignoreBOM: true });
const UTF8_ENCODER = new TextEncoder();

/** Text of UTF-8 bytes; bytes that are none become U+FFFD. A byte order mark stays. */
export function decodeUtf8(bytes: Uint8Array): string {
  return UTF8_DECODER.decode(bytes);
}

/**
 * Gives short texts out of one large buffer of UTF-8, like {@link decodeUtf8} of its slices. Node decodes them without
 * a view for each, which costs several times the decoding; a browser has no such way.
 */
export class Utf8Slices {
  private readonly buffer: Buffer | null;

  constructor(readonly bytes: Uint8Array) {
    const inNode = typeof Buffer !== 'undefined';
    this.buffer = inNode ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) : null;
  }

  slice(from: number, to: number): string {
    // Without a name of the encoding Node need not look it up each time.
    if (this.buffer) return this.buffer.toString(undefined, from, to);
    return UTF8_DECODER.decode(this.bytes.subarray(from, to));
  }
}

/** UTF-8 bytes of a text. */
export function encodeUtf8(text: string): Uint8Array {
  return UTF8_ENCODER.encode(text);
}

/**
 * An XML part as UTF-8 without byte order mark. OOXML allows UTF-16 too, and a few exporters use it; such a part is
 * converted, with its declaration. UTF-8 bytes are given back as they are, not copied.
 */
export function toUtf8Xml(bytes: Uint8Array): Uint8Array {
  const [first, second] = bytes;
  if (first === 0xef && second === 0xbb && bytes[2] === 0xbf) return bytes.subarray(3);
  const littleEndian = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const bigEndian = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!littleEndian && !bigEndian) return bytes;
  const text = new TextDecoder(littleEndian ? 'utf-16le' : 'utf-16be').decode(bytes);
  return encodeUtf8(text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8'));
}
