import { Inflate as InflateStream } from 'fflate';

/**
 * Inflates a raw deflate stream. It is told the size the archive declares and must not produce (nor allocate) more;
 * it throws anything it likes when the stream is damaged or longer, and may give less when it is shorter.
 */
export type Inflate = (compressed: Uint8Array, size: number) => Uint8Array;

/** A stream can expand 1032-fold, so one push yields at most 32 MB before its size is looked at. */
const PUSH_BYTES = 32 * 1024;

/** Inflates in any JavaScript engine. @throws {Error} when the stream is damaged or longer than `size` */
export const portableInflate: Inflate = (compressed, size) => {
  const output = new Uint8Array(size);
  let written = 0;
  const stream = new InflateStream((piece) => {
    if (written + piece.length > size) throw new RangeError('the stream is longer than declared');
    output.set(piece, written);
    written += piece.length;
  });
  let at = 0;
  do {
    const end = Math.min(at + PUSH_BYTES, compressed.length);
    stream.push(compressed.subarray(at, end), end === compressed.length);
    at = end;
  } while (at < compressed.length);
  return output.subarray(0, written);
};
