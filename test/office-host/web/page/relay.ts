import { callHost } from './call-host';

/** How the pane is opened. */
export interface Setup {
  readonly paneUrl: string;
  readonly paneOrigin: string;
  readonly frameName: string;
  readonly ribbon: readonly { readonly label: string; readonly command: string }[];
}

/** Opens the pane in a frame and carries its messages to the host and back. */
export function openPane(setup: Setup, container: Element, events: EventSource): void {
  const frame = document.createElement('iframe');
  frame.name = setup.frameName;
  frame.src = setup.paneUrl;
  frame.title = '台账';
  window.addEventListener('message', ({ source, origin, data }: MessageEvent<string>) => {
    if (source === frame.contentWindow && origin === setup.paneOrigin)
      void callHost('message', { message: data });
  });
  events.addEventListener('pane', ({ data }: MessageEvent<string>) => {
    const message = { _serializerVersion: 1, _origin: location.origin, ...JSON.parse(data) };
    frame.contentWindow?.postMessage(JSON.stringify(message), setup.paneOrigin);
  });
  container.append(frame);
}
