import type { MessageCatalogue } from '../../../core/messages';

export const structureMessages: MessageCatalogue = {
  'header-found': {
    'no-table':
      'No ledger header was found on sheet “{sheet}”: put a row of column names (No., risk point, measures, person responsible) above the data.',
    'header-too-low':
      'On sheet “{sheet}” the header is in row {row}; it belongs in the first {limit} rows: delete the surplus rows above it.',
  },
  'required-columns': {
    missing:
      'Required columns are missing ({count}): {columns}. Add them, or give the columns that hold these values these names.',
    likened:
      'Column {header} was taken for {name} ({percent}% sure). Check it, and name it {name} if that is right.',
  },
  'multi-row-header': {
    flattened: 'The header ({range}) takes {rows} rows; it was read as parent·child. Please check.',
  },
  'merged-data-cells': {
    merged:
      'Column “{column}” has {count} cells merged down ({ranges}): unmerge and fill in every row, or filters and totals see only the first.',
  },
  'section-rows': {
    sections:
      'Rows {rows} ({count}) are section titles or repeated headers and were not counted as data. Please check.',
  },
  'total-rows': {
    'between-data':
      'Row {row}, “{label}”, stands between data rows and was not counted: move it below the last data row.',
  },
  'head-block-complete': {
    missing:
      'The sheet does not say: {entries}. Add the entries below the title or at the foot and fill them in.',
    'left-blank': 'Left blank: {entries}. Fill in or sign before sending.',
  },
  'no-error-values': {
    'error-value':
      'Cell {cell} of sheet “{sheet}” is in error ({error}): mend the formula or type the actual value.',
    'external-links':
      'The workbook links to {count} other files ({links}), which the receiver does not have: paste the linked data as values.',
    macros: 'The workbook contains macros: save it as .xlsx without macros before sending.',
  },
  'number-as-text': {
    text: 'Row {row}, column “{column}”: “{value}” is text and cannot be counted with; make it the number {number}.',
  },
  'readable-workbook': {
    'workbook-empty': '{path} is an empty file: export or copy it again.',
    'workbook-encrypted':
      '{path} has a password and cannot be checked: remove the password and save it again.',
    'workbook-legacy':
      '{path} is an old-format spreadsheet (.xls or .et): open it in Excel or WPS and save it as .xlsx.',
    'workbook-et':
      '{path} is in the old format of WPS (.et): open it in WPS and save it as a Microsoft Excel file (*.xlsx).',
    'workbook-not-zip':
      '{path} is no Excel workbook (perhaps a PDF, picture, web page or text with another extension): send the original .xlsx.',
    'workbook-not-spreadsheet':
      '{path} belongs to another program and is no spreadsheet: send the original .xlsx.',
    'workbook-truncated':
      '{path} is incomplete (the transfer may have broken off): copy or download it again.',
    'workbook-damaged': '{path} is damaged: let Excel or WPS repair it and save it as a new .xlsx.',
    'workbook-too-large':
      '{path} is too large once unpacked: delete pictures, empty formats and unrelated sheets, then save it again.',
    'workbook-too-many-cells':
      '{path} has too many cells: keep only the rows and columns of the ledger, then save it again.',
    'workbook-doctype':
      '{path} contains a document type declaration and is not read, for safety: save it again in Excel or WPS.',
    'workbook-too-slow': '{path} took too long to read: delete unrelated sheets and formats, or split it.',
    'reader-died':
      '{path} broke off the reading ({reason}); no other file is affected. Split it, or save it as a new .xlsx.',
    'workbook-unreadable':
      '{path} cannot be read ({reason}): check that the file exists, is not in use and may be read.',
  },
};
