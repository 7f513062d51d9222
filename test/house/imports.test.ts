import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const SOURCE = path.join(__dirname, '..', '..', 'src');

/** What the faces may import from. */
const EVERY_ROOM: readonly string[] = [
  'core',
  'text',
  'document',
  'ledger',
  'rules',
  'fill',
  'blank',
  'policy',
  'submissions',
  'report',
  'workbook',
  'formatters',
  'engine',
];

/** What each room may import from, besides itself. Only the faces compose. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  text: [],
  // Paragraphs of .docx and .txt files.
  document: ['core', 'text'],
  ledger: ['core', 'text'],
  rules: ['core', 'text', 'ledger'],
  fill: ['core', 'text', 'ledger'],
  report: ['core', 'text', 'document', 'ledger'],
  workbook: ['core'],
  formatters: ['core'],
  policy: ['core', 'text', 'document', 'ledger', 'blank'],
  submissions: ['core', 'text', 'ledger', 'blank'],
  // How a definition becomes a new workbook.
  blank: ['core', 'text', 'ledger'],
  // What both faces compose alike.
  engine: ['core', 'text', 'ledger', 'rules', 'fill', 'formatters'],
  cli: EVERY_ROOM,
  taskpane: EVERY_ROOM,
};

/** Rooms that must run in a browser: no Node module. */
const PURE = [
  'core',
  'text',
  'document',
  'ledger',
  'rules',
  'fill',
  'blank',
  'policy',
  'submissions',
  'report',
  'formatters',
  'engine',
];

/** The files outside the command line that may use Node. */
const NODE_ALLOWED = [
  'workbook/file/node-inflate.ts',
  'workbook/file/node-tools.ts',
  'workbook/xls/convert-xls.ts',
  'workbook/xls/xls-worker.ts',
];

interface Import {
  readonly file: string;
  readonly room: string;
  readonly target: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(full) : /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

const FILES = sourceFiles(SOURCE).map((file) => ({
  name: path.relative(SOURCE, file).split(path.sep).join('/'),
  text: readFileSync(file, 'utf8'),
}));

const IMPORTS: Import[] = FILES.flatMap(({ name, text }) =>
  [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => ({
    file: name,
    room: name.split('/')[0] ?? '',
    target: match[1] ?? '',
  })),
);

function roomOf({ file, target }: Import): string | null {
  if (!target.startsWith('.')) return null;
  const resolved = path.posix.normalize(path.posix.join(path.posix.dirname(file), target));
  return resolved.startsWith('..') ? null : (resolved.split('/')[0] ?? null);
}

describe('the house', () => {
  it('has no room that this test does not know', () => {
    expect(Object.keys(MAY_IMPORT)).toEqual(
      expect.arrayContaining([...new Set(IMPORTS.map((each) => each.room))]),
    );
  });

  it('imports one way only', () => {
    const forbidden = IMPORTS.filter((each) => {
      const target = roomOf(each);
      return target !== null && target !== each.room && !MAY_IMPORT[each.room]?.includes(target);
    });
    expect(forbidden).toEqual([]);
  });

  it('keeps Node out of the rooms that run in a browser', () => {
    const usesNode = IMPORTS.filter(
      ({ room, file, target }) =>
        target.startsWith('node:') && room !== 'cli' && !(room === 'workbook' && NODE_ALLOWED.includes(file)),
    );
    expect(usesNode).toEqual([]);
    expect(PURE.every((room) => room in MAY_IMPORT)).toBe(true);
  });

  it('has no circular import between files', () => {
    const graph = new Map<string, string[]>();
    for (const each of IMPORTS.filter(({ target }) => target.startsWith('.'))) {
      const base = path.posix.normalize(path.posix.join(path.posix.dirname(each.file), each.target));
      const found = FILES.find(
        ({ name }) => name === `${base}.ts` || name === `${base}.tsx` || name === `${base}/index.ts`,
      );
      if (found) graph.set(each.file, [...(graph.get(each.file) ?? []), found.name]);
    }
    expect(findCycle(graph)).toBeNull();
  });

  it('keeps files short and free of unfinished work', () => {
    const long = FILES.filter(({ text }) => text.split('\n').length > 400).map(({ name }) => name);
    const unfinished = FILES.filter(({ text }) =>
      /\b(TODO|FIXME)\b|@ts-ignore|\beval\(|new Function\(/.test(text),
    );
    expect(long).toEqual([]);
    expect(unfinished.map(({ name }) => name)).toEqual([]);
  });
});

function findCycle(graph: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] | null => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const next of graph.get(file) ?? []) {
      const cycle = visit(next, [...trail, file]);
      if (cycle) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of graph.keys()) {
    const cycle = visit(file, []);
    if (cycle) return cycle;
  }
  return null;
}
