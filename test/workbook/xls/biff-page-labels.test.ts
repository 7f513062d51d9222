import { biffPageLabels } from '../../../src/workbook/xls/biff-page-labels';

function record(type: number, data: Uint8Array): Buffer {
  const head = Buffer.alloc(4);
  head.writeUInt16LE(type, 0);
  head.writeUInt16LE(data.length, 2);
  return Buffer.concat([head, data]);
}

const bof = (version: number) => record(0x0809, Buffer.from(Uint16Array.of(version, 0x10, 0, 0).buffer));
const EOF = record(0x0a, Buffer.alloc(0));

/** Globals that name one sheet, and the sheet with its records. */
function stream(version: number, ...records: Buffer[]): Uint8Array {
  const bound = Buffer.alloc(12);
  const globals = Buffer.concat([bof(version), record(0x85, bound), EOF]);
  bound.writeUInt32LE(globals.length, 0);
  return new Uint8Array(
    Buffer.concat([bof(version), record(0x85, bound), EOF, bof(version), ...records, EOF]),
  );
}

function unicode(text: string, wide: boolean): Buffer {
  const head = Buffer.alloc(3);
  head.writeUInt16LE(text.length, 0);
  head.writeUInt8(wide ? 1 : 0, 2);
  return Buffer.concat([head, Buffer.from(text, wide ? 'utf16le' : 'latin1')]);
}

describe('page headers of an .xls file', () => {
  it('are read in Unicode, those of an embedded chart left out', () => {
    const bytes = stream(
      0x0600,
      record(0x14, unicode('&C&"黑体"机密★1年', true)),
      bof(0x0600),
      record(0x15, unicode('chart', false)),
      EOF,
      record(0x15, unicode('&RPage &P', false)),
      record(0x15, Buffer.alloc(0)),
    );
    expect(biffPageLabels(bytes, ['台账'])).toEqual([
      { sheet: '台账', place: 'header', text: '机密★1年' },
      { sheet: '台账', place: 'footer', text: 'Page' },
    ]);
  });

  it('are read in the Chinese code page of older files', () => {
    // 秘密 in GB 18030.
    const bytes = stream(0x0500, record(0x14, Uint8Array.of(4, 0xc3, 0xd8, 0xc3, 0xdc)));
    expect(biffPageLabels(bytes, [])).toEqual([{ sheet: '', place: 'header', text: '秘密' }]);
  });

  it('are none in a stream that breaks off', () => {
    const whole = stream(0x0600, record(0x14, unicode('甲', true)));
    for (let length = 0; length < whole.length - 8; length += 1) {
      expect(biffPageLabels(whole.subarray(0, length), ['台账'])).toEqual([]);
    }
  });
});
