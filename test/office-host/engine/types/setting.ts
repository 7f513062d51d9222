import { type HostClass, hostClass } from '../host-object';
import { toJson } from '../json';
import type { Session } from '../session';

const settingObject: HostClass<{ session: Session; key: string }> = hostClass('Setting', () => ({
  id: ({ key }) => ({ _Id: key }),
  get: {
    Key: ({ key }) => key,
    Value: ({ session, key }) => session.book.settings.get(key) ?? null,
    _Id: ({ key }) => key,
  },
  set: {
    Value: ({ session, key }, value) => {
      session.book.settings.set(key, value);
    },
  },
  call: {
    Delete: ({ session, key }) => {
      session.book.settings.delete(key);
    },
  },
}));

/** What the add-in keeps in the workbook. */
export const settingsObject: HostClass<Session> = hostClass('SettingCollection', () => ({
  items: (session) => [...session.book.settings.keys()].map((key) => settingObject({ session, key })),
  item: (session, key) => (session.book.settings.has(key) ? settingObject({ session, key }) : null),
  call: {
    Add: (session, [key, value]) => {
      session.book.settings.set(String(key), toJson(value));
      return settingObject({ session, key: String(key) });
    },
  },
}));
