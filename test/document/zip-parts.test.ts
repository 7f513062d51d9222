import fc from 'fast-check';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { zipParts } from '../../src/document/zip-parts';

const OPTIONS = { mtime: new Date(1980, 0, 1), level: 6 } as const;
const arbitraryParts = fc.dictionary(
  fc.string({ unit: 'grapheme', minLength: 1 }).filter((name) => !/^\d+$|^__proto__$/u.test(name)),
  fc.uint8Array({ maxLength: 200 }),
  { maxKeys: 5, noNullPrototype: true },
);

describe('zipParts', () => {
  it('gives the archive that packing all at once gives, also of parts packed before', () => {
    fc.assert(
      fc.property(arbitraryParts, arbitraryParts, (parts, more) => {
        const once = zipSync({ ...parts }, OPTIONS);
        expect(Buffer.compare(zipParts(parts), once)).toBe(0);
        const both = { ...more, ...parts };
        expect(Buffer.compare(zipParts(both), zipSync({ ...both }, OPTIONS))).toBe(0);
        expect(Buffer.compare(zipParts(parts), once)).toBe(0);
      }),
    );
  });

  it('packs one part under two names', () => {
    const part = strToU8('同一内容');
    expect(unzipSync(zipParts({ 'a.xml': part, 'b.xml': part }))).toEqual({ 'a.xml': part, 'b.xml': part });
  });
});
