import type { MessageCatalogue } from '../../../core/messages';

/** Rules that ask whether ledgers, roster and people cover one another. */
export const coverageMessages: MessageCatalogue = {
  'clause-has-task': {
    missing: 'Clause {clause} “{heading}” (paragraph {line}) has no task; it is for {bodies}. Add it.',
    'missing-nobody': 'Clause {clause} “{heading}” (paragraph {line}) has no task. Add it.',
    bodies:
      'Row {row} differs from clause {clause} “{heading}” in who is responsible: {bodies} is missing. Check it.',
  },
  'obligation-met': {
    missed:
      '“{clause}”: not met in {slots}; {min} ({unit}) each were due and {count} in all were done. Make up for it or explain. {owner}',
    'at-risk': '“{clause}”: {slot} still lacks {missing} ({unit}), with {days} days left. {owner}',
    exceeded: '“{clause}”: above the limit of {max} ({unit}) in {slots}. Check it. {owner}',
  },
  'power-has-risk': {
    'no-risk': '{count} items of the list of powers have no risk point: {powers}.',
  },
  'deputy-portfolio': {
    'all-areas':
      'Row {row}: one deputy is in charge of {areas}, {count} areas together: give at least one to another member.',
  },
  'person-has-register': {
    'no-register': '{count} leading members or holders of key posts have no personal register: {names}.',
    level:
      'Row {row}: the level "{level}" is not that of the post "{post}" in the risk ledger ({word}): check both.',
  },
  'risk-post-signed': {
    'not-signed':
      'Of {expected} persons responsible for risks of the high levels {count} have not signed a pledge: {names}.',
  },
  'list-covers-departments': {
    'not-covered':
      'Row {row}: the duties of this subject leave out {count} departments in his charge: {departments}.',
  },
  'task-departments': {
    unknown: 'Row {row}: the department "{department}" is not in the roster: write it as there, or add it.',
    'no-task':
      '{count} departments of the roster have no task: {departments}. Check whether they were forgotten.',
  },
  'successors-named': {
    named:
      'Column "{column}" and others, {count} cells (rows {rows}): one person has left or moved ({state}): put the successor in all of them.',
    'own-paper':
      'Column "{column}", {count} cells (rows {rows}): one person has left or moved ({state}): the successor fills in and signs anew.',
  },
  'change-has-meeting': {
    'no-meeting':
      '{count} risk points were added, changed or removed, but no meeting of {year} dealt with risk points.',
  },
  'person-as-in-roster': {
    differs: 'Row {row}: "{column}" says "{value}", the roster of people "{known}": make them agree.',
  },
  'pledge-count-explained': {
    'not-all':
      'Row {row}: everybody is said to have signed, with {declared} papers for {staff} people in service: state who signs, or correct it.',
    unexplained:
      'Row {row}: {declared} papers are neither the {rows} rows nor the {staff} people in service: explain the number.',
    'unexplained-risk':
      'Row {row}: {declared} papers are neither the {rows} rows nor the {staff} people in service nor the {atRisk} persons responsible for risks: explain the number.',
  },
  'group-members-in-service': {
    group:
      'Row {row} is the last list of "{group}": {count} of its members have left ({states}) and no later change is on record.',
    portfolio: 'Row {row}: the leader of this portfolio has left ({state}): bring the portfolios up to date.',
  },
  'tiers-match-summary': {
    risks: 'Row {row}: "{what}" is given {declared} risk points, the tables have {counted}.',
    level: 'Row {row}: "{what}" is given {declared} risk points of level {level}, the tables have {counted}.',
  },
};
