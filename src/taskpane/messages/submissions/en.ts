import type { submissionsZhCN } from './zh-CN';

/** What checking submissions says, in English. */
export const submissionsEn: Readonly<Record<keyof typeof submissionsZhCN, string>> = {
  'tab-submissions': 'Units',
  'submissions-title': 'Check the ledgers that units sent',
  'submissions-text':
    'Drop the workbooks of the units here, or their whole folder. Each is checked by the same rules, and held against the others for copied text.',
  'submissions-promise': 'They are read on this machine only, sent nowhere, and never written to.',
  'submissions-roster':
    'Where a roster lists the units, those that sent nothing are named too. It may be in this workbook, among the files, or chosen under Settings.',
  'submissions-folder': 'Choose a folder',
  'submissions-files': 'Choose files',
  'submissions-drop': 'Let go to begin',
  'submissions-none': 'No workbook among them (.xlsx, .xlsm, .xls)',
  'submissions-reading': '{done} of {total} read',
  'submissions-judging': 'Checking each and comparing them…',
  'submissions-stop': 'Stop',
  'submissions-new': 'Another round',
  'submissions-done': '{units} units, {files} files, {rows} rows, {count} issues',
  'submissions-missing': 'Sent nothing ({count})',
  'submissions-all-reported': 'All units of the roster that have to report did',
  'submissions-no-roster': 'There is no roster of units to tell who sent nothing',
  'submissions-unread': 'Not checked ({count})',
  'submissions-skipped': '{count} files that are no workbooks were left alone: {names}',
  'submissions-units': 'Units',
  'submissions-unnamed': 'the file names no unit',
  'submissions-clean': 'no issues',
  'submissions-counts': '{error} errors, {warning} warnings, {info} hints',
  'submissions-unit-files': '{count} files',
  'submissions-back': 'Back to the units',
  'submissions-file': '{ledgers}, {rows} rows',
  'submissions-no-ledger': 'no ledger recognised',
  'submissions-where': '“{sheet}” {cell}',
  'open-copy': 'Open a marked copy',
  'open-copy-hint':
    'Opens a copy with the issues marked, to be saved and sent back; the file itself stays as it is',
  'copy-opened': 'A marked copy of {name} is open; save it and send it back',
  'copy-saved': 'Handed to the browser: {name}',
  'copy-in-browser': 'Opened in the browser: {name}',
  'copy-converted':
    'A marked copy of {name} was opened; please save it and send it back. The original is an old .xls file: fonts, borders and pictures were not carried over',
  'copy-not-made': 'No copy was made: {reason}',
};
