import type { MessageCatalogue } from '../../core/messages';

/** Where a fill comes from, by filler id. */
export const fillMessages: MessageCatalogue = {
  'serial-numbers': { counted: 'counted on by row: {number}' },
  'unit-name': { table: "the table's reporting unit: {unit}", roster: 'the only unit of the roster: {unit}' },
  'department-from-person': { roster: 'roster: {name} → {department}' },
  'person-position': { roster: 'roster: {name} → {position}' },
  'person-from-post': { roster: 'roster: only {name} holds {post} in {department}; please confirm' },
  'level-normalised': { notation: 'levels in one notation: {before} → {after}' },
  'level-from-matrix': {
    product: 'likelihood {likelihood} × consequence {consequence} = {product} → {level}',
  },
  'leader-by-level': {
    head: 'level {level} belongs to the head of the unit: {leader}',
    'closed-area':
      'level {level} in an area closed to the head of the unit ({area}) belongs to the leader in charge of {department}: {leader}',
    'in-charge': 'level {level} belongs to the leader in charge of {department}: {leader}',
    department: 'level {level} belongs to the head of {department}: {leader}',
  },
  'department-head': { roster: 'roster: head of {department} → {name}' },
  'date-normalised': {
    notation: 'dates in one notation: {before} → {after}',
    'year-assumed': '{before} has no year; taken as {year}: {after}; please confirm',
  },
  'deadline-from-wording': {
    wording: 'deadline {before} → {after}',
    immediate: '{word}: {days} days after {base} → {after}; please confirm',
  },
};
