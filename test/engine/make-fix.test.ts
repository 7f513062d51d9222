import type { Fix } from '../../src/core/edit';
import { parseRangeName, type Range } from '../../src/core/location';
import { type FixStore, fromBelow, makeFix } from '../../src/engine/make-fix';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';
import { createMemoryDriver } from '../../src/workbook/memory/memory-driver';
import { sheetTexts } from '../support/with-fixes';
import { writeXlsx } from '../workbook/file/write-xlsx';

const range = (name: string): Range => {
  const parsed = parseRangeName(name);
  if (!parsed) throw new Error(name);
  return parsed;
};
const edit = (row: number, column: number, before: string, after: string) => ({
  sheet: '台账',
  row,
  column,
  before,
  after,
});
const split = (name: string) => ({ sheet: '台账', range: range(name) });
const below = (after: number, ...texts: readonly string[]) => ({
  sheet: '台账',
  after,
  rows: texts.map((value) => [{ column: 2, value }]),
});
const fix = (more: Partial<Fix>): Fix => ({ safety: 'safe', edits: [], ...more });

const BOOK = buildWorkbook('台账.xlsx', [
  {
    name: '台账',
    rows: [
      ['科室', '风险点'],
      ['办公室', '甲'],
      [null, '乙'],
      ['财务科', '丙'],
    ],
    merges: ['A2:A3'],
  },
]);

const stores: [string, () => Promise<FixStore & { read: FixStoreReader }>][] = [
  ['memory', async () => createMemoryDriver(BOOK)],
  ['file', async () => openFileWorkbook(await writeXlsx(BOOK), '台账.xlsx')],
];
type FixStoreReader = ReturnType<typeof createMemoryDriver>['read'];

describe.each(stores)('makeFix in a %s', (_name, open) => {
  const texts = async (store: { read: FixStoreReader }) => sheetTexts((await store.read()).sheets[0]);

  it('splits, writes and puts rows in, all numbered as they stood before', async () => {
    const store = await open();
    const made = await makeFix(
      store,
      fix({
        splits: [split('A2:A3')],
        edits: [edit(4, 2, '丙', '丁')],
        rows: [below(2, '子'), below(4, '丑')],
      }),
    );
    expect(made.refused).toBeNull();
    expect(await texts(store)).toEqual([
      '1 | 1:科室 | 2:风险点',
      '2 | 1:办公室 | 2:甲',
      '3 | 2:子',
      '4 | 1:办公室 | 2:乙',
      '5 | 1:财务科 | 2:丁',
      '6 | 2:丑',
    ]);
  });

  it.each([
    ['a split', fix({ splits: [split('A2:A3'), split('B2:B3')] }), 'no-merge'],
    [
      'an edit',
      fix({ splits: [split('A2:A3')], edits: [edit(4, 2, '丙', '丁'), edit(4, 1, '甲', '乙')] }),
      'changed',
    ],
    [
      'rows',
      fix({
        edits: [edit(4, 2, '丙', '丁')],
        rows: [below(4, '子'), { ...below(4), sheet: '别表', rows: [[]] }],
      }),
      'no-sheet',
    ],
    ['rows within a merge', fix({ edits: [edit(4, 2, '丙', '丁')], rows: [below(2, '子')] }), 'unsafe'],
  ])('takes everything back where %s is refused', async (_what, broken, reason) => {
    const store = await open();
    const before = await texts(store);
    expect(await makeFix(store, broken)).toEqual({ refused: reason, edits: [] });
    expect(await texts(store)).toEqual(before);
  });
});

describe('fromBelow', () => {
  it('puts those with rows last, the lowest first', () => {
    const fixes = [
      fix({ rows: [below(2, '子')] }),
      fix({ splits: [split('A2:A3')] }),
      fix({ rows: [below(4, '丑')] }),
    ].map((each) => ({ fix: each }));
    expect(fromBelow(fixes)).toEqual([fixes[1], fixes[2], fixes[0]]);
  });

  it('keeps the order of rows that come to one place', async () => {
    const store = createMemoryDriver(BOOK);
    const fixes = ['子', '丑'].map((text) => ({ fix: fix({ rows: [below(4, text)] }) }));
    for (const each of fromBelow(fixes)) await makeFix(store, each.fix);
    expect(sheetTexts(store.workbook().sheets[0]).slice(4)).toEqual(['5 | 2:子', '6 | 2:丑', 'A2:A3']);
  });
});
