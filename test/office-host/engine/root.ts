import { notImplemented } from './api-error';
import { type HostClass, type HostObject, hostClass } from './host-object';
import type { Session } from './session';
import { workbookObject } from './types/workbook';

const addinService: HostClass<Session> = hostClass('AddinInternalService', () => ({
  call: { NotifyActionHandlerReady: () => undefined },
}));

/** What every request starts from. */
export function rootObject(session: Session): HostObject {
  return workbookObject(session);
}

/** The objects that a request may create by the name of their class. */
export function newObject(session: Session, name: string): HostObject {
  if (name === 'Microsoft.InternalService.AddinInternalService') return addinService(session);
  throw notImplemented(`new ${name}`);
}
