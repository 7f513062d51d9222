import type { docxTemplate as chinese } from '../zh-CN/docx-template';

/** What Word templates add to the command line, in English. */
export const docxTemplate: Readonly<Record<keyof typeof chinese, string>> = {
  'template-tag-unclosed': 'Template {template}, paragraph {line}, column {column}: “{text}” is not closed.',
  'template-block-unclosed': 'Template {template}, paragraph {line}: {tag} is never closed.',
  'template-block-unopened': 'Template {template}, paragraph {line}: {tag} closes nothing.',
  'template-block-crossing':
    'Template {template}, paragraph {line}: {tag}, opened in paragraph {opened}, ends on another level. Put both tags into one paragraph, or each into a paragraph of its own, or into the first and last cell of a row.',
  'template-body-place': 'Template {template}, paragraph {line}: the body tag needs a paragraph of its own.',
  'template-chart-place':
    'Template {template}, paragraph {line}: the tag of a chart, {text}, needs a paragraph of its own, or a picture whose alternative text it is.',
  'template-needs-body':
    'Template {template} is a shell for a body: give it by --shell and the body by --template.',
  'shell-without-body': '{path} has no body tag and cannot be a shell; put one into a paragraph of its own.',
  'word-template-format': 'A Word template makes docx only, not {value}.',
};
