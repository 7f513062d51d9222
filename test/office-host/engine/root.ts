import { notImplemented } from './api-error';
import { type HostClass, type HostObject, hostClass } from './host-object';
import type { Session } from './session';
import { workbookObject } from './types/workbook';

const addinService: HostClass<Session> = hostClass('AddinInternalService', () => ({
  call: { NotifyActionHandlerReady: () => undefined },
}));

/** The pane itself: `Office.addin.showAsTaskpane()` and `hide()` of a shared runtime. */
const runtimeService: HostClass<Session> = hostClass('AppRuntimeService', () => ({
  call: {
    GetAppRuntimeState: (session) => session.paneState,
    SetAppRuntimeState: (session, [state]) => {
      session.paneState = String(state);
    },
  },
}));

/** Whether the add-in starts with the workbook: `Office.addin.setStartupBehavior()`. */
const startupService: HostClass<Session> = hostClass('AppRuntimePersistenceService', () => ({
  call: {
    GetAppRuntimeStartState: (session) => session.startState,
    SetAppRuntimeStartState: (session, [state]) => {
      session.startState = String(state);
    },
  },
}));

const SERVICES: Readonly<Record<string, HostClass<Session>>> = {
  'Microsoft.InternalService.AddinInternalService': addinService,
  'Microsoft.AppRuntime.AppRuntimeService': runtimeService,
  'Microsoft.AppRuntime.AppRuntimePersistenceService': startupService,
};

/** What every request starts from. */
export function rootObject(session: Session): HostObject {
  return workbookObject(session);
}

/** The objects that a request may create by the name of their class. */
export function newObject(session: Session, name: string): HostObject {
  const service = SERVICES[name];
  if (!service) throw notImplemented(`new ${name}`);
  return service(session);
}
