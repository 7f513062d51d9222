import type { Label } from '../../core/workbook';
import { pageLines } from '../file/page-lines';

const BOF = 0x0809;
const EOF = 0x000a;
const HEADER = 0x0014;
const FOOTER = 0x0015;
const BOUND_SHEET = 0x0085;
/** The version that writes texts in Unicode; the one before used the code page of its country. */
const BIFF8 = 0x0600;

interface BiffRecord {
  readonly type: number;
  readonly data: DataView;
}

/**
 * Headers and footers of the sheets in the workbook stream of an .xls file ([MS-XLS] 2.4.136, 2.4.120): secrecy marks
 * stand there, and the library that reads the cells passes them over.
 * @param sheets names in the order of the file
 */
export function biffPageLabels(stream: Uint8Array, sheets: readonly string[]): Label[] {
  const globals = substream(stream, 0);
  const isUnicode = globals[0]?.type === BOF && globals[0].data.getUint16(0, true) === BIFF8;
  const starts = globals
    .filter(({ type, data }) => type === BOUND_SHEET && data.byteLength >= 4)
    .map(({ data }) => data.getUint32(0, true));
  return starts.flatMap((start, index) =>
    substream(stream, start).flatMap(({ type, data }): Label[] => {
      if (type !== HEADER && type !== FOOTER) return [];
      const place = type === HEADER ? 'header' : 'footer';
      return pageLines(storedText(data, isUnicode)).map((text) => ({
        sheet: sheets[index] ?? '',
        place,
        text,
      }));
    }),
  );
}

/** The records of a substream without those nested in it, such as an embedded chart's. */
function substream(stream: Uint8Array, start: number): BiffRecord[] {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  const records: BiffRecord[] = [];
  let depth = 0;
  for (let at = start; at + 4 <= stream.length; ) {
    const type = view.getUint16(at, true);
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > stream.length) break;
    if (type === BOF) depth += 1;
    const data = new DataView(stream.buffer, stream.byteOffset + at + 4, length);
    if (depth === 1) records.push({ type, data });
    if (type === EOF) depth -= 1;
    if (depth <= 0) break;
    at += 4 + length;
  }
  return records;
}

function storedText(data: DataView, isUnicode: boolean): string {
  const headLength = isUnicode ? 3 : 1;
  if (data.byteLength < headLength) return '';
  const bytes = new Uint8Array(data.buffer, data.byteOffset + headLength, data.byteLength - headLength);
  if (!isUnicode) return new TextDecoder('gb18030').decode(bytes.subarray(0, data.getUint8(0)));
  const count = data.getUint16(0, true);
  const isWide = (data.getUint8(2) & 1) === 1;
  return new TextDecoder(isWide ? 'utf-16le' : 'latin1').decode(
    bytes.subarray(0, isWide ? count * 2 : count),
  );
}
