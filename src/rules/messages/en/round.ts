import type { MessageCatalogue } from '../../../core/messages';

/** Rules that hold the units of a round against one another. */
export const roundMessages: MessageCatalogue = {
  'unit-has-reported': {
    missing: '{expected} units have to report, {reported} did, {count} are missing: {units}.',
    'missing-or-unnamed':
      '{expected} units have to report, {reported} did, {count} are missing: {units}; {unnamed} files name no unit: see whose they are.',
  },
  'copied-from-unit': {
    copied:
      'Rows {rows} of {unit} are like rows {otherRows} of {other} ({count} rows), such as "{text}" and "{otherText}" (likeness {likeness}): look into it, or mark given wording as 统一模板 in the remarks.',
  },
  'post-level-across-units': {
    differs:
      'Row {row}: "{post}" is "{level}" at most, the post of that name in {units} is "{otherLevel}": review the level.',
  },
  'risk-count-outlier': {
    count: '{unit} has {count} risk points, the median of {units} units is {median}.',
    share: '{share} % of the risks of {unit} are level 1, the median of {units} units is {median} %.',
  },
  'unit-name-left-over': {
    title: 'The title "{title}" names {other}, but the reporting unit is {unit}.',
    own: 'Row {row}, "{column}" speaks of {other} as its own unit: write of {unit}.',
    named:
      'Row {row}, "{column}" names {other}: see whether it was left over, or say what you have to do with it.',
  },
  'identical-tables': {
    identical: '{rows} rows of {unit} and of {other} ({otherPath}) are equal cell by cell.',
  },
  'round-conventions': {
    period: '{unit} reports on {period}, most units on {common}.',
    notation: '{unit} writes levels like "{sample}", most units like "{common}".',
    amount: '{unit} gives "{column}" in {word}, most units in {common}.',
  },
  'late-and-returned': {
    tally:
      '{unit} reported {sent} times, {late} times late ({days} days in all, {longest} at most); {returned} were returned.',
  },
  'sum-of-units': {
    'not-a-number': 'Row {row}, "{column}" holds "{value}", which is no number and is added as 0.',
    differs: 'Row {row}: "{column}" of {unit} is {declared}, its own ledger adds up to {sum}.',
  },
  'one-spelling': {
    'head-unit': 'The reporting unit is written "{value}": write its full name "{full}".',
    unit: 'Row {row}, "{column}" is written "{value}": write the full name "{full}".',
    date: '"{column}" is written like "{sample}", in the other files like "{common}".',
    'id-card':
      '{count} numbers under "{column}" (from row {row} on) hold spaces, full-width characters or a small x.',
  },
  'level-one-units': {
    departments: '{unit} has {count} risk points of level 1, in {departments}.',
    unit: '{unit} has {count} risk points of level 1.',
  },
  'common-problems': {
    'risk-points': 'In common: {count} risk points like "{text}" in {unitCount} units ({units}).',
    rectification: 'In common: {count} problems like "{text}" in {unitCount} units ({units}).',
  },
};
