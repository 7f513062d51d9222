import type { DocumentLine } from '../../document/document-line';
import type { DocxParts } from '../../document/docx-package';
import { readDocxParagraphs } from '../../document/read-docx-paragraphs';
import { editDocx, editLines } from './apply-edits';
import type { ProofOptions } from './proof-document';
import type { ProofIssue, TextEdit } from './proof-issue';
import { proofread } from './proofread';
import { joinText, splitText } from './text-lines';

/** A document after its safe fixes, how many were made, and what is left. */
export interface FixedDocument<T> {
  readonly result: T;
  readonly applied: number;
  readonly issues: readonly ProofIssue[];
}

/** One fix may bring another one about, but not for ever. */
const MAX_ROUNDS = 10;

/** Makes the safe fixes of a plain text. */
export function fixText(text: string, options: ProofOptions = {}): FixedDocument<string> {
  return fix(text, options, {
    read: (state) => splitText(state).lines,
    edit: (state, lines, edits) =>
      joinText(
        editLines(
          lines.map((line) => line.text),
          edits,
        ),
        splitText(state).ends,
      ),
  });
}

/** Makes the safe fixes of a Word file; runs that no fix concerns stay byte for byte. */
export function fixDocx(parts: DocxParts, options: ProofOptions = {}): FixedDocument<DocxParts> {
  return fix(parts, options, { read: readDocxParagraphs, edit: editDocx });
}

interface Medium<T> {
  read(state: T): readonly DocumentLine[];
  edit(state: T, lines: readonly DocumentLine[], edits: readonly TextEdit[]): T;
}

function fix<T>(start: T, options: ProofOptions, { read, edit }: Medium<T>): FixedDocument<T> {
  let result = start;
  let applied = 0;
  for (let round = 0; ; round += 1) {
    const lines = read(result);
    const issues = proofread(lines, options);
    const chosen = round < MAX_ROUNDS ? chooseFixes(issues) : [];
    if (chosen.length === 0) return { result, applied, issues };
    result = edit(result, lines, chosen.flat());
    applied += chosen.length;
  }
}

/** Safe fixes of one round; one that touches what an earlier one changes waits for the next round. */
function chooseFixes(issues: readonly ProofIssue[]): (readonly TextEdit[])[] {
  const taken: TextEdit[] = [];
  return issues.flatMap(({ fix: found }) => {
    if (found?.safety !== 'safe' || found.edits.some((each) => taken.some((other) => touches(each, other))))
      return [];
    taken.push(...found.edits);
    return [found.edits];
  });
}

function touches(a: TextEdit, b: TextEdit): boolean {
  return (
    a.line === b.line && a.column <= b.column + b.before.length && b.column <= a.column + a.before.length
  );
}
