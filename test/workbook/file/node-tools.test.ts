import fc from 'fast-check';
import { portableTools } from '../../../src/workbook/file/byte-tools';
import { nodeTools } from '../../../src/workbook/file/node-tools';
import { Utf8Slices } from '../../../src/workbook/file/utf8';

const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }),
  fc.string({ unit: 'binary' }).map((text) => new TextEncoder().encode(text)),
);

describe('the tools of Node', () => {
  it('come to the same as the portable ones', () => {
    fc.assert(
      fc.property(bytes, (some) => {
        expect(nodeTools.crc32(some)).toBe(portableTools.crc32(some));
        expect(nodeTools.decodeUtf8(some)).toBe(portableTools.decodeUtf8(some));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('slices of UTF-8', () => {
  it('are decoded as by themselves, with Node and without', () => {
    const inNode = globalThis.Buffer;
    fc.assert(
      fc.property(bytes, fc.nat(60), fc.nat(60), (some, a, b) => {
        const [from, to] = [Math.min(a, b, some.length), Math.min(Math.max(a, b), some.length)];
        const expected = portableTools.decodeUtf8(some.subarray(from, to));
        expect(new Utf8Slices(some).slice(from, to)).toBe(expected);
        try {
          Reflect.deleteProperty(globalThis, 'Buffer');
          expect(new Utf8Slices(some).slice(from, to)).toBe(expected);
        } finally {
          globalThis.Buffer = inNode;
        }
      }),
    );
  });
});
