import type { MessageCatalogue } from '../../../core/messages';

/** Rules that hold the units of a round against one another, and a period against the one before. */
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
  'risk-vanished': {
    'risk-points':
      'The risk "{risk}" of {post}, row {row} of "{sheet}" in the period before, is missing: put it back, or keep it with 消除 and the reason.',
    'personal-register':
      'The register in row {row} of "{sheet}" in the period before is missing: add it, or bring the person\'s state in the roster up to date.',
    'no-reason': 'Row {row} is marked 消除 without a reason: give it and its approval under 变更原因.',
    emptied: 'Row {row}, "{column}" was filled in the period before and is blank now.',
  },
  'level-change-explained': {
    raised: 'Row {row}: the level went up from "{before}" to "{after}" without a reason under 变更原因.',
    lowered: 'Row {row}: the level went down from "{before}" to "{after}" without a reason under 变更原因.',
  },
  'not-reworked': {
    unchanged:
      'Of {rows} rows found again {same} have not changed a word ({percent} %): work them through anew.',
  },
  'changes-without-new-risk': {
    new: 'The roster has {count} new departments, posts or powers ({names}), but no risk point is new.',
    moved: '{people} people changed posts, but nothing in the ledger of risks has changed.',
  },
  'unfinished-carried-over': {
    rectification:
      'The problem "{text}" ({status}), row {row} of "{sheet}" in the period before, was not carried over.',
    'task-breakdown':
      'The task "{text}" ({status}), row {row} of "{sheet}" in the period before, was not carried over.',
  },
  'closed-problem-returns': {
    returned:
      'Row {row}, "{text}", is like "{beforeText}" (likeness {likeness}), done in row {before} of the period before: see whether it came back.',
  },
  'status-goes-back': {
    back: 'Row {row}: the status went back from "{before}" to "{after}" without a word why.',
  },
  'deadline-postponed': {
    postponed: 'Row {row}: the deadline was put off from {before} to {after} without a record of approval.',
  },
  'cumulative-decreases': {
    decreased: 'Row {row}: "{column}" of {unit} is {after}, less than {before} in the period before.',
    sum: 'Row {row}: "{column}" of {unit} is {after}; {before} and the number of this period make {right}.',
    halves: 'Row {row}: "{column}" of {unit} for the year is {after}; the two halves make {right}.',
  },
  'responsible-handed-over': {
    row: 'Row {row}: another person is responsible than before, and nothing says that it was handed over.',
    rows: '{count} rows from row {row} on have another person responsible than before, and nothing says that it was handed over.',
  },
  renumbered: {
    row: 'Row {row}: "{column}" changed from "{before}" to "{after}" though the content is the same.',
    rows: '"{column}" of {count} rows differs from the period before though the content is the same (such as "{before}" and "{after}").',
  },
  'not-updated-in-a-year': {
    ledger: 'Filled in on {day}: as of {asOf} it has not been updated for more than {months} months.',
    file: 'Row {row}: updated on {day}; as of {asOf} that is more than {months} months ago.',
  },
  'year-not-updated': {
    'old-year': '"{what}" still names {year} instead of {expected}.',
  },
  'post-change-not-filed': {
    'not-filed':
      'Row {row} ({count} rows): the person responsible has been in {department} since {since}; this was to be changed by {due}.',
  },
};
