import { COPY, type CopyArguments } from './document-copies';
import type { ExcelHost, HostEvent } from './excel-host';

/** What office.js posts to Excel on the web: an invocation, or the wish to hear of an event or no longer. */
export interface WebRequest {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _actionType: number;
  readonly _data:
    | ({
        readonly DdaMethod?: { readonly DispatchId: number };
        readonly DdaSettingsMethod?: { readonly Properties?: readonly (readonly [string, string])[] };
        readonly ArrayData?: readonly unknown[];
      } & CopyArguments)
    | null;
}

/** What the host posts back: an answer, or an event (`_responseType` 1). */
export interface WebReply {
  readonly _messageType: 1;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
  readonly _errorCode: number;
  readonly _responseType: 0 | 1;
}

const REGISTER = 1;
const UNREGISTER = 2;
const DISPATCH = { settings: 76, richApi: 93, commandCompleted: 94 } as const;
const UNKNOWN_METHOD = -2;
const NOT_SUPPORTED = 5001;

/** The conversation between one pane and Excel on the web, without the frames that carry it. */
export class WebProtocol {
  readonly conversationId = `conv-${Math.random().toString(36).slice(2)}`;
  readonly addinId = 'taizhang';
  private readonly registered = new Set<string>();

  constructor(
    readonly host: ExcelHost,
    private readonly post: (reply: WebReply) => void,
  ) {
    host.onEvent((event) => this.fire(event));
  }

  /** What office.js reads from the query of the pane's address: application, platform, version, language. */
  hostInfo(): string {
    return ['Excel', 'Web', '16.01', this.host.locale, 'correlation', '', 'disableLogging', '1'].join('$');
  }

  /**
   * What office.js reads from the name of the pane's frame.
   * @param hostOrigin origin of the outer page; office.js trusts it when its host name is the pane's own
   */
  frameName(hostOrigin: string): string {
    return JSON.stringify({
      baseFrameName: 'frame1',
      hostInfo: this.hostInfo(),
      xdmInfo: `${this.conversationId}|${this.addinId}|${hostOrigin}`,
      serializerVersion: 1,
      flights: '[]',
    });
  }

  /** Answers one message of the pane. Messages of other conversations are left alone. */
  async receive(message: WebRequest): Promise<void> {
    if (message._messageType !== 0 || message._conversationId !== this.conversationId) return;
    if (message._actionType === REGISTER) this.registered.add(message._actionName);
    if (message._actionType === UNREGISTER) this.registered.delete(message._actionName);
    const isEvent = message._actionType === REGISTER || message._actionType === UNREGISTER;
    const { data, error } = isEvent ? { data: { Error: 0 }, error: 0 } : await this.invoke(message);
    this.post({
      _messageType: 1,
      _actionName: message._actionName,
      _conversationId: message._conversationId,
      _correlationId: message._correlationId,
      _data: data,
      _errorCode: error,
      _responseType: 0,
    });
  }

  private async invoke({ _actionName, _data }: WebRequest): Promise<{ data: unknown; error: number }> {
    switch (_actionName) {
      case 'ContextActivationManager_getAppContextAsync':
        return { data: this.context(), error: 0 };
      case 'ContextActivationManager_notifyHost':
        return { data: null, error: 0 };
      case 'ContextActivationManager_openWindowInHost':
        this.host.windows.push(JSON.stringify(_data));
        return { data: null, error: 0 };
      case 'executeMethod':
        return { data: { Version: 1, ...(await this.executeMethod(_data)) }, error: 0 };
      default:
        return { data: `unknown method ${_actionName}`, error: UNKNOWN_METHOD };
    }
  }

  private async executeMethod(data: WebRequest['_data']): Promise<{ Error: number; Data?: unknown }> {
    switch (data?.DdaMethod?.DispatchId) {
      case DISPATCH.richApi: {
        const [customData, , , , body, , flags] = data.ArrayData ?? [];
        const answer = await this.host.execute(String(body), Number(flags), String(customData));
        return answer.fault === 0 ? { Error: 0, Data: [200, [], answer.body] } : { Error: answer.fault };
      }
      case COPY.open:
      case COPY.slice:
      case COPY.close:
        return (await this.host.copies?.invoke(data.DdaMethod.DispatchId, data)) ?? { Error: NOT_SUPPORTED };
      case DISPATCH.commandCompleted:
        this.host.completed.push(String(data.ArrayData?.[0] ?? ''));
        return { Error: 0 };
      case DISPATCH.settings:
        this.host.settings = Object.fromEntries(data.DdaSettingsMethod?.Properties ?? []);
        return { Error: 0 };
      default:
        return { Error: NOT_SUPPORTED };
    }
  }

  private context(): Readonly<Record<string, unknown>> {
    const { host } = this;
    return {
      _id: this.addinId,
      _appName: 16,
      _appVersion: 16,
      _appMinorVersion: 0,
      _appUILocale: host.locale,
      _dataLocale: host.locale,
      _docUrl: host.docUrl,
      _clientMode: 1,
      _settings: Object.entries(host.settings),
      _reason: 'documentOpened',
      _osfControlType: 1,
      _eToken: '',
      _correlationId: 'correlation',
      _appInstanceId: 'instance',
      _requirementMatrix: JSON.stringify(host.requirements),
      _hostFullVersion: '16.0.18000.10000',
      _appDomains: [],
      _featureGates: {},
      _initialDisplayMode: 2,
      _wacHostEnvironment: '0',
      _isFromWacAutomation: true,
    };
  }

  private fire(event: HostEvent): void {
    if (!this.registered.has(event.name)) return;
    this.post({
      _messageType: 1,
      _actionName: event.name,
      _conversationId: this.conversationId,
      _correlationId: -1,
      _data: eventData(event),
      _errorCode: 0,
      _responseType: 1,
    });
  }
}

function eventData(event: HostEvent): unknown {
  switch (event.name) {
    case 'richApiMessage': {
      const { category, type, targetId, message } = event.event;
      return { ArrayData: [[category, type, targetId, message, null, false]] };
    }
    case 'appCommandInvoked':
      return [event.id, event.command, JSON.stringify({ source: { id: event.command } })];
    case 'documentSelectionChanged':
      return {};
    default:
      return event satisfies never;
  }
}
