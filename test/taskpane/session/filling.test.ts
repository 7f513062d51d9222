import { COLUMN, FIRST_ROW, riskRow, riskWorkbook, SHEET } from '../sample';
import { type OpenSample, openSample } from './open-sample';

/** Rows 3…6: the second has no number, the third another notation of the level. */
const ROWS = [
  riskRow(1),
  riskRow(2, { [COLUMN.serial]: '' }),
  riskRow(3, { [COLUMN.level]: 'Ⅲ级' }),
  riskRow(4),
];

async function proposed(rows = ROWS, protectedSheets: readonly string[] = []): Promise<OpenSample> {
  const sample = await openSample(riskWorkbook(rows), protectedSheets);
  await sample.session.filling.propose();
  return sample;
}

function cells({ session }: OpenSample): string[] {
  return (session.filling.store.get().proposed?.cells ?? []).map(({ cell }) => cell);
}

function ticked({ session }: OpenSample): string[] {
  const { proposed: all, ticked: ids } = session.filling.store.get();
  return (all?.cells ?? []).filter(({ id }) => ids.has(id)).map(({ cell }) => cell);
}

function valueAt({ host }: OpenSample, row: number, column: number): unknown {
  const sheet = host.workbook().sheets.find(({ name }) => name === SHEET);
  return sheet?.rows.find((each) => each.row === row)?.cells.get(column)?.value ?? null;
}

describe('filling', () => {
  it('proposes with source and row, and ticks what is certain', async () => {
    const sample = await proposed();
    const all = sample.session.filling.store.get().proposed;
    const serial = all?.cells.find(({ cell }) => cell === 'A4');
    expect(serial).toMatchObject({ field: '序号', before: null, filler: 'serial-numbers', safety: 'safe' });
    expect(serial?.options).toEqual([{ after: 2, source: expect.stringContaining('2') }]);
    expect(serial?.row).toContain('财务科');
    expect(all?.fillers['serial-numbers']?.what).not.toBe('');
    expect(ticked(sample)).toContain('A4');
    sample.session.checking.dispose();
  });

  it('checks by itself when nothing was checked yet', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    sample.host.become(riskWorkbook([riskRow(1), riskRow(2, { [COLUMN.serial]: '' })]));
    await sample.session.filling.propose();
    expect(sample.state().outcome?.rows).toBe(2);
    expect(cells(sample)).toEqual(['A4']);
    sample.session.checking.dispose();
  });

  it('fills what is ticked in one step, and takes it back in one', async () => {
    const sample = await proposed();
    const { session, state } = sample;
    const count = ticked(sample).length;
    expect(count).toBeGreaterThan(1);
    await session.filling.apply();
    expect(valueAt(sample, 4, COLUMN.serial)).toBe(2);
    expect(state().notice).toMatchObject({
      kind: 'success',
      text: { code: 'filled', data: { count } },
      undo: true,
    });
    expect(cells(sample)).not.toContain('A4');
    await session.fixing.undo();
    expect(valueAt(sample, 4, COLUMN.serial)).toBeNull();
    expect(valueAt(sample, 5, COLUMN.level)).toBe('Ⅲ级');
    await session.fixing.undo();
    expect(state().notice?.text.code).toBe('undo-nothing');
    session.checking.dispose();
  });

  it('leaves alone what the user does not tick, also when it is proposed again', async () => {
    const sample = await proposed();
    const { filling } = sample.session;
    const ids = filling.store.get().proposed?.cells.map(({ id }) => id) ?? [];
    filling.store.dispatch({ type: 'ticked', ids, ticked: false });
    await filling.propose();
    expect(ticked(sample)).toEqual([]);
    await filling.apply();
    expect(valueAt(sample, 4, COLUMN.serial)).toBeNull();
    sample.session.checking.dispose();
  });

  it('does not overwrite a row that was changed since, and says where and why', async () => {
    const sample = await proposed();
    const { session, host } = sample;
    const changed = ROWS.map((row, index) => (index === 1 ? riskRow(2, { [COLUMN.serial]: 99 }) : row));
    host.become(riskWorkbook(changed), true);
    await session.filling.apply();
    expect(valueAt(sample, 4, COLUMN.serial)).toBe(99);
    expect(valueAt(sample, 5, COLUMN.level)).toBe('三级');
    const { refused } = session.filling.store.get();
    expect(refused.map(({ fill, reason }) => `${fill.cell} ${reason}`)).toEqual([
      'A4 这一行在检查之后有变动',
    ]);
    expect(sample.state().notice).toMatchObject({ kind: 'warning', text: { code: 'filled-some' } });
    session.checking.dispose();
  });

  it('fills nothing after rows moved, but proposes anew', async () => {
    const sample = await proposed();
    sample.host.become(riskWorkbook([riskRow(1), ...ROWS]));
    await sample.session.filling.apply();
    expect(sample.state().notice?.text.code).toBe('rows-moved');
    expect(cells(sample)).toContain('A5');
    expect(valueAt(sample, FIRST_ROW + 2, COLUMN.serial)).toBeNull();
    sample.session.checking.dispose();
  });

  it('tells of a protected sheet', async () => {
    const sample = await proposed(ROWS, [SHEET]);
    await sample.session.filling.apply();
    expect(valueAt(sample, 4, COLUMN.serial)).toBeNull();
    expect(sample.session.filling.store.get().refused[0]?.reason).toBe('工作表受保护，请先撤销保护');
    sample.session.checking.dispose();
  });
});
