import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { Workbook } from '../../src/core/workbook';
import { type MarkdownSheet, workbookFromMarkdown } from './sheet-from-markdown';

/** Where the fixtures lie. */
export const FIXTURES = path.join(__dirname, '..', 'fixtures');

/** A fixture: what its front block says, and the workbook that its Markdown draws. */
export interface Fixture {
  /** File name without `.md`. */
  readonly name: string;
  readonly front: unknown;
  readonly workbook: Workbook;
}

const FRONT = /^---\n(?<front>[\s\S]*?)\n---\n?(?<body>[\s\S]*)$/;
const SHEET = /^## (?<name>[^[\]]+?)\s*(?:\[(?<merges>[^\]]*)\])?\s*$/;

/**
 * The fixtures of a folder by name. A fixture is Markdown: a front block in YAML, then the sheets, each begun by
 * `## name [merged ranges]` and drawn as `sheetFromMarkdown` reads it; one sheet alone needs no such line.
 */
export function readFixtures(folder: string): Fixture[] {
  return readFolder(folder).map(({ name, front, body }) => ({
    name,
    front,
    workbook: workbookFromMarkdown(`${name}.xlsx`, sheetsOf(name, body)),
  }));
}

/** The Markdown files of a folder of fixtures by name: the front block read, the body as it stands. */
export function readFolder(folder: string): { name: string; front: unknown; body: string }[] {
  const full = path.join(FIXTURES, folder);
  return readdirSync(full)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => {
      const { front = '', body = '' } = FRONT.exec(readFileSync(path.join(full, file), 'utf8'))?.groups ?? {};
      return { name: file.slice(0, -3), front: parse(front), body };
    });
}

/** The sheets of a workbook drawn in Markdown; one without a heading takes the name given. */
export function sheetsOf(name: string, body: string): Record<string, MarkdownSheet> {
  const sheets: Record<string, { lines: string[]; merges: string[] }> = {};
  let current = name;
  for (const line of body.split('\n')) {
    const heading = SHEET.exec(line)?.groups;
    if (heading) {
      current = heading.name ?? name;
      sheets[current] = {
        lines: [],
        merges: (heading.merges ?? '').split(/[,\s]+/).filter((range) => range !== ''),
      };
    } else if (line.trim() !== '' || sheets[current]) {
      sheets[current] ??= { lines: [], merges: [] };
      sheets[current]?.lines.push(line);
    }
  }
  return Object.fromEntries(
    Object.entries(sheets).map(([sheet, { lines, merges }]) => [
      sheet,
      { markdown: lines.join('\n'), merges },
    ]),
  );
}
