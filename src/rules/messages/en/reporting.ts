import type { MessageCatalogue } from '../../../core/messages';

/** Messages of the rules on reports, appraisals, integrity files, rotation and rules, and on wording everywhere. */
export const reportingMessages: MessageCatalogue = {
  'percentages-uniform': {
    mixed:
      '“{column}” mixes percentages and decimal fractions ({counts}); write all as percentages with two digits.',
    digits: 'The percentages of “{column}” have different numbers of digits ({counts}); keep two in all.',
  },
  'id-card-valid': {
    'as-number':
      'The identity number in row {row} was stored as a number and has lost its last digits; format the column as text and enter it again.',
    length: 'The identity number in row {row} has {length} digits instead of 18.',
    birthday: 'The birthday in the identity number of row {row} does not exist.',
    'check-digit': 'The identity number in row {row} fails its check digit; a digit may be mistyped.',
  },
  'phone-format': {
    format: '“{column}” in row {row} is no telephone number; a mobile has eleven digits and begins with 1.',
  },
  'title-misquoted': {
    misquoted:
      '“{column}” in row {row} cites 《{cited}》, a few characters off the full title 《{title}》 (likeness {score}); check it.',
  },
  'title-superseded': {
    superseded:
      '“{column}” in row {row} cites 《{cited}》, which is no longer in force; cite 《{successor}》 and check the clause.',
    repealed: '“{column}” in row {row} cites 《{cited}》, which is no longer in force; cite what is.',
  },
  wording: {
    'wrong-word': '“{column}” in row {row} has wrongly written words: {words}.',
    invisible: '“{column}” in row {row} holds {count} invisible characters; type the cell anew.',
    'half-width':
      '{count} cells of “{column}” use half-width punctuation in Chinese text; use full-width marks.',
  },
  'name-spelling': {
    spaced: 'A name in “{column}” of row {row} holds spaces; it was compared without them.',
    titled:
      'A name in “{column}” of row {row} has a post or form of address beside it; only the name was compared.',
  },
  'reported-late': {
    late: 'Row {row} was sent on {sent}, {days} days after it was due on {due}; check it, or note the delay and its reason.',
  },
  'rotation-due': {
    due: 'As of {asOf} the holder of the post in row {row} has been there {years} years, the limit being {limit}; plan the rotation or enter why not.',
  },
  'selection-steps': {
    missing:
      '“{column}” in row {row} is empty, while “{other}” says {otherValue}; enter the day of the step, or make up for it.',
    reversed: '“{column}” in row {row} ({value}) lies before the step it follows, “{other}” ({otherValue}).',
  },
  'regulation-number': {
    missing: 'The rule in row {row} ({action}) has no “{column}”.',
  },
  'reports-complete': {
    'half-year': '{unit} lacks the report of half-year {slots}.',
    information: '{unit} sent no information in month {slots}; at least one piece a month is due.',
    research: '{unit} sent no study this year; one is due.',
    'none-sent': 'The unit in row {row} sent nothing in this period; check it.',
  },
  'plan-reported-in-time': {
    late: 'Row {row} was sent on {sent}, more than {months} months after the feedback of {feedback} (due {due}, {days} days late).',
  },
  'veto-grade': {
    graded: 'Row {row} is under a veto (“{veto}”) but graded “{grade}” in “{column}”; correct one of them.',
  },
  'scores-add-up': {
    'out-of-bounds': '“{column}” in row {row} is {score}, outside 0 to {full}.',
    deduction:
      'In row {row} the full marks are {full} and {deducted} were deducted, yet “{column}” is {score}.',
    'no-reason':
      'Row {row} has {score} of {full} marks and nothing in “{column}”; enter the reason of the deduction.',
    total: '“{column}” in row {row} is {declared}; its parts add up to {sum}.',
  },
  'rules-registered': {
    'not-registered': 'Rules that “{column}” in row {row} names are not in the register of rules: {titles}.',
    fewer: '“{column}” in row {row} claims {count} rules; the register has {registered} for this problem.',
    total: 'The rectification list claims {claimed} rules made; the register has {registered}.',
  },
  'promotion-has-talk': {
    'no-talk': 'The person in row {row} changed office, and the ledger of talks has no talk before it.',
    'other-day': '“{column}” in row {row} differs from the day of the talk in the ledger of talks ({days}).',
    'too-early': 'The talk with the person in row {row} ({days}) lies before the examination.',
  },
  'deduction-contradicts-ledger': {
    'has-rows':
      '“{column}” in row {row} says there is no record, while {title} has {rows} rows; check on what the deduction rests.',
  },
  'sensitive-ledger-apart': {
    together:
      'The sheet “{sheet}” is sensitive and shares a workbook with {others}; send it in a file of its own.',
  },
};
