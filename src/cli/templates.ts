import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';
import type { BriefingTemplate } from '../report/briefing';
import { isBriefingTemplate, templatePurpose } from '../report/template-listing';
import { packageRoot } from './package-root';

const SUFFIX = '.hbs';

/** A built-in template with what its first comment says it is for. */
export interface TemplateListing {
  readonly name: string;
  readonly purpose: string;
}

/**
 * A built-in template by name, or the user's own by path. Partials come from the `partials` folder beside the template;
 * those built in are there for everyone, and the user's own of the same name go before them.
 * @param furtherChoices names to offer besides where there is no such template
 * @throws {UserError} `template-unknown`
 */
export async function readTemplate(
  name: string,
  furtherChoices: readonly string[] = [],
): Promise<BriefingTemplate> {
  const file = name.endsWith(SUFFIX) ? name : path.join(templateFolder(), `${name}${SUFFIX}`);
  const source = await readFile(file, 'utf8').catch(async (cause: unknown) => {
    const choices = [...(await listTemplates()).map((each) => each.name), ...furtherChoices].join(', ');
    throw new UserError('template-unknown', { value: name, choices }, { cause });
  });
  return {
    name: path.basename(file),
    source,
    partials: {
      ...(await builtInPartials()),
      ...(await readPartials(partialFolder(path.dirname(file)))),
    },
  };
}

/** The style sheet of the HTML preview. */
export async function readPrintStyle(): Promise<string> {
  return readFile(path.join(templateFolder(), 'print.css'), 'utf8');
}

/** The built-in templates of `report`, by name. */
export async function listTemplates(): Promise<readonly TemplateListing[]> {
  const names = (await readdir(templateFolder()))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .filter(isBriefingTemplate)
    .sort();
  return Promise.all(
    names.map(async (name) => {
      const source = await readFile(path.join(templateFolder(), `${name}${SUFFIX}`), 'utf8');
      return { name, purpose: templatePurpose(source) };
    }),
  );
}

/** Templates typed in Word that a clerk starts from: a whole report, and a shell around one. */
const WORD_STARTERS: readonly string[] = ['starter-report', 'starter-shell'];

/**
 * The files of a built-in template that a clerk starts from: path inside the folder → content.
 * @throws {UserError} `template-unknown`
 */
export async function starterFiles(name: string): Promise<Readonly<Record<string, string | Uint8Array>>> {
  if (WORD_STARTERS.includes(name)) {
    const file = `${name}.docx`;
    return { [file]: new Uint8Array(await readFile(path.join(templateFolder(), file))) };
  }
  const { source, partials } = await readTemplate(name, WORD_STARTERS);
  const used = Object.entries(partials).filter(([partial]) => source.includes(`{{> ${partial}`));
  return Object.fromEntries([
    [`${name}${SUFFIX}`, source],
    ...used.map(([partial, text]) => [`partials/${partial}${SUFFIX}`, text] as const),
  ]);
}

/** Where templates come with the program. */
export function templateFolder(): string {
  return path.join(packageRoot(), 'templates');
}

/** The partials that come with the program: name → text. */
export async function builtInPartials(): Promise<Readonly<Record<string, string>>> {
  return readPartials(partialFolder(templateFolder()));
}

function partialFolder(folder: string): string {
  return path.join(folder, 'partials');
}

async function readPartials(folder: string): Promise<Record<string, string>> {
  const files = await readdir(folder).catch(() => []);
  const partials = files.filter((file) => file.endsWith(SUFFIX)).sort();
  const entries = await Promise.all(
    partials.map(
      async (file) =>
        [file.slice(0, -SUFFIX.length), await readFile(path.join(folder, file), 'utf8')] as const,
    ),
  );
  return Object.fromEntries(entries);
}
