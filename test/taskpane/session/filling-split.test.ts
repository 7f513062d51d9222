import type { CellValue } from '../../../src/core/cell';
import type { Workbook } from '../../../src/core/workbook';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { riskRow, riskWorkbook, SHEET } from '../sample';
import { type OpenSample, openSample } from './open-sample';

const DEPARTMENT = 2;
const LEADER = 9;

/** Rows 3…5 share their department, rows 4 and 5 their leader. */
function mergedBook(department = '财务科', merges: readonly string[] = ['B3:B5', 'I4:I5']): Workbook {
  const { sheets } = riskWorkbook([
    riskRow(1, { [DEPARTMENT]: department }),
    riskRow(2, { [DEPARTMENT]: '' }),
    riskRow(3, { [DEPARTMENT]: '', [LEADER]: '' }),
    riskRow(4, { [DEPARTMENT]: '办公室' }),
  ]);
  const rows = (sheets[0]?.rows ?? []).map(({ cells }) =>
    Array.from({ length: 9 }, (_, index): CellValue => cells.get(index + 1)?.value ?? null),
  );
  return buildWorkbook('台账.xlsx', [{ name: SHEET, rows, merges }]);
}

/** What stands in the column of the person responsible, by row. */
const NAMES: Readonly<Record<number, string>> = { 2: '责任人', 3: '沈　立　群', 6: '沈立群' };

const ROSTER = buildWorkbook('', [
  {
    name: '人员',
    rows: [['人员名册'], ['姓名', '科室', '职务', '在岗状态'], ['沈立群', '财务科', '会计', '在岗']],
  },
]);

async function proposed(book = mergedBook(), protectedSheets: readonly string[] = []): Promise<OpenSample> {
  const sample = await openSample(book, protectedSheets);
  await sample.session.filling.propose();
  return sample;
}

const mergesOf = ({ session }: OpenSample) => session.filling.store.get().proposed?.merges ?? [];

function tick({ session }: OpenSample, ...ranges: string[]): void {
  const { store } = session.filling;
  const { cells = [], merges = [] } = store.get().proposed ?? {};
  store.dispatch({ type: 'ticked', ids: cells.map(({ id }) => id), ticked: false });
  const ids = merges.filter(({ range }) => ranges.includes(range)).map(({ id }) => id);
  store.dispatch({ type: 'ticked', ids, ticked: true });
}

function column({ host }: OpenSample, number: number): CellValue[] {
  const rows = host.workbook().sheets.find(({ name }) => name === SHEET)?.rows ?? [];
  return rows.filter(({ row }) => row >= 3).map(({ cells }) => cells.get(number)?.value ?? null);
}

const merged = ({ host }: OpenSample): number => host.workbook().sheets[0]?.merges.length ?? 0;

