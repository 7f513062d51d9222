import type { MessageCatalogue } from '../../../core/messages';

/** Rules that compare the rows of a table with each other and with its totals. */
export const tableMessages: MessageCatalogue = {
  'duplicate-risk': {
    duplicate: 'Row {row} repeats the risk of the same post in row {first}: merge them.',
  },
  'same-risk-two-levels': {
    differ: 'Row {row} says "{level}", row {first} says "{firstLevel}" for the same risk: settle one level.',
  },
  'totals-match-parts': {
    column: 'In row {row} the total of "{title}" is {declared}; the rows add up to {sum}.',
    levels: 'The stated total is {declared}; the levels add up to {sum}.',
  },
  'declared-count-matches': {
    count: 'Row {row} states {declared} for {what}; the rows give {counted}.',
  },
  'uniform-level': {
    uniform: 'All {count} rows have the level "{level}": judge each row.',
    'no-level-one':
      '{count} rows (rows {rows}) hold powers over approval, money or personnel, and no risk has level 1: judge the levels or give the reason.',
  },
  'measure-copied-down': {
    copied:
      'Rows {row} to {last} have the same measures ({count} rows): fit them to each post, or mark them as 统一模板.',
  },
  'duty-count': {
    subject: '"{subject}" is to have {declared} duties; from row {first} on there are {counted}.',
    total: 'Row {row} states {declared} duties in all; the rows give {counted}.',
  },
  'status-sum': {
    sum: 'Row {row} states a total of {total}; the states add up to {sum}.',
    rows: 'Row {row} states a total of {total}; the rows give {counted}.',
    done: 'Row {row} states {declared} as done; the rows give {counted}.',
    rate: 'Row {row} states a rate of {rate} %; {done} ÷ {total} is {right} %.',
  },
  'everyone-signed': {
    missing:
      '《{document}》 is to be signed by {expected} people, {signed} signed, {count} are missing: {names}.',
  },
};
