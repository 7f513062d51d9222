import type { MessageCatalogue } from '../../../core/messages';

/** Rules on meetings, major decisions and education. */
export const meetingsMessages: MessageCatalogue = {
  'count-is-exact': {
    inexact: 'Row {row}, “{column}”: “{value}” cannot be counted; enter the exact number.',
  },
  'meeting-consistent': {
    year: 'Row {row}: the meeting “{meeting}” is of {year}, its date lies in {other}. Check.',
    'table-year': 'Row {row}: the meeting “{meeting}” is of {year}, this table of {other}. Check.',
    type: 'Row {row}: the meeting “{meeting}” does not agree with its kind “{type}”. Check.',
    order:
      'Row {row}: “{meeting}” was held on {day}, after row {other} ({otherDay}), yet bears the lower number. Check.',
    'same-number': 'Row {row}: “{meeting}” ({day}) bears the same number as row {other} ({otherDay}). Check.',
  },
  'attendance-matches-list': {
    differs: 'Row {row}: “{column}” says {attended}, “{list}” names {listed}. Check.',
  },
  'matter-kind-allowed': {
    'not-allowed': 'Row {row}, “{column}”: “{value}” is none of the allowed kinds: {allowed}.',
  },
  'matter-has-amount': {
    empty: 'Row {row} is a matter of {kind}, and “{column}” is blank; enter the sum of the minutes.',
    'no-unit': 'The column “{column}” names no unit; write 元 or 万元 in the header.',
  },
  'decided-by-meeting': {
    substitute:
      'Row {row}, “{column}”: “{value}”. {word} cannot take the place of a meeting; name the meeting that decided.',
    'not-listed': 'Row {row}, “{column}”: “{value}” is no meeting that may decide. Check.',
  },
  quorum: {
    'too-few': 'Row {row}: {attended} of {expected} came, fewer than the {least} required. Check or explain.',
  },
  'head-speaks-last': {
    'not-last':
      'Row {row}, “{column}” says “{value}”; the head of the unit is to speak last. Check or explain.',
  },
  'interested-not-voting': {
    votes: 'Row {row}: “{column}” holds {count} of the persons concerned, who are to withdraw. Check.',
    present: 'Row {row}: “{column}” holds {count} of the persons concerned, and no recusal is noted. Check.',
  },
  'no-ad-hoc-motion': {
    'ad-hoc': 'Row {row}, “{column}” says yes; {kind} must not be moved ad hoc. Check or explain.',
  },
  'meeting-has-minutes': {
    missing: 'Row {row}: the meeting has no “{column}”; look it up in the minutes and enter it.',
  },
  'integrity-session-topic': {
    'other-topic':
      'Row {row}, “{column}” says yes, and neither the theme “{theme}” nor the texts speak of integrity or discipline. Name the content or enter 否.',
  },
  'attendance-adds-up': {
    sum: 'Row {row}: {expected} expected, {attended} present, {onLeave} on leave, {absent} absent do not add up. Check “{column}”.',
    'not-made-up':
      'Row {row}: {missed} did not come, and “{column}” tells of no making up. Arrange and enter it.',
  },
  'exam-complete': {
    'not-all':
      'Row {row}, “{column}”: {value} took the test, fewer than the {limit} who were to. Have the others take it.',
    'too-many': 'Row {row}, “{column}”: {value} took the test, more than the {limit} who were to. Check.',
    passed: 'Row {row}, “{column}”: {value} passed, more than the {limit} who took the test. Check.',
    score: 'Row {row}, “{column}”: {value} lies outside 0 to {limit}. Check.',
  },
  'integrity-studied-each-half': {
    year: '{year}: {count} meetings studied integrity work, at least {least} are required. Look for entries left out.',
    'first-half':
      'First half of {year}: {count} meetings studied integrity work, at least {least} are required.',
    'second-half':
      'Second half of {year}: {count} meetings studied integrity work, at least {least} are required.',
  },
  'integrity-study-sessions': {
    'too-few': '{year}: {count} sessions of the study group on integrity, at least {least} are required.',
  },
  'leaders-hear-reports': {
    missing:
      '{year}, quarter {quarters}: no record that {leader} heard the reports of the departments in charge.',
  },
  'decision-kinds-covered': {
    none: '{year}: no matter of {kinds}. Look for entries left out.',
  },
  'study-plan-carried-out': {
    'not-held':
      'Row {row}: “{theme}” was to be held by {day}, and no session is entered. Enter it or explain.',
    'not-planned':
      'Row {row}: “{theme}” is not in the plan of study. Enter its plan number, or remark that it went beyond the plan.',
    'no-such-number': 'Row {row}: the plan has no number {number} for “{theme}”. Check.',
  },
  'spending-has-risk': {
    'no-risk': 'Row {row} decides on {area}, and the ledger of risk points has no risk of that kind.',
    'department-without': 'Row {row} decides on {area}, and “{department}” has no risk point in the ledger.',
  },
};
