import type { general as zhGeneral } from '../zh-CN/general';

/** What the command line says in English. */
export const general: Readonly<Record<keyof typeof zhGeneral, string>> = {
  'no-input': 'No workbook to check in {path}. Give .xlsx files or a folder that holds some.',
  'input-missing': 'No such file or folder: {path}.',
  'output-exists': '{path} exists and was not overwritten. Choose another name, or add --overwrite.',
  'output-is-input':
    '{path} is one of the input files. Originals are never written to; choose another place.',
  'output-needed': 'Say where to write with -o.',
  'output-failed':
    'Cannot write {path} ({reason}). Check permissions, free space, a file of the same name on the way, and whether it is open elsewhere.',
  'output-needs-folder': 'There are several input files, so -o must be a folder: {path}.',
  'format-unknown': 'Unknown format "{value}"; choose one of {choices}.',
  'language-unknown': 'Unknown language "{value}"; choose zh-CN or en.',
  'day-invalid': '"{value}" is not a day; write it like 2023-12-31.',
  'period-invalid': '"{value}" is not a period; write 2023, 2023H1, 2023Q2 or 2023-06.',
  'binding-invalid': 'Binding file {path}, near line {line} ({key}): {reason}',
  'binding-unused': 'The binding file names a sheet "{sheet}" that no input file has; check its name.',
  'config-found': 'Using the config {path}.',
  'config-ambiguous': 'More than one taizhang.yaml beside the inputs: {paths}. Name one with --config.',
  'definition-invalid': 'Ledger definition {path}, near line {line} ({key}): {reason}',
  'definition-taken': 'there is a ledger “{value}” already',
  'definition-key-unknown': 'no column “{value}”',
  'definition-column-twice': 'the column “{value}” stands twice',
  'definition-no-identifying':
    'at least one column must say need: identifying, or nothing tells this ledger from others',
  'definition-source': 'No definition can be drafted from {path}: {reason}',
  'definition-no-table':
    'No table with a header and rows in {path} (sheets: {sheets}). Name one with --sheet.',
  'definition-draft':
    'Definition inferred from {path}; look it over and put it into taizhang/definitions beside the config.\nneed: identifying (tells the ledger), required, desirable; kind says what a column holds; key tells rows apart.',
  'baseline-invalid': 'Baseline {path}: {reason}',
  'baseline-reason': 'Writing a baseline needs --reason.',
  'library-unknown': 'No library "{value}"; there are: {choices}.',
  'library-started': 'Once it is edited, name it in taizhang.yaml: libraries: [{name}]',
  'own-titles': 'Titles of the unit',
  'roster-empty': 'No roster table recognised in {path}; it needs columns for name, department and position.',
  'roster-unreadable': 'The roster cannot be used: {path}. {reason}',
  'previous-unreadable': 'The file of the period before, {path}, cannot be read: {reason}',
  'template-unknown': 'No template "{value}"; choose one of {choices}, or give the path of an .hbs file.',
  'template-syntax': 'Template {template}, line {line}, column {column}: {reason}',
  'template-unknown-field': 'Template {template}, line {line}, column {column}: no field "{name}".',
  'template-unknown-helper': 'Template {template}, line {line}, column {column}: no helper "{name}".',
  'template-unknown-partial': 'Template {template}, line {line}, column {column}: no partial "{name}".',
  'template-too-deep':
    'Template {template}, line {line}, column {column}: nested too deep; a partial may include itself.',
  'template-too-long': 'Template {template}, line {line}, column {column}: the output is too long.',
  'template-unsupported': 'Template {template}, line {line}, column {column}: {construct} is not supported.',
  'template-bad-argument':
    'Template {template}, line {line}, column {column}: helper "{name}" needs {expected} ({argument}).',
  'template-not-text':
    'Template {template}, line {line}, column {column}: field "{name}" is no text and cannot be printed.',
  'figure-unknown': 'Template {template}, line {line}, column {column}: no figure "{name}".',
  'report-empty': 'No ledger to report on. Check whether the input files were recognised.',
  internal: 'Internal fault: {reason}. Please tell the maintainers this line.',
  skipped: '{count} files could not be used; the others were processed:',
  'progress-bar': '{bar} {value}/{total}  {rate} files/s  {left} s left  errors {errors}',
  'progress-line': 'processed {done}/{total}, {rate} files/s, about {left} s left, {errors} errors.',
  'watch-with': '--watch goes on for ever and cannot be used with {option}.',
  'watch-ready':
    'watching {path}: workbooks that are put there or changed are checked once they are written; Ctrl+C ends it.',
  'watch-checked': '-- {time} {path}',
  'jobs-invalid': '--jobs takes a whole number from 1 to {most}: {value}.',
  written: 'wrote {path}',
  'copy-converted':
    '{path}: the original is an .xls file; the copy is .xlsx, without its fonts, borders and pictures.',
  suppressed: '{count} issues set aside by the baseline.',
  'suppression-expired': 'Suppression expired on {until}: {rule} {key}, reason: {reason}',
  'suppression-unused': 'Suppression matches nothing and can go: {rule} {key}',
  'fill-proposals': '{count} cells can be filled ({safe} safely, {suggestion} to be confirmed).',
  'fill-applied': '{path}: filled {applied}, left {refused}.',
  'fill-refused': '  left {cell}: {reason}',
  'fix-made': 'Fixed {applied}, could not fix {refused} (formulas, merged or protected cells). What is left:',
  'fix-planned':
    'Can fix {applied}, cannot fix {refused} (formulas, merged or protected cells); nothing written. What would be left:',
  'fix-split': "'{range} split and filled down'",
  'fix-rows': "'{sheet}: {count} rows added below row {row}: {values}'",
  'fix-choices': "'{count} cells have suggestions to pick from (--choose CELL=NUMBER).'",
  'fix-choice-unknown': '\'There is no suggestion "{value}"; --fix-dry-run lists them.\'',
  'fix-choice-unclear':
    '\'"{value}" fits more than one place, or changes what another choice changes. Name the sheet (Sheet!J5=2), and fix one file at a time.\'',
  'choose-needs-fix': "'--choose goes with --fix or --fix-dry-run.'",
  'fix-format':
    'With --fix, -o names the copies, so an xlsx listing has no place. Write the copies, then run validate --format xlsx on them.',
  'unsafe-needs-fix': '--unsafe-fixes goes with --fix or --fix-dry-run.',
  'refused-changed': 'its value is no longer the one seen',
  'refused-formula': 'it holds a formula',
  'refused-merged': 'a merge covers it',
  'refused-no-sheet': 'there is no such sheet',
  'refused-protected': 'the sheet is protected',
  'unsupported-claims': 'These claims have no rows behind them and are marked in the text:',
  all: 'all',
};
