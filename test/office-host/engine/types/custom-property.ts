import type { Sheet } from '../../grid/sheet';
import { type HostClass, type HostObject, hostClass } from '../host-object';

const customPropertyObject: HostClass<{ sheet: Sheet; key: string }> = hostClass(
  'WorksheetCustomProperty',
  () => ({
    id: ({ key }) => ({ _Id: key }),
    get: {
      Key: ({ key }) => key,
      Value: ({ sheet, key }) => sheet.customProperties.get(key) ?? '',
      _Id: ({ key }) => key,
    },
    set: {
      Value: ({ sheet, key }, value) => {
        sheet.customProperties.set(key, String(value));
      },
    },
    call: {
      Delete: ({ sheet, key }) => {
        sheet.customProperties.delete(key);
      },
    },
  }),
);

function find(sheet: Sheet, key: string): HostObject | null {
  return sheet.customProperties.has(key) ? customPropertyObject({ sheet, key }) : null;
}

/** Texts that an add-in keeps with a sheet. */
export const customPropertiesObject: HostClass<Sheet> = hostClass(
  'WorksheetCustomPropertyCollection',
  () => ({
    items: (sheet) => [...sheet.customProperties.keys()].map((key) => customPropertyObject({ sheet, key })),
    item: find,
    call: {
      Add: (sheet, [key, value]) => {
        sheet.customProperties.set(String(key), String(value));
        return find(sheet, String(key));
      },
    },
  }),
);
