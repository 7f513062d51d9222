import { type HostClass, hostClass } from '../host-object';
import type { Session } from '../session';
import { openWorkbook } from './insert-worksheets';

const numberFormatInfo: HostClass<Session> = hostClass('NumberFormatInfo', () => ({
  get: { NumberDecimalSeparator: () => '.', NumberGroupSeparator: () => ',' },
}));

const cultureInfo: HostClass<Session> = hostClass('CultureInfo', () => ({
  get: { Name: () => 'zh-CN' },
  nav: { NumberFormat: numberFormatInfo },
}));

/** A workbook that was made but not opened yet. */
const workbookCreated: HostClass<{ open: () => void }> = hostClass('WorkbookCreated', () => ({
  get: { Id: () => '1' },
  call: {
    Open: ({ open }) => {
      open();
    },
  },
}));

/** Excel itself. Suspending is accepted and does nothing: the host neither paints nor computes while a request runs. */
export const applicationObject: HostClass<Session> = hostClass('Application', () => ({
  get: {
    CalculationMode: ({ book }) => book.calculationMode,
    CalculationState: () => 'Done',
    CalculationEngineVersion: () => 191_029,
    DecimalSeparator: () => '.',
    ThousandsSeparator: () => ',',
    UseSystemSeparators: () => true,
  },
  set: {
    CalculationMode: ({ book }, value) => {
      book.calculationMode = String(value);
    },
  },
  nav: { CultureInfo: cultureInfo },
  call: {
    Calculate: () => undefined,
    SuspendApiCalculationUntilNextSync: () => undefined,
    SuspendScreenUpdatingUntilNextSync: () => undefined,
    CreateWorkbook: (session, [base64]) => workbookCreated({ open: () => openWorkbook(session, base64) }),
  },
}));

/** The add-in's own switch for events. */
export const runtimeObject: HostClass<Session> = hostClass('Runtime', () => ({
  get: { EnableEvents: ({ book }) => book.enableEvents },
  set: {
    EnableEvents: ({ book }, value) => {
      book.enableEvents = value === true;
    },
  },
}));
