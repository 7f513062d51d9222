import type { MessageCatalogue } from '../../../core/messages';

/** Rules that ask whether a workbook is kept in order, and whether its measures and amounts hold. */
export const upkeepMessages: MessageCatalogue = {
  'hidden-or-blank-rows': {
    filtered: 'A filter on sheet "{sheet}" hides {count} rows ({names}): clear it and check them.',
    'hidden-rows': 'Sheet "{sheet}" hides {count} rows that hold something ({names}): unhide and check them.',
    'hidden-columns':
      'Sheet "{sheet}" hides {count} columns that hold something ({names}): unhide and check them.',
    'blank-rows': 'Sheet "{sheet}" has {count} blank rows between its data ({names}): delete them.',
  },
  'one-ledger-per-workbook': {
    kinds: 'The workbook holds {count} kinds of ledgers ({names}): keep a file for each.',
    periods: 'The workbook holds "{name}" for several periods ({names}): keep a file for each.',
  },
  'unit-in-roster': {
    short: 'Row {row}: "{value}" is a short or former name; write "{full}".',
    'unknown-like': 'Row {row}: "{value}" is not in the roster of units; the nearest is "{full}".',
    unknown: 'Row {row}: "{value}" is not in the roster of units: check it, or add it there.',
  },
  'sign-off-complete': {
    missing: 'The lines for signing lack: {hands}.',
    unsigned: 'Not yet signed: {hands}.',
  },
  'title-agrees-with-data': {
    'title-period': 'The title states {stated}, the head block {base}.',
    'head-period': 'The head block states {stated}, the title {base}.',
    'sheet-period': 'The sheet is named {stated}; it says {base} inside.',
    'file-period': 'The file is named {stated}; it says {base} inside.',
    'report-date': 'Filled in in {stated}, though the sheet is for {base}.',
    'data-period': 'The title states {base}, yet no date lies in that year (the latest is in {stated}).',
    'title-unit': 'The title names "{stated}", the reporting unit is "{base}".',
    'sheet-unit': 'The sheet is named "{stated}"; the unit inside is "{base}".',
    'file-unit': 'The file is named "{stated}"; the unit inside is "{base}".',
  },
  'template-version': {
    differs: 'Template version "{version}"; "{expected}" was issued.',
    missing: 'The sheet names no template version; "{expected}" was issued.',
  },
  'hidden-sheets': {
    hidden:
      'Sheet "{sheet}" is hidden and holds something: check or delete it before the file leaves the unit.',
    'very-hidden':
      'Sheet "{sheet}" is hidden so that only a program can show it, and holds something: check or delete it before the file leaves the unit.',
  },
  'level-not-inverted': {
    note: 'Row {row} explains level 1 as "{words}", the reverse of the usual order: settle which way the unit counts.',
    row: 'Row {row}: "{column}" is "{level}", yet the remark says "{words}": are the levels reversed?',
  },
  'items-not-repeated': {
    repeated: 'Row {row}: {count} items of "{column}" are repeated ("{item}"): take them out.',
  },
  'numbering-unbroken': {
    broken: 'Row {row}: in "{column}" {mark} follows {before}: add the lost item or number anew.',
    unanswered: 'Row {row}: {marks} of "{other}" have no measure of that number in "{column}".',
  },
  'foreign-unit-name': {
    cell: 'Row {row}: "{column}" names a unit that the roster does not know: {names}.',
    head: 'Title or reporting unit name a unit that the roster does not know: {names}.',
  },
  'measure-fits-risk': {
    stray:
      'Row {row}: the risk is one of {riskField} ({riskWords}), "{column}" answers one of {measureField} ({measureWords}): pasted by mistake?',
  },
  'level-one-conditions': {
    condition:
      'Row {row} says "{words}" ({conditions}) and "{column}" is "{level}": level 1 by the rules; judge again or give the reason.',
  },
  'measure-is-checkable': {
    vague: 'Row {row}: "{column}" lacks {count} elements ({missing}), so that nobody can check it.',
  },
  'three-lines-of-defence': {
    missing: 'Row {row} is a level-1 risk and "{column}" does not cover: {missing}.',
  },
  'two-leaders-differ': {
    same: 'Row {row}: "{head}" and "{charge}" name one person.',
  },
  'progress-has-number': {
    'no-number': 'Row {row} is done, yet "{column}" holds no number that can be checked.',
  },
  'amounts-add-up': {
    sum: 'Row {row}: {settled} settled and {open} open make {sum}, not {total}.',
  },
  'responsibility-spread': {
    concentrated:
      '"{column}": {count} of {total} rows ({percent} %) name one person (see row {first}): check posts and portfolios.',
  },
  'deadlines-spread': {
    concentrated: '"{column}": {count} of {total} rows ({percent} %) are {day}: stagger them.',
  },
  'risk-types-covered': {
    list: '"{column}" never names {types}: search these kinds too.',
    register: 'The register does not fill in {types}: search these kinds too.',
  },
  'members-lists-differ': {
    alike:
      'The list from row {row} on is like the one from row {other} of sheet "{otherSheet}" (likeness {score}): write each member’s portfolio.',
  },
  'units-contiguous': {
    scattered: 'Rows of one "{column}" do not stand together (rows {rows}): sort by it.',
  },
  'enough-measures': {
    few: '{risks} risks and {measures} items in "{column}", {average} each: write measures risk by risk.',
  },
  'risks-per-post': {
    few: '{risks} risks for {posts} posts, {ratio} each: was a post passed over?',
    many: '{risks} risks for {posts} posts, {ratio} each: merge what is alike.',
  },
};
