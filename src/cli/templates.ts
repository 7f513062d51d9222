import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { UserError } from '../core/errors';
import type { BriefingTemplate } from '../report/briefing';
import { packageRoot } from './package-root';

const SUFFIX = '.hbs';

/**
 * A built-in template by name, or the user's own by path. Partials come from the `partials` folder beside the template.
 * @throws {UserError} `template-unknown`
 */
export async function readTemplate(name: string): Promise<BriefingTemplate> {
  const file = name.endsWith(SUFFIX) ? name : path.join(templateFolder(), `${name}${SUFFIX}`);
  const source = await readFile(file, 'utf8').catch(async (cause: unknown) => {
    throw new UserError(
      'template-unknown',
      { value: name, choices: (await builtIn()).join(', ') },
      { cause },
    );
  });
  return {
    name: path.basename(file),
    source,
    partials: await readPartials(path.join(path.dirname(file), 'partials')),
  };
}

/** The style sheet of the HTML preview. */
export async function readPrintStyle(): Promise<string> {
  return readFile(path.join(templateFolder(), 'print.css'), 'utf8');
}

function templateFolder(): string {
  return path.join(packageRoot(), 'templates');
}

async function builtIn(): Promise<string[]> {
  return (await readdir(templateFolder()))
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => file.slice(0, -SUFFIX.length))
    .sort();
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
