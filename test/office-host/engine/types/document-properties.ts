import type { Json } from '../../grid/sheet-parts';
import { type HostClass, hostClass } from '../host-object';
import { toJson } from '../json';
import type { Session } from '../session';

/** Properties that can be written; each is a text. */
const WRITABLE = [
  'Author',
  'Category',
  'Comments',
  'Company',
  'Keywords',
  'Manager',
  'Subject',
  'Title',
] as const;

const customPropertyObject: HostClass<{ session: Session; key: string }> = hostClass(
  'CustomProperty',
  () => ({
    id: ({ key }) => ({ Key: key }),
    get: {
      Key: ({ key }) => key,
      Value: ({ session, key }) => session.book.customProperties.get(key) ?? null,
      Type: ({ session, key }) =>
        typeof session.book.customProperties.get(key) === 'number' ? 'Number' : 'String',
    },
    set: {
      Value: ({ session, key }, value) => {
        session.book.customProperties.set(key, value);
      },
    },
    call: {
      Delete: ({ session, key }) => {
        session.book.customProperties.delete(key);
      },
    },
  }),
);

const customPropertiesObject: HostClass<Session> = hostClass('CustomPropertyCollection', () => ({
  items: (session) =>
    [...session.book.customProperties.keys()].map((key) => customPropertyObject({ session, key })),
  item: (session, key) =>
    session.book.customProperties.has(key) ? customPropertyObject({ session, key }) : null,
  call: {
    Add: (session, [key, value]) => {
      session.book.customProperties.set(String(key), toJson(value));
      return customPropertyObject({ session, key: String(key) });
    },
    DeleteAll: (session) => {
      session.book.customProperties.clear();
    },
  },
}));

/** Title, author and the like of the file. */
export const documentPropertiesObject: HostClass<Session> = hostClass('DocumentProperties', () => ({
  get: Object.fromEntries(
    [...WRITABLE, 'LastAuthor'].map((name) => [name, ({ book }: Session) => book.properties[name] ?? '']),
  ),
  set: Object.fromEntries(
    WRITABLE.map((name) => [
      name,
      ({ book }: Session, value: Json) => {
        book.properties[name] = value;
      },
    ]),
  ),
  nav: { Custom: customPropertiesObject },
}));
