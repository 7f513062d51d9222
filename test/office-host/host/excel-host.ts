import { EVENT } from '../engine/changes';
import { processQuery } from '../engine/process-query';
import { type RichEvent, Session } from '../engine/session';
import type { RichRequest, RichResponse } from '../engine/wire';
import { loadXlsx } from '../files/load-xlsx';
import type { Book } from '../grid/book';
import { DocumentCopies } from './document-copies';
import { DEFAULT_REQUIREMENTS, FAULT, type Faults, type HostOptions, type Requirements } from './options';

/** One request as it went by. */
export interface LoggedQuery {
  readonly request: RichRequest;
  readonly response: RichResponse | null;
  readonly flags: number;
  readonly customData: string;
  /** The number of the error of Office that answered it, 0 for none. */
  readonly fault: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

/** Something the host tells the pane without being asked. */
export type HostEvent =
  | { readonly name: 'richApiMessage'; readonly event: RichEvent }
  | { readonly name: 'documentSelectionChanged' }
  | { readonly name: 'appCommandInvoked'; readonly command: string; readonly id: string };

const FIVE_MEGABYTES = 5 * 1024 * 1024;
const DELAY_FOR_CELL_EDIT = 64;

/** Excel with one workbook and one add-in, whatever carries the messages between them. */
export class ExcelHost {
  readonly session: Session;
  readonly requirements: Requirements;
  readonly locale: string;
  readonly docUrl: string;
  /** Office's settings in the document as last saved. */
  settings: Record<string, string>;
  /** Changed at will while the add-in runs. */
  readonly faults: Faults;
  readonly queries: LoggedQuery[] = [];
  /** Ribbon commands that said they are done. */
  readonly completed: string[] = [];
  /** Windows that the add-in opened. */
  readonly windows: string[] = [];
  /** Null when the host was given no way to save. */
  readonly copies: DocumentCopies | null;
  private readonly sinks = new Set<(event: HostEvent) => void>();
  private readonly payloadLimit: number;
  private commands = 0;

  constructor(
    readonly book: Book,
    options: HostOptions = {},
  ) {
    this.session = new Session(book);
    this.requirements = { ...DEFAULT_REQUIREMENTS, ...options.requirements };
    this.locale = options.locale ?? 'zh-CN';
    this.docUrl = options.docUrl ?? `https://localhost/${book.name}`;
    this.settings = { ...options.settings };
    this.faults = { ...options.faults };
    this.payloadLimit = options.payloadLimit ?? FIVE_MEGABYTES;
    const { saveFile } = options;
    this.copies = saveFile ? new DocumentCopies(() => saveFile(book)) : null;
    this.session.onEvent((event) => this.tell({ name: 'richApiMessage', event }));
    book.listen(({ type }) => {
      if (type === EVENT.selection) this.tell({ name: 'documentSelectionChanged' });
    });
  }

  /** Where events go; a transport calls this once. */
  onEvent(sink: (event: HostEvent) => void): void {
    this.sinks.add(sink);
  }

  /** Presses a button of the ribbon whose action is a function of the add-in. */
  invokeCommand(command: string): void {
    this.commands += 1;
    this.tell({ name: 'appCommandInvoked', command, id: `${command}-${this.commands}` });
  }

  /** The number of requests and their bytes, largest last: for tests of chunking. */
  largestRequest(): number {
    return Math.max(0, ...this.queries.map(({ requestBytes }) => requestBytes));
  }

  /**
   * Answers one rich request. `fault` is an error number of Office for a request that was not carried out at all.
   * @param body the JSON that office.js sent
   */
  async execute(body: string, flags: number, customData: string): Promise<{ fault: number; body: string }> {
    if (this.faults.latency) await delay(this.faults.latency);
    const request: RichRequest = JSON.parse(body);
    const requestBytes = byteLength(body);
    const fault = await this.faultOf(requestBytes, flags);
    if (fault !== 0) {
      this.queries.push({
        request,
        response: null,
        flags,
        customData,
        fault,
        requestBytes,
        responseBytes: 0,
      });
      return { fault, body: '' };
    }
    await this.readFiles(request);
    const response = processQuery(this.session, request);
    const answer = JSON.stringify(response);
    const responseBytes = byteLength(answer);
    const tooLarge = responseBytes > this.payloadLimit ? FAULT.answerTooLarge : 0;
    this.queries.push({ request, response, flags, customData, fault: tooLarge, requestBytes, responseBytes });
    return { fault: tooLarge, body: answer };
  }

  private async faultOf(bytes: number, flags: number): Promise<number> {
    if (bytes > this.payloadLimit) return FAULT.requestTooLarge;
    if (this.faults.code) return this.faults.code;
    if (this.faults.lostSession) return FAULT.lostSession;
    if (this.faults.noPermission) return FAULT.noPermission;
    if (!this.faults.cellEdit) return 0;
    if ((flags & DELAY_FOR_CELL_EDIT) === 0) return FAULT.cellEdit;
    // The add-in asked Excel to wait until the clerk has left the cell.
    while (this.faults.cellEdit) await delay(10);
    return 0;
  }

  private async readFiles(request: RichRequest): Promise<void> {
    for (const { Name, ArgumentInfo } of request.Actions) {
      if (Name !== 'InsertWorksheetsFromBase64') continue;
      const base64 = String(ArgumentInfo?.Arguments?.[0]);
      try {
        this.session.files.set(base64, await loadXlsx(Buffer.from(base64, 'base64')));
      } catch {
        // A file that cannot be read is the add-in's fault: the request itself answers InvalidArgument.
        this.session.files.delete(base64);
      }
    }
  }

  private tell(event: HostEvent): void {
    for (const sink of this.sinks) sink(event);
  }
}

function byteLength(text: string): number {
  return Buffer.byteLength(text);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
