import type { Workbook } from '../../src/core/workbook';
import { readFolder, sheetsOf } from './fixture-file';
import { workbookFromMarkdown } from './sheet-from-markdown';

/** A fixture of several files: those of a round, and those of the period before. */
export interface RoundFixture {
  /** File name without `.md`. */
  readonly name: string;
  readonly front: unknown;
  readonly current: readonly Workbook[];
  readonly previous: readonly Workbook[];
}

const FILE = /^# (?<path>\S+?)(?<previous> \(previous\))?$/;

/**
 * The fixtures of a folder by name. A fixture is Markdown: a front block in YAML, then files, each begun by
 * `# name.xlsx`, or `# name.xlsx (previous)` for one of the period before, with its sheets as `readFixtures` draws them.
 */
export function readRounds(folder: string): RoundFixture[] {
  return readFolder(folder).map(({ name, front, body }) => {
    const files: { path: string; isPrevious: boolean; lines: string[] }[] = [];
    for (const line of body.split('\n')) {
      const heading = FILE.exec(line)?.groups;
      if (heading)
        files.push({ path: heading.path ?? '', isPrevious: heading.previous !== undefined, lines: [] });
      else files.at(-1)?.lines.push(line);
    }
    const booksOf = (isPrevious: boolean): Workbook[] =>
      files
        .filter((file) => file.isPrevious === isPrevious)
        .map(({ path, lines }) => workbookFromMarkdown(path, sheetsOf(path, lines.join('\n'))));
    return { name, front, current: booksOf(false), previous: booksOf(true) };
  });
}
