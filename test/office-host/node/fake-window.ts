/** The address under which the pane believes to be loaded, and that of the outer page: the same, so office.js trusts it. */
export const ORIGIN = 'https://localhost';
const OFFICE_BASE = `${ORIGIN}/office/`;

/** Properties and methods of a window, as far as office.js asks for them. */
export type FakeWindow = Record<string, unknown>;

/** What the fake window needs to know, and whom it tells. */
export interface WindowSetup {
  readonly hostInfo: string;
  readonly frameName: string;
  readonly locale: string;
  /** Runs a file of office.js that the library adds to the page as a script. */
  readonly runScript: (name: string) => void;
  /** Takes what the library posts to the outer page. */
  readonly onPost: (json: string) => void;
}

/** A window that is just enough of a browser for office.js, and a way to post to it. */
export function fakeWindow(setup: WindowSetup): { window: FakeWindow; deliver: (message: object) => void } {
  const listeners = new Set<(event: { data: string; origin: string; source: unknown }) => void>();
  const parent = { postMessage: setup.onPost };
  const window: FakeWindow = {
    console,
    setTimeout,
    clearTimeout,
    // Without unref the polling of office.js would keep the test's process alive.
    setInterval: (...args: Parameters<typeof setInterval>) => setInterval(...args).unref(),
    clearInterval,
    performance,
    URL,
    Promise,
    JSON,
    Date,
    Math,
    queueMicrotask,
    // Shared, so that `error instanceof Error` holds in the test.
    Error,
    TypeError,
    RangeError,
    parent,
    top: {},
    opener: null,
    external: {},
    history: {},
    name: setup.frameName,
    location: addressOf(`${ORIGIN}/taskpane.html?_host_Info=${encodeURIComponent(setup.hostInfo)}`),
    navigator: { userAgent: 'Mozilla/5.0 Chrome/120', language: setup.locale },
    sessionStorage: fakeStorage(),
    localStorage: fakeStorage(),
    document: fakeDocument(setup.runScript),
    addEventListener: (type: string, listener: (event: { data: string }) => void) => {
      if (type === 'message') listeners.add(listener);
    },
    removeEventListener: () => undefined,
    focus: () => undefined,
    blur: () => undefined,
    open: () => undefined,
  };
  window.window = window;
  window.self = window;
  const deliver = (message: object) => {
    setImmediate(() => {
      const data = JSON.stringify({ _serializerVersion: 1, _origin: ORIGIN, ...message });
      for (const listener of listeners) listener({ data, origin: ORIGIN, source: parent });
    });
  };
  return { window, deliver };
}

const ADDRESS_PARTS = ['protocol', 'hostname', 'host', 'port', 'pathname', 'search', 'hash'] as const;

function addressOf(href: string): Record<string, string> {
  const url = new URL(href, ORIGIN);
  return {
    href: url.href,
    origin: url.origin,
    ...Object.fromEntries(ADDRESS_PARTS.map((part) => [part, url[part]])),
  };
}

function fakeDocument(runScript: (name: string) => void): object {
  const head = {
    appendChild: (script: { src: string; onload?: () => void }) => {
      queueMicrotask(() => {
        runScript(script.src.replace(OFFICE_BASE, ''));
        script.onload?.();
      });
    },
  };
  const ownScript = { src: `${OFFICE_BASE}office.js`, getAttribute: () => null };
  return {
    domain: 'localhost',
    body: fakeElement('body'),
    cookie: '',
    createElement: fakeElement,
    getElementsByTagName: (tag: string) => (tag === 'script' ? [ownScript] : tag === 'head' ? [head] : []),
    getElementById: () => null,
    querySelectorAll: () => [],
    addEventListener: () => undefined,
  };
}

function fakeElement(tag: string): object {
  const attributes = new Map<string, string>();
  const element: Record<string, unknown> = {
    tagName: tag.toUpperCase(),
    style: {},
    setAttribute: (name: string, value: string) => attributes.set(name, value),
    getAttribute: (name: string) => attributes.get(name) ?? null,
    appendChild: () => undefined,
  };
  // office.js takes addresses apart by giving them to a link.
  let href = '';
  Object.defineProperty(element, 'href', {
    get: () => href,
    set: (value: string) => {
      const address = addressOf(value);
      href = address.href ?? '';
      for (const part of ADDRESS_PARTS) element[part] = address[part];
    },
  });
  return element;
}

function fakeStorage(): object {
  const items = new Map<string, string>();
  return {
    getItem: (key: string) => items.get(key) ?? null,
    setItem: (key: string, value: string) => items.set(key, String(value)),
    removeItem: (key: string) => items.delete(key),
    clear: () => items.clear(),
  };
}
