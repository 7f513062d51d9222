import type { MessageCatalogue } from '../../core/messages';

/** Where a fill comes from, by filler id. */
export const fillMessages: MessageCatalogue = {
  'serial-numbers': { counted: 'counted on by row: {number}' },
  'unit-name': { table: "the table's reporting unit: {unit}", roster: 'the only unit of the roster: {unit}' },
  'department-from-person': { roster: 'roster: {name} → {department}' },
  'person-position': { roster: 'roster: {name} → {position}' },
  'person-from-post': {
    roster: 'roster: only {name} holds {post} in {department}; please confirm',
    remaining:
      'roster: nobody in {department} holds {post}; of those in service only {name} ({position}) has no post; please confirm',
    candidate: 'roster: nobody in {department} holds {post}, and {name} ({position}) has no other post',
  },
  'power-from-post': {
    kind: 'list of powers: of the kind {kind} in {department}, {power} answers to the post; please confirm',
    candidate: 'list of powers: kind {kind} in {department}',
  },
  'basis-from-power': { roster: 'list of powers: what {power} rests on; please confirm' },
  'frequency-from-measure': {
    library: "measure library: how often the row's measure is taken; please confirm",
  },
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
  'record-numbers': {
    previous: 'number of the period before: {number}',
    next: 'counted on from the numbers there: {number}; please confirm',
    scheme: 'department-kind-count: {number}; please confirm',
  },
  'head-block': {
    table: 'unit of the title or the file name: {unit}',
    roster: 'the only unit of the roster: {unit}',
    period: 'the period of this run: {period}',
  },
  'department-from-post': {
    post: "roster's posts: {post} → {department}",
    power: "roster's powers: {power} → {department}",
  },
  'post-from-person': { roster: 'roster: {name} → {post}; please confirm' },
  namesakes: {
    which: 'the roster has {count} people called {name} ({departments}); left blank, please say which',
  },
  'rows-for-posts': { post: '{post} of {department} has no risk point yet' },
  'rows-for-powers': { power: 'power {power} has no risk point yet' },
  'risk-candidates': { library: 'library of risks: {category}, {riskType}' },
  'risk-type-by-words': {
    words: 'the words speak for {riskType}; please confirm',
    library: 'the library has it as {riskType}; please confirm',
  },
  'level-from-power': { power: 'kind of power {category} (by {words}) → {level}; please confirm' },
  supervisor: {
    officer: 'roster: {position} → {name}; please confirm',
    leader: "the discipline officer is the row's own person; the leader in charge, {name}, please confirm",
  },
  successors: {
    successor: '{from} left ({state}), successor → {to}; please confirm',
    replaced: 'as asked: {from} → {to}',
    'no-successor': '{name} left ({state}) and the roster has no one successor; please name one',
  },
  'measure-candidates': { library: 'measure library: {category}, {owner}' },
  'obligation-tasks': { clause: 'obligation ({source}): {clause}' },
  'obligation-rows': { owed: 'owed for {period} by {due}: {clause}' },
  holidays: {
    day: 'first day of the holiday: {day}',
    reach: 'to be reminded by the roster: {count}',
    node: '{node} ({day}); {days} working days before is {by}',
  },
  'responsibility-rows': { subject: '{subject} has no list yet ({category})' },
  'pledge-rows': { unsigned: '{name} has not signed {document}' },
  'rectification-rows': { inspection: 'found in row {row} of {title} ({day}), not on the list' },
  'change-type': {
    added: 'not in the ledger of the period before',
    kept: 'as in row {row} of the period before (level {level} then)',
    changed: '{fields} differ from row {row} of the period before (level {level} then)',
    reason: 'level changed from {before} to {after} without a reason; please give it',
  },
  'carried-rows': {
    unfinished: 'row {row} of the period before is unfinished: {text}',
    kept: 'row {row} of the period before, kept: {text}',
    vanished:
      'row {row} of the period before is gone; confirm that it is eliminated and give the reason: {text}',
    'vanished-unmarked':
      'the risk of row {row} of the period before is gone; please say whether it is eliminated: {text}',
  },
  'merged-cells': { shared: 'rows {from} to {to} share one cell; it can be split and filled down' },
  sums: { sum: '{label}: sum of {column} {sum}' },
  'status-from-dates': { done: 'completed on {day}; please confirm' },
  'rotation-due': {
    years: '{years} years from {since} to {asOf}',
    due: '{limit} years from {since} → {due}',
  },
  attendance: {
    present: '{count} names in the list',
    absent: 'the roster without those present and on leave, {count} (to make up): {names}; please confirm',
  },
  'amount-normalised': { number: 'amounts in one notation: {before} → {after}' },
  'name-normalised': { spelling: 'as the roster writes it: {before} → {after}' },
};
