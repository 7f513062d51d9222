import vm from 'node:vm';
import type { Book } from '../grid/book';
import { ExcelHost } from '../host/excel-host';
import type { HostOptions } from '../host/options';
import { WebProtocol } from '../host/web-protocol';
import { fakeWindow } from './fake-window';
import { officeScript } from './office-files';

/** The real office.js with the host behind it. */
export interface LoadedOffice {
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly host: ExcelHost;
  /** What `Office.onReady` told. */
  readonly info: { readonly host: Office.HostType; readonly platform: Office.PlatformType };
}

/**
 * Loads the real, unmodified office.js into a context of its own in this process, opened in the host's workbook as Excel on
 * the web would. When sets are declared (`requirements`), the library itself rejects members that are newer.
 */
export async function loadOffice(book: Book, options: HostOptions = {}): Promise<LoadedOffice> {
  const host = new ExcelHost(book, options);
  const protocol = new WebProtocol(host, (reply) => deliver(reply));
  const { window, deliver } = fakeWindow({
    hostInfo: protocol.hostInfo(),
    frameName: protocol.frameName('https://localhost'),
    locale: host.locale,
    runScript: (name) => run(name),
    onPost: (json) => void protocol.receive(JSON.parse(json)),
  });
  const context = vm.createContext(window);
  const run = (name: string) => officeScript(name).runInContext(context);
  run('office.js');
  const info = await whenReady(window as unknown as { Office: typeof Office });
  const loaded = window as unknown as Omit<LoadedOffice, 'host' | 'info'>;
  if (options.requirements) rejectNewerMembers(loaded.OfficeExtension);
  const { Office, Excel, OfficeExtension } = loaded;
  return { Office, Excel, OfficeExtension, host, info };
}

function whenReady(window: { Office: typeof Office }): Promise<LoadedOffice['info']> {
  return new Promise((resolve) => window.Office.onReady((info) => resolve(info)));
}

/** A switch inside office.js: with it every member looks whether its requirement set is declared. */
function rejectNewerMembers(extension: unknown): void {
  const { CommonUtility } = extension as { CommonUtility: { _doApiNotSupportedCheck: boolean } };
  CommonUtility._doApiNotSupportedCheck = true;
}
