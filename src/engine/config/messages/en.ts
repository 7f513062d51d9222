import type { zhCN } from './zh-CN';

/** What is said of a config file, and of rules of the user's own, in English. */
export const en: Readonly<Record<keyof typeof zhCN, string>> = {
  'config-invalid': 'Config {path}, near line {line} ({key}): {reason}',
  'yaml-syntax': 'not valid YAML or JSON ({kind})',
  'option-unknown': 'rule "{rule}" has no option "{option}"; it has: {choices}',
  'option-type': 'option "{option}" must be a {wanted}',
  'ledger-unknown': 'no ledger "{value}"; see taizhang ledgers',
  'field-unknown': 'ledger "{ledger}" has no field "{value}"; see taizhang ledgers',
  'own-rule-invalid': 'A rule of your own is faulty: {path} {place}: {reason}',
  'own-rule-line': 'line {line} ({part})',
  'own-rule-missing': '“{part}” is missing',
  'own-rule-no-sheet':
    'no rule sheet found; it has the columns 规则编号, 台账, 字段, 当, 必须, 级别, 提示, 依据',
  'own-rule-yaml': 'not valid YAML ({kind}); a condition that begins with [@ goes in single quotes',
  'own-rule-no-list': 'a list of rules is expected, or a list under ownRules',
  'own-rule-ledger-unknown': 'no ledger “{value}”; did you mean “{like}”?',
  'own-rule-ledger-ambiguous': '“{value}” has several tables; name one of {choices}',
  'own-rule-field-unknown': 'no column “{value}”; did you mean “{like}”?',
  'own-rule-id-taken': 'the rule id “{value}” is taken',
  'own-rule-syntax': 'the condition cannot be read: {reason}',
  'own-rule-not-a-condition': 'a condition is true or false; this one gives {type}',
  'own-rule-too-complex': 'the condition is too long or too deeply nested',
  'own-rule-pattern':
    'the regular expression “{value}” in matches() is invalid, too complex, or no plain text',
  'library-invalid': 'A library of your own is faulty: {path} {place}: {reason}',
  'library-line': 'line {line}',
  'library-yaml': 'not valid YAML ({kind})',
  'library-no-sheet':
    'no library sheet found: measures have the columns 动作 and 凭证, risks 风险类型 and 风险表述, titles 文件名称 and 废止日期; taizhang new library writes one to start from',
  'libraries-elsewhere':
    'The files under libraries ({libraries}) are read by the command line only; for the add-in, write what they hold under measures, phrases and titles.',
  'library-refused': 'Note: “{text}” in {place} is not offered. {reason}',
  'library-category':
    'Note: the kind of power “{category}” in {place} is none of the eighteen, so that “{text}” can hardly be offered; is “{like}” meant?',
  'rule-unknown': 'No rule "{value}". See taizhang rules.',
  'obligation-range': 'The least number is above the greatest',
};
