import type { StrictDecoder } from '../document/decode-text';

/** Decodes text with what Node brings. */
export const strictDecoder: StrictDecoder = (encoding, bytes) =>
  new TextDecoder(encoding, { fatal: true }).decode(bytes);
