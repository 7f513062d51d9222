import type { MessageCatalogue } from '../../../core/messages';

/** Messages of the rules on what the text of one cell says. */
export const cellTextMessages: MessageCatalogue = {
  'risk-type-allowed': {
    unknown:
      'Row {row}, “{column}”: “{value}” is none of the five kinds of risk (思想道德, 岗位职责, 业务流程, 制度机制, 外部环境); choose one.',
  },
  'responsible-is-person': {
    department:
      'Row {row}, “{column}” holds the department “{value}”; name a person and move the department to its own column.',
    collective: 'Row {row}, “{column}” holds “{value}”, which is no person; write a name.',
  },
  'responsible-is-named': {
    title: 'Row {row}, “{column}” holds only the post “{value}”; write the name.',
    vague: 'Row {row}, “{column}” says “{value}”, which means nobody in particular; write the name.',
  },
  'person-in-roster': {
    unknown:
      'Row {row}, “{column}”: {count} person(s) are not in the roster; check the name or update the roster.',
    left: 'Row {row}, “{column}”: {count} person(s) have left or retired by the roster; name who is in office.',
    ambiguous:
      'Row {row}, “{column}”: {count} name(s) occur in several departments of the roster; add the department.',
  },
  'main-responsible': {
    equal: 'Row {row}, “{column}” lists {count} persons and does not tell the main one; mark who answers.',
  },
  'leader-not-collective': {
    collective: 'Row {row}, “{column}” says “{value}”; name one leader.',
  },
  'text-too-short': {
    short: 'Row {row}, “{column}” has only {length} characters (usually at least {minimum}); be specific.',
  },
  'empty-talk': {
    empty:
      'Row {row}, “{column}” holds only empty phrases ({phrases}); say who does what, how often, with which record or rule.',
  },
  'risk-measure-swapped': {
    swapped: 'Row {row}: “{column}” and “{other}” seem to have changed places; check and exchange them.',
    'risk-is-measure':
      'Row {row}, “{column}” reads like a measure and names nothing improper; check it against “{other}”.',
    'measure-is-risk':
      'Row {row}, “{column}” reads like a risk and names no way to prevent it; check it against “{other}”.',
  },
  'risk-as-business-name': {
    business:
      'Row {row}, “{column}” is only the name of a business (“{value}”); say who may do what wrong at which step.',
    consequence:
      'Row {row}, “{column}” tells only the consequence (“{value}”); name the improper act behind it.',
  },
  'reference-instead-of-content': {
    reference: 'Row {row}, “{column}” points elsewhere (“{value}”); write the content in this cell.',
  },
  'status-contradicts-text': {
    'open-but-done':
      'Row {row}: “{column}” says “{status}”, yet “{other}” says “{words}”; correct one of them.',
    'done-but-open':
      'Row {row}: “{column}” says “{status}”, yet “{other}” says “{words}”; correct one of them.',
  },
  'status-allowed': {
    unknown: 'Row {row}, “{column}”: “{value}” is no allowed status; use 已完成, 基本完成, 进行中 or 未开始.',
    phrase: 'Row {row}, “{column}”: write an allowed status (such as {word}) instead of “{value}”.',
    spacing:
      'Row {row}, “{column}”: “{value}” has stray spaces or full-width characters; they can be tidied.',
  },
};
