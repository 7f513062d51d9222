import { transcode } from 'node:buffer';
import { crc32 } from 'node:zlib';
import type { ByteTools } from './byte-tools';
import { nodeInflate } from './node-inflate';
import { decodeUtf8 } from './utf8';

/** Node's own tools, several times faster than the portable ones. */
export const nodeTools: ByteTools = {
  inflate: nodeInflate,
  crc32: (bytes) => crc32(bytes),
  decodeUtf8: (bytes) => {
    try {
      // The way over UTF-16 is vectorised; Node's decoder of UTF-8 is not, once a text is not all ASCII.
      return transcode(bytes, 'utf8', 'utf16le').toString('utf16le');
    } catch {
      return decodeUtf8(bytes);
    }
  },
};
