import { asExcelFault } from './excel-fault';

const SLICE_BYTES = 2 ** 20;

/**
 * The workbook as the bytes of an .xlsx file, unsaved changes included.
 * @throws {UserError} (as a rejection) when Excel does not hand it out
 */
export async function wholeFile(): Promise<Uint8Array> {
  const file = await answer<Office.File>((done) =>
    Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, done),
  );
  try {
    const bytes = new Uint8Array(file.size);
    let length = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answer<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.set(slice.data, length);
      length += slice.size;
    }
    return bytes;
  } finally {
    // Excel keeps at most two copies open; one left behind would block the next.
    file.closeAsync();
  }
}

/** Turns one of the older calls, which answer by callback, into a promise. */
export function answer<T>(call: (done: (result: Office.AsyncResult<T>) => void) => void): Promise<T> {
  return new Promise((resolve, reject) => {
    call((result) => {
      if (result.status === Office.AsyncResultStatus.Succeeded) resolve(result.value);
      else reject(asExcelFault(result.error));
    });
  });
}
