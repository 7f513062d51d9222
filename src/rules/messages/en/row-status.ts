import type { MessageCatalogue } from '../../../core/messages';

/** Rules on what a row says of its progress. */
export const rowStatusMessages: MessageCatalogue = {
  'done-has-date': {
    'no-date': 'Row {row} is marked "{status}" without a completion date: enter the day it was done.',
    'no-column':
      'Row {row} is marked "{status}", and the table has no column for the completion date: add it and enter the day.',
  },
  'done-has-evidence': {
    'no-evidence':
      'Row {row} is marked "{status}" without evidence: enter the title or number of a supporting document.',
    'no-column':
      'Row {row} is marked "{status}"; there is no evidence column and the progress names no document: name the evidence.',
  },
  'done-late': {
    late: 'Row {row} was completed on {completed}, {days} days after the deadline {deadline}: mark it as late and give the reason.',
  },
  overdue: {
    overdue:
      'Row {row} was due on {deadline}; as of {asOf} it is {days} days overdue and still "{status}": finish it or give the reason.',
    near: 'Row {row} is due on {deadline}, {days} days from now, and is "{status}".',
  },
  'done-before-feedback': {
    before:
      'Row {row} was completed on {completed}, before the problem was reported on {feedback}: check both dates.',
  },
  'measure-copies-problem': {
    copies:
      'In row {row} "{measureTitle}" only rewords "{problemTitle}" (likeness {score}): say what is done, by whom and to what end.',
  },
  'progress-copies-measure': {
    copies:
      'In row {row} "{progressTitle}" copies "{measureTitle}" (likeness {score}): say what was done and with what result.',
  },
  'done-speaks-of-future': {
    future:
      'Row {row} is marked "{status}", but its progress says "{word}": tell only what was done, or correct the status.',
  },
  'one-lead': {
    'several-leaders': 'Row {row}: "{title}" names {count} persons; each problem has exactly one leader.',
    'several-departments':
      'Row {row}: "{title}" names {count} departments ({names}); each problem has exactly one lead department.',
    'all-departments': 'Row {row}: "{title}" says "{value}", which is no single lead department: name one.',
  },
  'task-is-complete': {
    'only-department':
      'The task in row {row} names only the department "{department}": add a person, a deadline and an outcome.',
  },
};
