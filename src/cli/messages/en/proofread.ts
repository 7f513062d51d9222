import type { proofread as chinese } from '../zh-CN/proofread';

/** What `proofread` adds to the command line, in English. */
export const proofread: Readonly<Record<keyof typeof chinese, string>> = {
  'document-unreadable':
    'Cannot read {path} ({reason}). It should be an intact Word file (.docx) or a text file (.txt); save an old .doc as .docx first.',
  'document-not-text': '{path} is neither a Word file (.docx) nor text. Save an old .doc as .docx first.',
  'document-empty': '{path} holds no text. Turn scans and pictures into text first.',
  'document-secret': '{path} bears a secrecy mark ({mark}) and is left alone.',
  'kind-unknown': 'There is no kind of document {value}; choose one of {choices}.',
  'words-invalid': 'Word list {path}, line {line}: {text}. Write “旧 → 新”, “《旧》→《新》” or “甲 = 乙”.',
  'proofread-counts': '{error} errors, {warning} warnings, {info} notes.',
  'proofread-clean': 'No issues.',
  'proofread-place': 'line {line}, column {column}',
  'proofread-fixable': '(can be put right)',
  'proofread-fixed': 'Wrote {path} with {applied} fixes. What is left:',
  'proofread-error': 'error',
  'proofread-warning': 'warning',
  'proofread-info': 'note',
};
