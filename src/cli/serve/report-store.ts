import { randomBytes } from 'node:crypto';

/** A document that a pane made, waiting to be fetched by the user's browser. */
export interface KeptReport {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** How much is kept, and for how long. */
export interface StoreLimits {
  /** Bytes of one document. */
  readonly documentBytes: number;
  /** Bytes of all documents. */
  readonly totalBytes: number;
  readonly milliseconds: number;
}

export const STORE_LIMITS: StoreLimits = {
  documentBytes: 20 * 2 ** 20,
  totalBytes: 200 * 2 ** 20,
  milliseconds: 10 * 60 * 1000,
};

/** Documents in memory, each under an address that nobody can guess, for some minutes. Nothing is written to disk. */
export class ReportStore {
  private readonly reports = new Map<string, { report: KeptReport; until: number }>();

  constructor(
    readonly limits: StoreLimits = STORE_LIMITS,
    private readonly now: () => number = Date.now,
  ) {}

  /** Keeps a document. The oldest go when there are too many. @returns its id */
  keep(report: KeptReport): string {
    this.forgetOld();
    let total = report.bytes.length + this.bytes();
    for (const [id, { report: oldest }] of this.reports) {
      if (total <= this.limits.totalBytes) break;
      total -= oldest.bytes.length;
      this.reports.delete(id);
    }
    const id = randomBytes(16).toString('hex');
    this.reports.set(id, { report, until: this.now() + this.limits.milliseconds });
    return id;
  }

  /** The document, as long as it is kept; a browser may ask more than once. */
  find(id: string): KeptReport | null {
    this.forgetOld();
    return this.reports.get(id)?.report ?? null;
  }

  private bytes(): number {
    return [...this.reports.values()].reduce((sum, { report }) => sum + report.bytes.length, 0);
  }

  private forgetOld(): void {
    const now = this.now();
    for (const [id, { until }] of this.reports) if (until <= now) this.reports.delete(id);
  }
}
