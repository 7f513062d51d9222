/** The numbers of the methods by which a pane takes the workbook as a file, slice by slice. */
export const COPY = { open: 77, slice: 80, close: 81 } as const;

/** Excel keeps at most two copies of a document open. */
const MOST_OPEN = 2;
const TOO_MANY_OPEN = 3000;
const NO_SUCH_HANDLE = 2;

/** What a method of `COPY` is called with; the fields are numbered on the wire. */
export interface CopyArguments {
  readonly 1?: number;
  readonly 2?: number;
  readonly 3?: number;
}

/** What they answer, numbered likewise: handle and size of a copy, or bytes and size of a slice. */
export interface CopyAnswer {
  readonly Error: number;
  readonly 0?: number | readonly number[];
  readonly 1?: number;
}

interface OpenCopy {
  readonly bytes: Uint8Array;
  readonly sliceSize: number;
}

/** Copies of the document that the pane has opened by `getFileAsync`. */
export class DocumentCopies {
  private readonly open = new Map<number, OpenCopy>();
  private last = 0;

  constructor(private readonly save: () => Promise<Uint8Array>) {}

  /** How many copies the pane has not closed. */
  get count(): number {
    return this.open.size;
  }

  async invoke(method: number, args: CopyArguments): Promise<CopyAnswer> {
    if (method === COPY.open) return this.openCopy(args[1] ?? 0);
    const handle = args[2] ?? 0;
    const copy = this.open.get(handle);
    if (!copy) return { Error: NO_SUCH_HANDLE };
    if (method === COPY.close) {
      this.open.delete(handle);
      return { Error: 0 };
    }
    const start = (args[3] ?? 0) * copy.sliceSize;
    const slice = [...copy.bytes.subarray(start, start + copy.sliceSize)];
    return { Error: 0, 0: slice, 1: slice.length };
  }

  private async openCopy(sliceSize: number): Promise<CopyAnswer> {
    if (this.open.size >= MOST_OPEN) return { Error: TOO_MANY_OPEN };
    const bytes = await this.save();
    this.last += 1;
    this.open.set(this.last, { bytes, sliceSize });
    return { Error: 0, 0: this.last, 1: bytes.length };
  }
}