describe('splitting merged cells', () => {
  it('lists each merge with the value it would be filled with, and ticks none', async () => {
    const sample = await proposed();
    expect(mergesOf(sample)).toMatchObject([
      { range: 'B3:B5', field: '科室', value: '财务科', rows: 3, source: expect.stringContaining('3至5') },
      { range: 'I4:I5', field: '责任领导', value: '陆文博', rows: 2 },
    ]);
    const { ticked, proposed: all } = sample.session.filling.store.get();
    expect(mergesOf(sample).some(({ id }) => ticked.has(id))).toBe(false);
    expect(all?.fillers['merged-cells']?.what).not.toBe('');
    sample.session.checking.dispose();
  });

  it('splits and fills down what is ticked, and undo gives the merge and the blanks back', async () => {
    const sample = await proposed();
    const before = sample.host.workbook().sheets;
    tick(sample, 'B3:B5');
    await sample.session.filling.apply();
    expect(column(sample, DEPARTMENT)).toEqual(['财务科', '财务科', '财务科', '办公室']);
    expect(column(sample, LEADER)[2]).toBeNull();
    expect(merged(sample)).toBe(1);
    expect(mergesOf(sample).map(({ range }) => range)).toEqual(['I4:I5']);
    expect(sample.state().notice).toMatchObject({
      kind: 'success',
      text: { data: { what: '已拆分1处合并单元格并逐行填写' } },
      undo: true,
    });
    await sample.session.fixing.undo();
    expect(sample.state().notice?.text.code).toBe('undone');
    expect(column(sample, DEPARTMENT)).toEqual(['财务科', null, null, '办公室']);
    expect(merged(sample)).toBe(2);
    expect(new Set(sample.host.workbook().sheets[0]?.merges)).toEqual(new Set(before[0]?.merges));
    sample.session.checking.dispose();
  });

  it('says so where a cell was changed since, and leaves that as it is', async () => {
    const sample = await proposed();
    tick(sample, 'B3:B5');
    await sample.session.filling.apply();
    const edit = { sheet: SHEET, row: 4, column: DEPARTMENT, before: '财务科', after: '审计科' };
    await sample.host.type(edit);
    await sample.session.fixing.undo();
    expect(sample.state().notice).toMatchObject({ kind: 'warning', text: { code: 'undone-layout-left' } });
    expect(column(sample, DEPARTMENT)[1]).toBe('审计科');
    sample.session.checking.dispose();
  });

  it('changes nothing on a protected sheet, and says so', async () => {
    const sample = await proposed(mergedBook(), [SHEET]);
    const before = sample.host.workbook();
    tick(sample, 'B3:B5', 'I4:I5');
    await sample.session.filling.apply();
    expect(sample.host.workbook()).toEqual(before);
    const { refused } = sample.session.filling.store.get();
    expect(refused.map(({ what, reason }) => `${what} ${reason}`)).toEqual([
      '廉政风险点 B3:B5 科室 工作表受保护，请先撤销保护',
      '廉政风险点 I4:I5 责任领导 工作表受保护，请先撤销保护',
    ]);
    expect(sample.state().notice).toMatchObject({ kind: 'warning', undo: false });
    sample.session.checking.dispose();
  });

  it.each([
    ['another value', mergedBook('审计科'), '这一行在检查之后有变动'],
    ['another merge', mergedBook('财务科', ['B3:B4']), '这里已不是原来的合并单元格'],
  ])('splits nothing where %s stands by now', async (_, now, reason) => {
    const sample = await proposed();
    tick(sample, 'B3:B5');
    sample.host.become(now, true);
    await sample.session.filling.apply();
    expect(sample.host.workbook()).toEqual(now);
    expect(sample.session.filling.store.get().refused.map((each) => each.reason)).toEqual([reason]);
    sample.session.checking.dispose();
  });

  it('fills down what the same step has rewritten before', async () => {
    const { sheets, ...rest } = mergedBook('财务科', ['H3:H5']);
    const named = sheets.map((sheet) => ({
      ...sheet,
      rows: sheet.rows.map((row) => ({
        ...row,
        cells: new Map(row.cells).set(8, { value: NAMES[row.row] ?? null }),
      })),
    }));
    const sample = await proposed({ ...rest, sheets: [...named, ...ROSTER.sheets] });
    const { store } = sample.session.filling;
    const spelling = store.get().proposed?.cells.find(({ cell }) => cell === 'H3');
    expect(spelling?.options[0].after).toBe('沈立群');
    tick(sample, 'H3:H5');
    store.dispatch({ type: 'ticked', ids: [spelling?.id ?? ''], ticked: true });
    await sample.session.filling.apply();
    expect(sample.session.filling.store.get().refused).toEqual([]);
    expect(column(sample, 8)).toEqual(['沈立群', '沈立群', '沈立群', '沈立群']);
    await sample.session.fixing.undo();
    expect(column(sample, 8)).toEqual(['沈　立　群', null, null, '沈立群']);
    sample.session.checking.dispose();
  });
});
