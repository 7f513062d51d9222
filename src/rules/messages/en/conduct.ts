import type { MessageCatalogue } from '../../../core/messages';

/** Rules on talks, the first form, inspections, holiday reminders and pledges. Talks are told by row, never by name or content. */
export const conductMessages: MessageCatalogue = {
  'talk-type-allowed': {
    unknown: 'Row {row}: {column} is “{value}”, which is not in the list. Choose from the list.',
    'measure-as-talk':
      'Row {row}: {column} is “{value}”. 谈话提醒 is a measure under the first form; write 提醒谈话 for a talk, or enter the measure in the ledger of the first form.',
    'talk-as-measure':
      'Row {row}: {column} is “{value}”. 提醒谈话 is an everyday talk; write 谈话提醒 for the measure, or enter the talk in the ledger of talks.',
  },
  'routine-talk-in-first-form': {
    routine:
      'Row {row}: {column} is {type}, a routine talk, which does not count under the first form. Move it to the ledger of talks.',
  },
  'talker-above-interviewee': {
    same: 'Row {row}: talker and the one talked to are the same person.',
    'not-superior': 'Row {row}: the talker is no superior of the one talked to. Check the talker.',
    'not-in-charge':
      'Row {row}: the talker is not in charge of the department of the one talked to. Check the talker, or update the roster.',
  },
  'talk-record-complete': {
    missing: 'Row {row}: the record of the talk lacks {columns}. Complete it from the register of the talk.',
  },
  'first-form-complete': {
    missing:
      'Row {row}: {column} is missing. An entry of the first form needs kind, situation, measure, deciding body and day.',
  },
  'talk-content-copied': {
    copied:
      'Row {row}: the content of the talk is {percent}% like that of row {first}. Write it from the record of each talk, or note 集体 for a collective one.',
  },
  'problem-has-rectification-no': {
    missing:
      'Row {row}: problems were found, but there is no number of the rectification list. Enter the problem there and its number here.',
  },
  'no-problems-for-long': {
    none: 'From {from} to {to}, {count} months in a row, inspections found nothing. Review how and where you inspect.',
  },
  'two-inspectors': {
    'too-few':
      'Row {row}: {count} inspector; {minimum} or more should inspect. Complete the list or explain.',
  },
  'reminder-before-holiday': {
    late: 'Row {row}: {column} is {sent}, not before {node} ({day}). A reminder has to come before the holiday.',
  },
  'reminder-reaches-all': {
    fewer:
      'Row {row}: {column} is {covered} of {expected} people, {missing} short. Check it or send it again.',
    'fewer-than-roster':
      'Row {row}: {column} is {covered}; the roster has {expected} people, {missing} more. Check it or send it again.',
  },
  'pledge-signed-in-time': {
    'no-date': 'Row {row}: {column} is missing. Take it from the original.',
    late: 'Row {row}: signed on {signed}, after the last day {limit}. Check it, or explain the delay.',
    'by-proxy':
      'Row {row}: {column} says that somebody else signed. Pledges are signed in person; have it signed anew.',
  },
  'pledge-fits-post': {
    same: 'From row {row} on, {count} people have exactly the same {column} (rows {rows}). Fit it to the posts, or note 统一模板 for given wording.',
  },
  'inspection-complete': {
    missing: 'Row {row}: {column} is missing. An inspection needs who was inspected, when, where and how.',
  },
  'inspection-every-month': {
    none: '{year}: no inspection in {months} (at least {minimum} a month). Enter them or explain.',
    many: '{year}: more than {maximum} inspections in {months}. Check for double entries, and mind the burden.',
  },
  'holidays-covered': {
    missing: '{year}: {count} holidays without a reminder: {nodes}. Enter them or explain.',
  },
  'yearly-talk': {
    missing:
      '{year}: each of {expected} leading members was to have a talk on integrity; {count} have none. Enter them or explain.',
  },
  'yearly-duty-inspection': {
    missing:
      '{year}: each of {expected} leading members was to be inspected for 一岗双责; {count} were not: {names}.',
  },
  'problem-in-rectification': {
    'no-row': 'Row {row}: the problem found has no row in the rectification list. Enter it there.',
    'number-unknown':
      'Row {row}: {numbers} cannot be found in the rectification list. Enter it there, or correct the number.',
    'number-repeated':
      'Row {row}: {numbers} stands in several rows of the rectification list. Keep one row a problem.',
  },
  'dealt-with-in-talks': {
    talks:
      'Row {row}: {column} tells of {told} people talked to; the ledgers have {found} since the problem was reported.',
    measures:
      'Row {row}: {column} tells of measures against {told} people; the ledgers have {found} since the problem was reported.',
    persons: 'Row {row}: {column} is {told} people; the ledgers have {found} since the problem was reported.',
  },
  'level-one-inspected': {
    none: 'Row {row}: {body} has level-1 risks, but no inspection in {period}. Enter it or explain.',
  },
  'holiday-inspected': {
    none: 'Row {row}: there was a reminder before {nodes}, but no inspection around the holiday. Enter it or explain.',
  },
  'ceremony-has-talk': {
    none: 'Row {row}: the file holds a report of a wedding or funeral, but there is no reminding talk. Enter it or explain.',
  },
  'inspection-vocabulary': {
    method:
      'Row {row}: {column} is “{value}”, which is no allowed method. Write 定期检查, 随机抽查, 专项督查 or 明察暗访.',
    body: 'Row {row}: {column} is “{value}”, which is none of the supervising bodies 党组, 基层党组织, 机关纪委, 党员.',
    content: 'Row {row}: {column} is “{value}”, which is none of the matters to inspect. Write one of them.',
  },
};
