import type { CellValue } from '../../../src/core/cell';
import type { Workbook } from '../../../src/core/workbook';
import type { FillQuestion } from '../../../src/taskpane/session/filling-engine';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { lastBook, nowBook } from '../last-period';
import { COLUMN, riskRow, riskWorkbook, SHEET } from '../sample';
import { type OpenSample, openSample } from './open-sample';

const DEPARTMENT = 2;
const LEFT = '罗守成';

/** Row 3: one of two namesakes; row 4: somebody who left and has no successor. */
function book(...people: readonly (readonly CellValue[])[]): Workbook {
  const { sheets, ...rest } = riskWorkbook([
    riskRow(1, { [DEPARTMENT]: '', [COLUMN.responsible]: '季南乔' }),
    riskRow(2, { [COLUMN.responsible]: LEFT }),
  ]);
  const roster = buildWorkbook('', [
    {
      name: '人员',
      rows: [
        ['人员名册'],
        ['姓名', '科室', '职务', '在岗状态'],
        ['季南乔', '办公室', '科员', '在岗'],
        ['季南乔', '财务科', '会计', '在岗'],
        [LEFT, '财务科', '科员', '调离'],
        ['陆文博', '财务科', '科长', '在岗'],
        ...people,
      ],
    },
  ]);
  return { ...rest, sheets: [...sheets, ...roster.sheets] };
}

/** This period's ledger with a column for the reasons. */
function withReasons(): Workbook {
  const { sheets, ...rest } = nowBook();
  const titled = sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) =>
      row.row === 2 ? { ...row, cells: new Map(row.cells).set(11, { value: '变更原因' }) } : row,
    ),
  }));
  return { ...rest, sheets: titled };
}

async function asked(): Promise<OpenSample> {
  const sample = await openSample(book());
  await sample.session.filling.propose();
  const { store } = sample.session.filling;
  const ids = (store.get().proposed?.cells ?? []).map(({ id }) => id);
  store.dispatch({ type: 'ticked', ids, ticked: false });
  return sample;
}

function question({ session }: OpenSample, cell: string): FillQuestion {
  const found = session.filling.store.get().proposed?.questions.find((each) => each.cell === cell);
  if (!found) throw new Error(`nothing is asked about ${cell}`);
  return found;
}

function valueAt({ host }: OpenSample, row: number, column: number): CellValue {
  const sheet = host.workbook().sheets.find(({ name }) => name === SHEET);
  return sheet?.rows.find((each) => each.row === row)?.cells.get(column)?.value ?? null;
}

describe('questions to the clerk', () => {
  it('come with their choices, and with what tells the row', async () => {
    const sample = await asked();
    const which = question(sample, 'H3');
    expect(which.question).toBe('名册中有2人叫季南乔（办公室、财务科），未填，请说明是哪一位');
    expect([which.field, which.targets]).toEqual(['责任人', { [DEPARTMENT]: '科室' }]);
    expect(which.row).toContain('会计岗1');
    expect(which.answer?.choices.map(({ label }) => label)).toEqual([
      '季南乔·办公室·科员',
      '季南乔·财务科·会计',
    ]);
    expect(question(sample, 'H4').answer?.choices.map(({ label }) => label)).toEqual([
      '季南乔·财务科·会计',
      '陆文博·财务科·科长',
    ]);
    sample.session.checking.dispose();
  });

  it('write what was answered, leave alone what was not, and say so', async () => {
    const sample = await asked();
    const { filling, fixing } = sample.session;
    const { id } = question(sample, 'H3');
    filling.store.dispatch({ type: 'answered', id, answer: { choice: 1 } });
    expect(filling.store.get().ticked.has(id)).toBe(true);
    await filling.apply();
    expect(valueAt(sample, 3, DEPARTMENT)).toBe('财务科');
    expect(valueAt(sample, 4, COLUMN.responsible)).toBe(LEFT);
    expect(sample.state().notice).toMatchObject({
      kind: 'success',
      text: { data: { what: '已填写1格；有1个问题还没有答，相应的格没有动' } },
    });
    expect(filling.store.get().proposed?.questions.map(({ cell }) => cell)).toEqual(['H4']);
    await fixing.undo();
    expect(valueAt(sample, 3, DEPARTMENT)).toBeNull();
    sample.session.checking.dispose();
  });

  it('take a name in the place of the one who left', async () => {
    const sample = await asked();
    const { filling } = sample.session;
    const { id } = question(sample, 'H4');
    filling.store.dispatch({ type: 'answered', id, answer: { text: ' 温慕青' } });
    await filling.apply();
    expect(valueAt(sample, 4, COLUMN.responsible)).toBe('温慕青');
    sample.session.checking.dispose();
  });

  it('are open again when the text is taken back', async () => {
    const sample = await asked();
    const { store } = sample.session.filling;
    const { id } = question(sample, 'H4');
    store.dispatch({ type: 'answered', id, answer: { text: '温慕青' } });
    store.dispatch({ type: 'answered', id, answer: { text: '' } });
    expect(store.get().ticked.has(id)).toBe(false);
    sample.session.checking.dispose();
  });

  it('take the reason of a change since the period before, and go without a cell where the sheet has none', async () => {
    for (const hasColumn of [true, false]) {
      const sample = await openSample(hasColumn ? withReasons() : nowBook());
      const { filling, checking } = sample.session;
      await checking.engine.takePrevious(lastBook('上期/风险点.xlsx'));
      await checking.check();
      await filling.propose();
      const why = question(sample, 'F3');
      expect(why.question).toBe('等级由二级调整为一级，没有写明原因，请填写');
      expect(why.field).toBe('风险等级');
      filling.store.dispatch({ type: 'answered', id: why.id, answer: { text: '巡察后重新评估' } });
      expect(filling.store.get().ticked.has(why.id)).toBe(hasColumn);
      await filling.apply();
      expect(valueAt(sample, 3, 11)).toBe(hasColumn ? '巡察后重新评估' : null);
      checking.dispose();
    }
  });

  it('keep their answers as long as the same is asked with the same choices', async () => {
    const sample = await asked();
    const { filling } = sample.session;
    const which = question(sample, 'H3').id;
    const who = question(sample, 'H4').id;
    filling.store.dispatch({ type: 'answered', id: which, answer: { choice: 1 } });
    filling.store.dispatch({ type: 'answered', id: who, answer: { choice: 0 } });
    await filling.propose();
    expect([...filling.store.get().answers.keys()]).toEqual([which, who]);
    sample.host.become(book(['温慕青', '财务科', '出纳', '在岗']));
    await filling.propose();
    expect([...filling.store.get().answers.keys()]).toEqual([which]);
    expect(filling.store.get().ticked.has(who)).toBe(false);
    sample.session.checking.dispose();
  });
});
