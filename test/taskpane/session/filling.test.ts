import type { Workbook } from '../../../src/core/workbook';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
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
      text: { code: 'filled', data: { what: `已填写${count}格` } },
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
    expect(refused.map(({ what, reason }) => `${what} ${reason}`)).toEqual([
      '廉政风险点 A4 序号 这一行在检查之后有变动',
    ]);
    expect(sample.state().notice).toMatchObject({
      kind: 'warning',
      text: { data: { what: '已填写1格；有1处没有填，原因见下' } },
    });
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

  it('adds rows where the user asks for them, and takes them back with the rest', async () => {
    const sample = await openSample(pledgeWorkbook());
    const { session, host, state } = sample;
    await session.filling.propose();
    const { proposed: all, ticked: ids } = session.filling.store.get();
    const [row] = all?.rows ?? [];
    expect(all?.rows).toHaveLength(1);
    expect(row?.shown).toContainEqual(['签订人', '季南乔']);
    expect(row && ids.has(row.id)).toBe(false);
    session.filling.store.dispatch({ type: 'ticked', ids: [row?.id ?? ''], ticked: true });
    const before = host.workbook();
    await session.filling.apply();
    expect(state().notice).toMatchObject({
      kind: 'success',
      text: { data: { what: '已新增1行' } },
    });
    expect(textOfSheet(sample, '承诺书')).toContain('季南乔');
    expect(session.filling.store.get().proposed?.rows).toEqual([]);
    await session.fixing.undo();
    expect(textOfSheet(sample, '承诺书')).not.toContain('季南乔');
    expect(host.workbook().sheets).toEqual(before.sheets);
    session.checking.dispose();
  });
});

function textOfSheet({ host }: OpenSample, name: string): string {
  const sheet = host.workbook().sheets.find((each) => each.name === name);
  return (sheet?.rows ?? []).flatMap(({ cells }) => [...cells.values()].map(({ value }) => value)).join(' ');
}

/** Three people in service, two of whom signed the pledge. */
function pledgeWorkbook(): Workbook {
  return buildWorkbook('台账.xlsx', [
    {
      name: '承诺书',
      rows: [
        ['临河县水务局2023年承诺书签订台账'],
        ['序号', '承诺书名称', '类型', '签订人', '科室', '职务', '签订日期', '本人签名'],
        [1, '党风廉政建设承诺书', '党风廉政建设承诺书', '沈立群', '财务科', '会计', '2023-03-01', '是'],
        [2, '党风廉政建设承诺书', '党风廉政建设承诺书', '陆文博', '办公室', '主任', '2023-03-01', '是'],
      ],
    },
    {
      name: '人员',
      rows: [
        ['人员名册'],
        ['姓名', '科室', '职务', '在岗状态'],
        ['沈立群', '财务科', '会计', '在岗'],
        ['陆文博', '办公室', '主任', '在岗'],
        ['季南乔', '办公室', '科员', '在岗'],
      ],
    },
  ]);
}
