import { createHash } from 'node:crypto';

/**
 * One key for everything a result depends on: the same parts in the same order give the same key, any difference
 * another. Bytes are hashed as they are, anything else as JSON.
 */
export function cacheKey(parts: readonly unknown[]): string {
  const hash = createHash('sha256');
  for (const part of parts) {
    const content = part instanceof Uint8Array ? part : Buffer.from(JSON.stringify(part) ?? 'undefined');
    // The length keeps neighbours apart.
    hash.update(`${content.length}:`).update(content);
  }
  return hash.digest('hex');
}
