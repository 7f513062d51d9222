import type { Edit, RowInsertion, SheetRange } from '../../core/edit';
import { formulaCount } from '../../core/formula-count';
import type { Workbook } from '../../core/workbook';
import { judgeEdits } from '../judge-edits';
import type { EditOutcome, LayoutDriver } from '../port';
import { type ByteTools, portableTools } from './byte-tools';
import { EditHistory } from './edit-history';
import { EditedParts } from './edited-parts';
import { assertZip } from './file-kind';
import { ReadBudget, type ReadLimits } from './read-limits';
import { type ReadWorkbook, readWorkbook } from './read-workbook';
import { FileLayout } from './rows/file-layout';
import { spliceSheet } from './sheet-splice';
import { SpreadsheetPackage } from './spreadsheet-package';
import type { WantedParts } from './wanted-parts';
import type { ZipEntry } from './zip-directory';

/** A driver over the bytes of an .xlsx or .xlsm file. */
export interface FileDriver extends LayoutDriver {
  /**
   * The workbook as it stands now, or what is wanted of it; what is not is not inflated, or not looked at.
   * @throws {UserError} (as a rejection) when the file cannot be read
   */
  read(wanted?: WantedParts): Promise<Workbook>;
  /**
   * The file as it stands after the edits made so far. Parts that were not edited keep their compressed bytes; an edited file
   * with formulas asks for them to be computed when it is opened.
   */
  bytes(): Uint8Array;
  /** How many formulas it asks to be computed: all of an edited file's, none where nothing was edited. */
  staleFormulas(): number;
}

/** How a file is opened. Tools that are not given are those that need no Node. */
export interface OpenOptions extends Partial<ByteTools> {
  readonly limits?: Partial<ReadLimits>;
}

/**
 * Opens a workbook file that is in memory. Only the archive's directory is read here; cells are read by `read`.
 * @param path the name under which faults are reported
 * @throws {UserError} when the bytes are no readable archive; `read` and `apply` reject with one for a bad content
 */
export function openFileWorkbook(bytes: Uint8Array, path: string, options: OpenOptions = {}): FileDriver {
  assertZip(bytes, path);
  const pack = new SpreadsheetPackage(
    bytes,
    options.inflate ?? portableTools.inflate,
    new ReadBudget(path, options.limits),
    options,
  );
  return new XlsxDriver(pack, path, options.limits ?? {});
}

class XlsxDriver implements FileDriver {
  readonly name = 'file';
  private readonly parts: EditedParts;
  private readonly layout: FileLayout;
  private readonly history = new EditHistory<ReadonlyMap<ZipEntry, Uint8Array>>();
  /** What was read, and the state of the parts that it was read from. */
  private current: { readonly read: ReadWorkbook; readonly state: ReadonlyMap<ZipEntry, Uint8Array> } | null =
    null;

  constructor(
    private readonly pack: SpreadsheetPackage,
    path: string,
    limits: Partial<ReadLimits>,
  ) {
    this.parts = new EditedParts(pack, path, limits);
    this.layout = new FileLayout(this.parts, () => this.load(), path);
  }

  async read(wanted?: WantedParts) {
    return wanted ? this.readParts(wanted).workbook : this.load().workbook;
  }

  async apply(edits: readonly Edit[]): Promise<EditOutcome> {
    const { workbook, sources } = this.load();
    const protectedSheets = new Set(
      sources.filter((source) => source.isProtected).map((source) => source.name),
    );
    const { applied, refused } = judgeEdits(workbook, edits, protectedSheets);
    const before = this.parts.state;
    const earlier = this.history.takenBack(applied, before);
    if (earlier) {
      this.parts.goBack(earlier);
      return { applied, refused };
    }
    for (const name of new Set(applied.map((edit) => edit.sheet))) {
      const own = applied.filter((edit) => edit.sheet === name);
      const source = sources.find((candidate) => candidate.name === name);
      if (source) this.parts.change(source.part, (xml) => spliceSheet(xml, own));
    }
    if (applied.length > 0) this.history.add(applied, before, this.parts.state);
    return { applied, refused };
  }

  async lastFormattedRow(sheet: string) {
    return this.layout.lastFormattedRow(sheet);
  }

  async insertRows(insertions: readonly RowInsertion[]) {
    return this.layout.insert(insertions);
  }

  async takeBackRows(insertions: readonly RowInsertion[]) {
    return this.layout.takeBack(insertions);
  }

  async splitMerges(merges: readonly SheetRange[]) {
    return this.layout.split(merges);
  }

  async joinCells(ranges: readonly SheetRange[]) {
    return this.layout.join(ranges);
  }

  bytes(): Uint8Array {
    return this.parts.bytes(this.staleFormulas() > 0);
  }

  staleFormulas(): number {
    if (!this.parts.isEdited) return 0;
    // No edit makes a formula or takes one away: what was read last tells, whatever was edited since.
    return formulaCount((this.current?.read ?? this.load()).workbook);
  }

  private load(): ReadWorkbook {
    const { state } = this.parts;
    if (this.current?.state !== state) {
      this.current = { read: this.readParts({}), state };
    }
    return this.current.read;
  }

  private readParts(wanted: WantedParts): ReadWorkbook {
    return readWorkbook(this.pack, this.parts.budget(), (part) => this.parts.editedXml(part), wanted);
  }
}
