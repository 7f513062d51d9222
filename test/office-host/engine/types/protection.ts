import { accessDenied, invalidOperation } from '../api-error';
import { announceSheet, EVENT } from '../changes';
import { type HostClass, hostClass } from '../host-object';
import { isRecord } from '../json';
import type { SheetPlace } from './worksheet';

/** What a protected sheet forbids unless it is allowed one by one. */
const OPTIONS = [
  'allowAutoFilter',
  'allowDeleteColumns',
  'allowDeleteRows',
  'allowEditObjects',
  'allowEditScenarios',
  'allowFormatCells',
  'allowFormatColumns',
  'allowFormatRows',
  'allowInsertColumns',
  'allowInsertHyperlinks',
  'allowInsertRows',
  'allowPivotTables',
  'allowSort',
] as const;

/** The protection of a sheet. A password must be given again to lift it. */
export const protectionObject: HostClass<SheetPlace> = hostClass('WorksheetProtection', () => ({
  get: {
    Protected: ({ sheet }) => sheet.protection !== null,
    Options: ({ sheet }) => sheet.protection && { ...sheet.protection.options },
  },
  call: {
    Protect: ({ book, sheet }, [options, password]) => {
      if (sheet.protection) throw invalidOperation('The worksheet is protected already.');
      const wishes = isRecord(options) ? options : {};
      sheet.protection = {
        options: {
          ...Object.fromEntries(OPTIONS.map((name) => [name, wishes[name] === true])),
          selectionMode: String(wishes.selectionMode ?? 'Normal'),
        },
        ...(typeof password === 'string' && password !== '' ? { password } : {}),
      };
      announceSheet(book, EVENT.sheetProtection, sheet, { isProtected: true });
    },
    Unprotect: ({ book, sheet }, [password]) => {
      if (!sheet.protection) return;
      if (sheet.protection.password !== undefined && sheet.protection.password !== password) {
        throw accessDenied();
      }
      sheet.protection = null;
      announceSheet(book, EVENT.sheetProtection, sheet, { isProtected: false });
    },
  },
}));
