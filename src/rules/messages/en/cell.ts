import type { MessageCatalogue } from '../../../core/messages';

export const cellMessages: MessageCatalogue = {
  'required-value': {
    empty: 'Row {row}: “{column}” is empty; fill it in.',
    unsigned: 'Row {row}: “{column}” is not signed yet; sign before sending.',
  },
  'placeholder-text': {
    placeholder: 'Row {row}: “{column}” holds the placeholder “{value}”; write the actual content.',
    ditto: 'Row {row}: “{column}” says “{value}”; write the content out, or filters and totals miss it.',
  },
  'serial-sequence': {
    'not-integer': 'Row {row}: the serial number “{value}” is no integer; it should be {expected}.',
    duplicate:
      'Row {row}: the serial number {value} repeats that of row {other}; number the rows consecutively.',
    gap: 'Row {row}: the serial number is {value} where {expected} comes next; check whether a row is missing.',
    'out-of-order': 'Row {row}: the serial number is {value} where {expected} comes next; check the order.',
  },
  'date-parsable': {
    unreadable: 'Row {row}: “{value}” in “{column}” is no date that can be read; write it as 2023-03-14.',
    mixed:
      'Column “{column}” mixes notations of dates ({samples}); write all as 2023-03-14. Rows concerned: {rows}.',
  },
  'date-has-year': {
    'no-year': 'Row {row}: “{value}” in “{column}” has no year; write year, month and day.',
  },
  'date-plausible': {
    impossible: 'Row {row}: “{value}” in “{column}” does not exist; check and correct it.',
    'after-fill-date': 'Row {row}: “{column}” is {value}, after the fill date {limit}; check and correct it.',
    'in-future':
      'Row {row}: “{column}” is {value}, after the as-of day {limit}; what has not happened yet must not be entered.',
    'before-period':
      'Row {row}: “{column}” is {value}, before the period (from {limit}); check whether it belongs to the last one.',
  },
  'deadline-is-date': {
    open: 'Row {row}: “{column}” is “{value}” and names no day. For a lasting matter give the next milestone and set the status to 基本完成、长期推进.',
    immediate: 'Row {row}: “{column}” is “{value}”; give the day by which it is to be done.',
    'no-year': 'Row {row}: “{column}” is “{value}”; write year, month and day (as read: {day}).',
  },
  'level-allowed': {
    'not-allowed':
      'Row {row}: “{value}” in “{column}” is no allowed level; use 一级, 二级, 三级 or the notation of the unit.',
  },
  'level-notation-mixed': {
    mixed: 'Column “{column}” mixes notations of levels ({samples}); use one. Rows concerned: {rows}.',
  },
  'amount-unit': {
    'with-unit':
      'Row {row}: “{value}” in “{column}” holds words; name the unit in the header and enter the number only.',
    inexact: 'Row {row}: “{value}” in “{column}” is no exact number; look it up.',
  },
  'personal-data': {
    'id-card': 'Row {row} holds an identity card number, which this ledger does not need; delete or mask it.',
    'bank-card': 'Row {row} holds a bank card number, which this ledger does not need; delete or mask it.',
    phone: 'Row {row} holds a mobile phone number, which this ledger does not need; delete or mask it.',
  },
  'template-residue': {
    cell: 'Row {row}: “{column}” still holds “{residue}” of a template; put in the actual content.',
    title: 'The title still holds “{residue}” of a template; put in the actual name.',
    head: '“{label}” still holds “{residue}” of a template; put in the actual content.',
  },
  'secrecy-mark': {
    named:
      'The name “{name}” bears the secrecy mark “{mark}”: the file is refused. Stop work on this computer at once and use a classified terminal.',
    header:
      'The page header of sheet “{sheet}” bears the secrecy mark “{mark}”: the file is refused. Stop work on this computer at once and use a classified terminal.',
    footer:
      'The page footer of sheet “{sheet}” bears the secrecy mark “{mark}”: the file is refused. Stop work on this computer at once and use a classified terminal.',
    property:
      'The properties of the file bear the secrecy mark “{mark}”: the file is refused. Stop work on this computer at once and use a classified terminal.',
    marked:
      'Cell {cell} of sheet “{sheet}” bears the secrecy mark “{mark}”: the file is refused. Stop work on this computer at once and use a classified terminal.',
  },
};
