import { briefingEn } from './briefing/en';
import { fillEn } from './fill/en';
import { policyEn } from './policy/en';
import { previousEn } from './previous/en';
import { replacingEn } from './replacing/en';
import { settingsEn } from './settings/en';
import { submissionsEn } from './submissions/en';
import type { zhCN } from './zh-CN';

/** What the pane says, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  ...fillEn,
  ...briefingEn,
  ...submissionsEn,
  ...settingsEn,
  ...policyEn,
  ...previousEn,
  ...replacingEn,

  title: 'Ledger assistant',
  'tab-check': 'Check',

  'check-button': 'Check this workbook',
  'check-again': 'Check again',
  checking: 'Checking…',
  'checking-share': 'Checking, {percent}% done',
  'welcome-title': 'Let me check your ledgers',
  'welcome-text':
    'Finds the ledgers in this workbook and checks them row by row: which cell, what is wrong, why it matters, how to mend it.',
  'welcome-promise': 'It only reads: nothing changes until you choose Fix. No data leaves this machine.',

  'checked-clean': 'No issues',
  'checked-clean-detail': '{rows} rows checked at {time}',
  'checked-issues': '{rows} rows checked at {time}, {count} issues',
  'nothing-title': 'No ledger found',
  'nothing-text':
    'No sheet has a header like that of a ledger, with columns such as risk point, person responsible or measures. You can point to the header row yourself.',
  'nothing-matches': 'No issue matches the filter',
  'refused-title': 'This workbook cannot be handled',
  'refused-because': '{reason}',
  'failed-title': 'The check did not finish',

  stale: 'The sheet has changed; the result may be out of date.',
  live: 'Check as I type',
  'live-hint': 'Checks the rows you change at once',

  error: 'Errors',
  warning: 'Warnings',
  info: 'Hints',
  'severity-filter': 'Filter by severity',
  search: 'Find an issue, a cell or a column',
  'group-by': 'Order',
  'group-rule': 'By kind',
  'group-row': 'By row',
  'row-group': '{sheet}, row {row}',
  'sheet-group': '{sheet}, whole sheet',
  'file-group': 'Whole workbook',
  'issue-list': 'Issues',
  'show-ignored': 'Show {count} ignored',
  'show-open': 'Back to open issues',

  why: 'Why',
  how: 'How to mend it',
  'go-to': 'Go to {cell}',
  related: 'Related cells',
  fix: 'Fix',
  'fix-preview': 'After the fix',
  'empty-cell': '(empty)',
  'fix-splits': 'split {count} merges and fill them down: {ranges}',
  'fix-rows': '{count} rows added below row {row}:',
  'open-filler': 'Fill it in',
  'fix-unsafe': 'This may change the meaning: look at it first.',
  suggestions: 'Change to',
  'fix-all': 'Fix all ({count})',
  'fix-all-title': 'Fix all {count} of this kind?',
  'fix-all-text': 'Each issue shows what it will become. All of it can be undone at once.',
  'fix-all-unsafe': '{count} of them may change the meaning: better look at them one by one.',
  ignore: 'Ignore',
  'ignore-title': 'Ignore this issue',
  'ignore-text': 'Give a reason. It is kept in the workbook, where others see it too.',
  'ignore-broad': 'This kind of issue concerns the whole table: it will not be shown for this table again.',
  'ignore-reason': 'Reason',
  'ignored-because': 'Ignored: {reason}',
  restore: 'Show again',
  cancel: 'Cancel',
  close: 'Close',
  undo: 'Undo',

  'fixed-one': 'Fixed',
  'fixed-many': '{count} fixed',
  'fixed-some': '{count} fixed; {refused} not: {reason}',
  'fixed-none': 'Not fixed: {reason}',
  undone: 'Undone, the former content is back',
  'undone-some': '{count} undone; {refused} cells were changed since and stay as they are',
  ignored: 'Ignored; the reason is kept in the workbook',
  restored: 'The issue is shown again',
  'refused-changed': 'the row changed after the check',
  'refused-formula': 'the cell holds a formula',
  'refused-merged': 'the cell lies in a merged range',
  'refused-no-sheet': 'the sheet is gone',
  'refused-protected': 'the sheet is protected; lift the protection first',
  'rows-moved':
    'Rows or columns moved after the check. The workbook was checked again so that no wrong cell is changed; please choose once more.',

  mark: 'Mark in the sheet',
  'clear-marks': 'Clear marks',
  marked: '{count} cells marked; clear the marks before you print or send',
  'marked-some':
    '{count} cells marked; {left} more could not be given their words (first: {places}): the sheet is protected or gone, the cell has a note already, or there are too many marks. The list of issues has the words',
  cleared: 'All marks are removed',

  recognised: '{count} ledgers recognised, {rows} rows',
  'recognised-hint': 'Which sheet was taken for what, and which column',
  'table-where': 'Sheet “{sheet}”, {rows} rows',
  'table-missing': 'Missing columns: {fields}',
  'table-ledger': 'Kind of ledger',
  'table-columns': 'Columns were taken for',
  'column-of': 'Column {column}, “{header}”',
  'column-none': 'Do not check this column',
  'table-bound': 'Read the way you said',
  'read-automatically': 'Recognise automatically',
  'form-table': 'A form, one for each person, read by the place of its cells',
  'plain-sheets': 'Sheets without a ledger: {sheets}',
  'bindings-lost':
    'The column settings kept in the workbook cannot be used; the sheets were recognised automatically.',
  'teach-button': 'Point to the header',
  'teach-title': 'Where is the header?',
  'teach-text':
    'Say which sheet, which kind of ledger, and which rows the header takes; it will be read that way from now on.',
  'teach-sheet': 'Sheet',
  'teach-first': 'First header row',
  'teach-last': 'Last header row',
  remembered: 'Remembered for this workbook',
  'binding-failed': 'No ledger can be read that way; nothing was changed',

  'no-excel-title': 'Open this in Excel',
  'no-excel-text':
    'This page is the pane of an Excel add-in and does nothing in a browser. In Excel, open the Ledger tab and choose Check.',
  'slow-excel-text': 'Excel does not answer. Close the pane and open it again; if that fails, restart Excel.',
  'excel-absent': 'Use this inside Excel',
  'excel-access-denied': 'Excel does not allow this; the workbook may be read-only',
  'excel-busy': 'Excel is busy, try again in a moment',
  'excel-closed': 'The workbook was closed',
  'excel-editing-cell': 'A cell is being edited: press Enter, then try again',
  'excel-failed': 'Excel says: {message}',
  'excel-gone': 'The sheet or cell is no longer there; please check again',
  'excel-not-supported': 'This version of Excel cannot do that',
  'excel-session-lost': 'The connection to Excel was lost: close the pane and open it again',
  'excel-sheet-hidden': 'Sheet “{sheet}” is hidden; unhide it first',
  'excel-too-large': 'The sheet is too large for Excel to hand over at once',
  'workbook-too-many-cells':
    'The workbook has too many cells (limit {limit}); remove sheets that do not belong here',
  internal: 'Something unexpected went wrong: {reason}',
};
