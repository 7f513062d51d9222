/** The encodings of the numbers that old files state, by the names that browsers know. */
const ENCODINGS: Readonly<Record<number, string>> = {
  874: 'windows-874',
  932: 'shift_jis',
  936: 'gb18030',
  949: 'euc-kr',
  950: 'big5',
  1200: 'utf-16le',
  10000: 'macintosh',
  28591: 'windows-1252',
  54936: 'gb18030',
  65001: 'utf-8',
};

const decoders = new Map<number, TextDecoder>();

/**
 * Code pages as the .xls library asks for them. Its own tables are half a megabyte, and stop a whole file for one byte
 * that is no letter; the browser's put a mark in its place.
 */
export const CODE_PAGES = {
  utils: {
    /** @param data bytes, or a text of which each letter stands for one */
    decode: (page: number, data: string | ArrayLike<number>): string => {
      const bytes =
        typeof data === 'string'
          ? Uint8Array.from(data, (letter) => letter.charCodeAt(0))
          : Uint8Array.from(data);
      const decoder = decoderOf(page);
      const text = decoder.decode(bytes, { stream: true });
      // Half a letter at the end is padding, which this drops; the library counts on one letter at least.
      decoder.decode();
      return text === '' && bytes.length > 0 ? '\ufffd' : text;
    },
    /** One byte for each letter: the library encodes only what it then decodes as such. */
    encode: (_page: number, text: string): number[] =>
      Array.from(text, (letter) => letter.charCodeAt(0) & 255),
  },
};

/** What is no code page of Windows is taken for that of Western Europe, as the library takes it by itself. */
function decoderOf(page: number): TextDecoder {
  const known = decoders.get(page);
  if (known) return known;
  const western = page >= 1250 && page <= 1258 ? `windows-${page}` : 'windows-1252';
  const decoder = new TextDecoder(ENCODINGS[page] ?? western, { ignoreBOM: true });
  decoders.set(page, decoder);
  return decoder;
}
