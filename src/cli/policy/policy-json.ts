import type { UserError } from '../../core/errors';
import type { Language } from '../../core/language';
import { plain } from '../../core/plain';
import { remarkText } from '../../policy/policy-words';
import { sayError } from '../say';
import type { PolicyFile } from './policy-file';

/**
 * The documents for a program: one object for one document, else `{ "documents": [ … ] }`; never capped. Files that
 * could not be read are listed under `unreadable`.
 */
export function policiesJson(
  files: readonly PolicyFile[],
  faults: readonly UserError[],
  language: Language,
): string {
  const [first, ...others] = files.map((file) => policyJson(file, language));
  const content = first && others.length === 0 ? first : { documents: first ? [first, ...others] : [] };
  const unreadable = faults.map((fault) => ({
    path: fault.details.path ?? '',
    code: fault.code,
    message: sayError(language, fault),
  }));
  return `${JSON.stringify({ schemaVersion: 1, ...content, ...(faults.length > 0 && { unreadable }) }, null, 2)}\n`;
}

function policyJson({ path, document }: PolicyFile, language: Language) {
  const { title, outline, obligations, softDuties, remarks } = document;
  return {
    path,
    title: title || null,
    outline: outline.map(({ level, mark, heading, line, responsible, deadline }) => ({
      level,
      mark,
      heading,
      line,
      responsible: responsible.all,
      ...(responsible.lead.length > 0 && { lead: responsible.lead }),
      ...(responsible.support.length > 0 && { support: responsible.support }),
      deadline: deadline ? (deadline.day ?? deadline.words) : null,
      ...(deadline && { deadlineText: deadline.words }),
    })),
    obligations: obligations.map(({ line, period, min, max, unit, clause, ledger, due }) => ({
      line,
      period,
      min,
      max,
      unit,
      clause,
      ledger,
      due: due.length > 0 ? due : null,
    })),
    softDuties: softDuties.map(({ line, clause }) => ({ line, clause })),
    remarks: remarks.map((remark) => ({
      line: remark.line,
      kind: remark.kind,
      message: plain(remarkText(remark, language)),
    })),
  };
}
