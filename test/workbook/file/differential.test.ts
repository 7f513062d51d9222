import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type CellObject, read, type WorkSheet } from 'xlsx';
import type { Cell } from '../../../src/core/cell';
import { cellName } from '../../../src/core/location';
import type { Sheet } from '../../../src/core/workbook';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { nodeTools } from '../../../src/workbook/file/node-tools';

const ROOT = path.join(__dirname, '..', '..', '..');

/** Every workbook in the repository. */
const FILES = ['examples', 'test/fixtures'].flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(xlsx|xlsm)$/.test(file))
    .map((file) => `${folder}/${file}`),
);

/** Where the two readers may differ, and why ours is as it is. */
const KNOWN: readonly { readonly reason: string; readonly is: (ours: Plain, theirs: Plain) => boolean }[] = [
  {
    reason: 'SheetJS leaves out a formula without a stored result; a filler must not write over it',
    is: (ours, theirs) => theirs === null && ours?.value === null && ours.formula !== undefined,
  },
];

type Plain = { readonly value: unknown; readonly formula?: string } | null;

function ourCells(sheet: Sheet): Map<string, Plain> {
  return new Map(
    sheet.rows.flatMap(({ row, cells }) =>
      [...cells].map(([column, cell]): [string, Plain] => [cellName(row, column), plainOurs(cell)]),
    ),
  );
}

function plainOurs({ value, error, formula }: Cell): Plain {
  return { value: error ?? value, ...(formula !== undefined && { formula }) };
}

function theirCells(sheet: WorkSheet): Map<string, Plain> {
  return new Map(
    Object.entries(sheet).flatMap(([name, cell]: [string, CellObject]): [string, Plain][] => {
      if (name.startsWith('!') || ((cell.v === undefined || cell.v === '') && cell.f === undefined))
        return [];
      const value = cell.t === 'e' ? cell.w : cell.t === 'z' ? null : (cell.v ?? null);
      return [[name, { value, ...(cell.f !== undefined && { formula: cell.f }) }]];
    }),
  );
}

function same(a: Plain, b: Plain): boolean {
  return a?.value === b?.value && a?.formula === b?.formula;
}

const met = new Set<string>();

function isKnown(ours: Plain, theirs: Plain): boolean {
  const known = KNOWN.find(({ is }) => is(ours, theirs));
  if (known) met.add(known.reason);
  return known !== undefined;
}

describe('the same cells as SheetJS', () => {
  it('are looked for in many files', () => {
    expect(FILES.length).toBeGreaterThan(20);
  });

  it.each(FILES)('%s', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(ROOT, file)));
    const ours = await openFileWorkbook(bytes, file, nodeTools).read();
    const theirs = read(bytes, { cellText: true, cellHTML: false });
    const grids = theirs.SheetNames.filter((name) => theirs.Sheets[name]?.['!type'] === undefined);
    expect(ours.sheets.map(({ name }) => name)).toEqual(grids);
    const differences = ours.sheets.flatMap((sheet) => {
      const own = ourCells(sheet);
      const other = theirCells(theirs.Sheets[sheet.name] ?? {});
      return [...new Set([...own.keys(), ...other.keys()])].flatMap((name) => {
        const [a, b] = [own.get(name) ?? null, other.get(name) ?? null];
        return same(a, b) || isKnown(a, b) ? [] : [{ sheet: sheet.name, name, a, b }];
      });
    });
    expect(differences).toEqual([]);
  });

  it.each(FILES)('%s: the same merges', async (file) => {
    const bytes = new Uint8Array(readFileSync(path.join(ROOT, file)));
    const ours = await openFileWorkbook(bytes, file, nodeTools).read();
    const theirs = read(bytes);
    for (const { name, merges } of ours.sheets) {
      const own = merges.map(({ top, left, bottom, right }) => [top, left, bottom, right].join());
      const other = (theirs.Sheets[name]?.['!merges'] ?? []).map(({ s, e }) =>
        [s.r + 1, s.c + 1, e.r + 1, e.c + 1].join(),
      );
      expect(own.sort()).toEqual(other.sort());
    }
  });

  it('but for differences that do occur', () => {
    expect([...met].sort()).toEqual(KNOWN.map(({ reason }) => reason).sort());
  });
});
