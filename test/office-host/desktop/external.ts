/** What the page is told about the host. */
export interface ExternalSetup {
  readonly locale: string;
  readonly docUrl: string;
  /** The declared requirement sets as JSON. */
  readonly requirements: string;
  readonly settings: Readonly<Record<string, string>>;
}

type Handler = (id: number, payload: unknown) => void;
type Callback = (answer: unknown, status?: number) => void;

declare global {
  interface Window {
    taizhangExecute(id: number, json: string): Promise<unknown>;
    taizhangSettings(settings: Record<string, string>): Promise<void>;
    taizhangFire?: (id: number, payload: unknown) => void;
  }
}

/**
 * Runs in the page before anything else: gives it the `window.external` of desktop Excel. Everything it needs is inside,
 * since it is sent to the browser as text.
 */
export function installExternal(setup: ExternalSetup): void {
  const handlers = new Map<number, Handler>();
  const settings: Record<string, string> = { ...setup.settings };

  /** The arrays of Visual Basic, in which desktop Excel answers; nested lists become nested arrays. */
  const safeArray = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const items = value.map(safeArray);
    return {
      toArray: () => [...items],
      dimensions: () => 1,
      lbound: () => 0,
      ubound: () => items.length - 1,
      getItem: (index: number) => items[index],
    };
  };
  const plain = (params: unknown): unknown => {
    if (
      typeof params === 'object' &&
      params !== null &&
      'toArray' in params &&
      typeof params.toArray === 'function'
    ) {
      return params.toArray();
    }
    return params;
  };
  const context = {
    GetAppType: () => 1,
    GetSolutionRef: () => 'taizhang',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 1,
    GetAppUILocale: () => setup.locale,
    GetAppDataLocale: () => setup.locale,
    GetDocUrl: () => setup.docUrl,
    GetAppCapabilities: () => 0,
    GetActivationMode: () => 2,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => '',
    GetCorrelationId: () => 'correlation',
    GetInstanceId: () => 'instance',
    GetTouchEnabled: () => false,
    GetCommerceAllowed: () => false,
    GetSupportedMatrix: () => setup.requirements,
    GetHostFullVersion: () => '16.0.16731.20000',
    GetInitialDisplayMode: () => 2,
    // Colours as numbers: the colourful theme.
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        primaryFontColor: 0x26_26_26,
        primaryBackgroundColor: 0xe6_e6_e6,
        secondaryFontColor: 0x26_26_26,
        secondaryBackgroundColor: 0xff_ff_ff,
        bodyBackgroundColor: 0xff_ff_ff,
        controlBackgroundColor: 0xff_ff_ff,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of Object.entries(settings)) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        for (const key of Object.keys(settings)) delete settings[key];
        keys.forEach((key, index) => {
          settings[key] = values[index] ?? '';
        });
        void window.taizhangSettings({ ...settings });
      },
    }),
  };
  const external = {
    GetHostInfo: () => `Excel|Win32|16.01|${setup.locale}|correlation|||`,
    GetContext: () => context,
    GetLoggingAllowed: () => false,
    Execute: (id: number, params: unknown, callback: Callback) => {
      const given = plain(params);
      const list = Array.isArray(given) && Array.isArray(given[0]) ? given[0] : given;
      void window.taizhangExecute(id, JSON.stringify(list)).then((answer) => callback(safeArray(answer), 0));
    },
    RegisterEvent: (id: number, _target: string, handler: Handler, callback: Callback) => {
      handlers.set(id, handler);
      setTimeout(() => callback(safeArray([0])), 0);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      handlers.delete(id);
      callback(safeArray([0]));
    },
  };
  Object.defineProperty(window, 'external', { value: external, configurable: true, writable: true });
  window.taizhangFire = (id, payload) => handlers.get(id)?.(id, safeArray(payload));
}
