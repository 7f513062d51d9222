/** The first place of `pattern` in `bytes` from `from` on, or -1. */
export function indexOfBytes(bytes: Uint8Array, pattern: Uint8Array, from = 0): number {
  const first = pattern[0];
  if (first === undefined) return from;
  const last = bytes.length - pattern.length;
  for (let at = bytes.indexOf(first, from); at >= 0 && at <= last; at = bytes.indexOf(first, at + 1)) {
    if (startsWithBytes(bytes, pattern, at)) return at;
  }
  return -1;
}

/** Whether `pattern` stands in `bytes` at `at`. */
export function startsWithBytes(bytes: Uint8Array, pattern: Uint8Array, at = 0): boolean {
  for (let index = 0; index < pattern.length; index += 1) {
    if (bytes[at + index] !== pattern[index]) return false;
  }
  return true;
}

/** One buffer out of several pieces. */
export function joinBytes(pieces: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
