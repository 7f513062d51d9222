import { type Crc32, crc32 } from './crc32';
import { type Inflate, portableInflate } from './inflate';
import { decodeUtf8 } from './utf8';

/** What is done to many bytes at once; an engine may have faster ways than JavaScript. */
export interface ByteTools {
  readonly inflate: Inflate;
  readonly crc32: Crc32;
  /** Text of UTF-8 bytes; bytes that are none become U+FFFD. */
  readonly decodeUtf8: (bytes: Uint8Array) => string;
}

/** Tools that need nothing but JavaScript. */
export const portableTools: ByteTools = { inflate: portableInflate, crc32, decodeUtf8 };
