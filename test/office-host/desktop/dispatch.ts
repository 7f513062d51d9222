import type { HostEvent } from '../host/excel-host';

/** Numbers of the methods that office.js calls on the desktop. */
export const DISPATCH = { richApi: 93, commandCompleted: 94, openWindow: 102 } as const;

const EVENTS = { appCommandInvoked: 39, richApiMessage: 33, documentSelectionChanged: 3 } as const;

/** An event by its number, with its data in nested lists (`SafeArray`s to office.js). */
export function eventOf(event: HostEvent): { id: number; data: unknown[] } {
  const id = EVENTS[event.name];
  switch (event.name) {
    case 'richApiMessage': {
      const { category, type, targetId, message } = event.event;
      return { id, data: [[category, type, targetId, message, '', false]] };
    }
    case 'appCommandInvoked':
      return { id, data: [event.id, event.command, JSON.stringify({ source: { id: event.command } })] };
    case 'documentSelectionChanged':
      return { id, data: [] };
    default:
      return event satisfies never;
  }
}
