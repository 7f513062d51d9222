import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { type Inflate, portableInflate } from '../../../src/workbook/file/inflate';
import { nodeInflate } from '../../../src/workbook/file/node-inflate';

describe.each<[string, Inflate]>([
  ['portableInflate', portableInflate],
  ['nodeInflate', nodeInflate],
])('%s', (_, inflate) => {
  it('gives back what was deflated', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 5000 }), (bytes) => {
        expect([...inflate(deflateRawSync(bytes), bytes.length)]).toEqual([...bytes]);
      }),
      { numRuns: 50 },
    );
  });

  it('inflates more than one push of input', () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * index * 31) >>> 7);
    expect(Buffer.compare(inflate(deflateRawSync(bytes), bytes.length), bytes)).toBe(0);
  });

  it('stops a stream that is longer than declared, quickly', () => {
    const bomb = deflateRawSync(new Uint8Array(200 * 2 ** 20));
    const started = Date.now();
    expect(() => inflate(bomb, 5000)).toThrow();
    expect(Date.now() - started).toBeLessThan(3000);
  });

  it('refuses what is no deflate stream', () => {
    expect(() => inflate(Uint8Array.of(7, 7, 7, 7), 10)).toThrow();
  });
});
