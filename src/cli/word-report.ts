import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';
import type { Briefing, BriefingTemplate } from '../report/briefing';
import { checkDocxTemplate } from '../report/docx-template/check-docx-template';
import type { DocxTemplate } from '../report/docx-template/docx-template';
import { readDocxTemplate } from '../report/docx-template/read-docx-template';
import { renderDocxTemplate } from '../report/docx-template/render-docx-template';
import { reasonOf } from './output';
import { builtInPartials } from './templates';

/** A briefing with the Word file made of it. */
export interface WordReport {
  readonly briefing: Briefing;
  readonly bytes: Uint8Array;
}

/** Whether a template is a Word file. */
export function isWordFile(name: string): boolean {
  return /\.docx$/iu.test(name);
}

/**
 * A briefing by a template typed in Word.
 * @param make renders a template with the ledgers' data
 * @throws {UserError} `document-unreadable`, and the template's faults at their paragraph
 */
export async function wordReport(
  file: string,
  make: (template: BriefingTemplate) => Briefing,
): Promise<WordReport> {
  return fill(file, make, null);
}

/**
 * A briefing put into a Word file that holds everything around it.
 * @throws {UserError} `shell-without-body`, and what {@link wordReport} throws
 */
export async function shellReport(
  file: string,
  make: (template: BriefingTemplate) => Briefing,
  body: Briefing,
): Promise<WordReport> {
  const { bytes } = await fill(file, make, body.html);
  return { briefing: body, bytes };
}

/** Everything wrong with a Word template that can be told without ledgers. */
export async function wordTemplateFaults(file: string): Promise<readonly UserError[]> {
  const faults = checkDocxTemplate(await read(file), path.basename(file), await builtInPartials());
  return faults.map((fault) => withFile(fault, file));
}

async function fill(
  file: string,
  make: (template: BriefingTemplate) => Briefing,
  body: string | null,
): Promise<WordReport> {
  const template = open(await read(file), file);
  if (body !== null && !template.isShell) throw new UserError('shell-without-body', { path: file });
  const partials = await builtInPartials();
  const made: Briefing[] = [];
  const bytes = await renderDocxTemplate(
    template,
    (source) => {
      const briefing = make({ name: template.name, source, partials });
      made.push(briefing);
      return briefing.html;
    },
    body,
  );
  const [briefing] = made;
  if (!briefing) throw new UserError('document-empty', { path: file });
  return { briefing, bytes };
}

function open(bytes: Uint8Array, file: string): DocxTemplate {
  try {
    return readDocxTemplate(bytes, path.basename(file));
  } catch (fault) {
    throw fault instanceof UserError ? withFile(fault, file) : fault;
  }
}

/** A fault of opening knows only the bytes. */
function withFile(fault: UserError, file: string): UserError {
  if (fault.code !== 'document-unreadable') return fault;
  return new UserError(fault.code, { ...fault.details, path: file }, { cause: fault });
}

async function read(file: string): Promise<Uint8Array> {
  const bytes = await readFile(file).catch((cause: unknown) => {
    throw new UserError('document-unreadable', { path: file, reason: reasonOf(cause) }, { cause });
  });
  return new Uint8Array(bytes);
}
