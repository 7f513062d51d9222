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
  const full = path.join(FIXTURES, folder);
  return readdirSync(full)
    .filter((file) => file.endsWith('.md'))
    .sort()
    .map((file) => fixtureOf(file.slice(0, -3), readFileSync(path.join(full, file), 'utf8')));
}

function fixtureOf(name: string, text: string): Fixture {
  const { front = '', body = '' } = FRONT.exec(text)?.groups ?? {};
  return { name, front: parse(front), workbook: workbookFromMarkdown(`${name}.xlsx`, sheetsOf(name, body)) };
}

function sheetsOf(name: string, body: string): Record<string, MarkdownSheet> {
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
