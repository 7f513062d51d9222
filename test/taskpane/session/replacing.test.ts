import { replacePerson } from '../../../src/fill/successors';
import { DEFINITIONS } from '../../../src/ledger/definitions';
import { recogniseWorkbook } from '../../../src/ledger/recognise';
import type { ReplacingState } from '../../../src/taskpane/session/replacing-state';
import { MOVED_SHEETS, movedBook } from '../moved-person';
import { type OpenSample, openSample } from './open-sample';

const { problems, risks } = MOVED_SHEETS;

let sample: OpenSample;
afterEach(() => sample.session.checking.dispose());

async function opened(further = '', protectedSheets: readonly string[] = []): Promise<OpenSample> {
  sample = await openSample(movedBook(further), protectedSheets);
  await sample.session.replacing.open();
  return sample;
}

function state(): ReplacingState {
  return sample.session.replacing.store.get();
}

function valueAt(sheet: string, row: number, column: number): unknown {
  const found = sample.host.workbook().sheets.find(({ name }) => name === sheet);
  return found?.rows.find((each) => each.row === row)?.cells.get(column)?.value ?? null;
}

/** What the three open cells that name him hold. */
function named(): unknown[] {
  return [valueAt(problems, 3, 7), valueAt(problems, 4, 7), valueAt(risks, 3, 8)];
}

const BEFORE = ['罗守成', '罗守成（主责）、林启明', '罗守成'];
const AFTER = ['沈知夏', '沈知夏（主责）、林启明', '沈知夏'];

describe('replacing a person', () => {
  it('offers those of the ledgers, who left first, and the people in service', async () => {
    await opened();
    expect(state().people?.people).toEqual([
      { name: '罗守成', cells: 3, standing: 'left', state: '调离', successor: '沈知夏' },
      { name: '周若溪', cells: 4, standing: 'there', state: '', successor: '' },
      { name: '林启明', cells: 1, standing: 'there', state: '', successor: '' },
    ]);
    expect(state().people?.staff).toEqual([
      { name: '沈知夏', post: '财务科 科长' },
      { name: '周若溪', post: '局领导 副局长' },
      { name: '林启明', post: '局领导 局长' },
    ]);
  });

  it('shows every cell before and after with what stays, as the command line would replace', async () => {
    await opened();
    await sample.session.replacing.choose('罗守成');
    expect(state().to).toBe('沈知夏');
    const { cells = [], kept } = state().replacement ?? {};
    const tables = recogniseWorkbook(movedBook(), { definitions: DEFINITIONS });
    expect(cells.map(({ at, before, options }) => ({ ...at, before, after: options[0].after }))).toEqual(
      replacePerson(tables, '罗守成', '沈知夏').map(({ edit }) => edit),
    );
    expect(cells.map(({ cell, before, options }) => [cell, before, options[0].after])).toEqual(
      [0, 1, 2].map((index) => [['G3', 'G4', 'H3'][index], BEFORE[index], AFTER[index]]),
    );
    expect(kept).toEqual({ finished: ['整改台账 G5'], papers: ['承诺书 D3'], locked: ['整改台账 G6'] });
    expect(state().ticked.size).toBe(3);
    expect(named()).toEqual(BEFORE);
  });

  it('writes all of them in one step, and takes it back in one', async () => {
    await opened();
    const { replacing, fixing, filling } = sample.session;
    await replacing.choose('罗守成');
    await replacing.apply();
    expect(named()).toEqual(AFTER);
    expect(valueAt(problems, 5, 7)).toBe('罗守成');
    expect(sample.state().notice).toMatchObject({
      kind: 'success',
      text: { code: 'replaced-people', data: { from: '罗守成', to: '沈知夏', count: 3 } },
      undo: true,
    });
    expect(state().open).toBe(false);
    expect(filling.store.get().made).toBe(true);
    await fixing.undo();
    expect(named()).toEqual(BEFORE);
  });

  it('leaves out what the user does not tick, also when it is looked up again', async () => {
    await opened();
    const { replacing } = sample.session;
    await replacing.choose('罗守成');
    const [first] = state().replacement?.cells ?? [];
    replacing.store.dispatch({ type: 'ticked', ids: [first?.id ?? ''], ticked: false });
    await replacing.refresh();
    await replacing.apply();
    expect(named()).toEqual([BEFORE[0], AFTER[1], AFTER[2]]);
  });

  it('takes any name, says how the roster knows it, and replaces nobody by himself', async () => {
    await opened();
    const { replacing } = sample.session;
    await replacing.choose('周若溪');
    expect(state().replacement).toBeNull();
    await replacing.name(' 顾明哲 ');
    expect(state().replacement).toMatchObject({ successor: { standing: 'unlisted' } });
    await replacing.apply();
    expect(valueAt(problems, 3, 6)).toBe('顾明哲');
    await replacing.open();
    await replacing.choose('顾明哲');
    await replacing.name('顾明哲');
    expect(state().replacement).toBeNull();
    await replacing.name('罗守成');
    expect(state().replacement?.successor).toEqual({ standing: 'left', state: '调离' });
  });

  it('does not list a name twice that stands there already', async () => {
    await opened();
    const { replacing } = sample.session;
    await replacing.choose('罗守成');
    await replacing.name('林启明');
    expect(state().replacement?.cells.map(({ cell }) => cell)).toEqual(['G3', 'H3']);
    expect(state().replacement?.kept.locked).toEqual(['整改台账 G4', '整改台账 G6']);
  });

  it('ticks nothing where the roster has two people of the name', async () => {
    await opened('\n  | 罗守成 | 办公室 | 科员 | 在岗 |');
    await sample.session.replacing.choose('罗守成');
    await sample.session.replacing.name('沈知夏');
    expect(state().replacement?.namesakes).toBe(2);
    expect(state().ticked.size).toBe(0);
    await sample.session.replacing.apply();
    expect(named()).toEqual(BEFORE);
  });

  it('does not touch a row that was changed since, and says so', async () => {
    await opened();
    const { replacing } = sample.session;
    await replacing.choose('罗守成');
    const changed = movedBook();
    const sheets = changed.sheets.map((sheet) =>
      sheet.name === risks
        ? {
            ...sheet,
            rows: sheet.rows.map((row) =>
              row.row === 3 ? { ...row, cells: new Map(row.cells).set(6, { value: '二级' }) } : row,
            ),
          }
        : sheet,
    );
    sample.host.become({ ...changed, sheets }, true);
    await replacing.apply();
    expect(named()).toEqual([AFTER[0], AFTER[1], BEFORE[2]]);
    expect(sample.state().notice).toMatchObject({
      kind: 'warning',
      text: { code: 'replaced-some', data: { count: 2, refused: 1 } },
    });
    expect(state().open).toBe(true);
    expect(state().replacement?.cells.map(({ cell }) => cell)).toEqual(['H3']);
  });

  it('replaces nothing after rows moved, but looks again', async () => {
    await opened();
    await sample.session.replacing.choose('罗守成');
    sample.host.become(movedBook());
    await sample.session.replacing.apply();
    expect(sample.state().notice?.text.code).toBe('rows-moved');
    expect(named()).toEqual(BEFORE);
  });

  it('tells of a protected sheet, and replaces on the others', async () => {
    await opened('', [problems]);
    await sample.session.replacing.choose('罗守成');
    await sample.session.replacing.apply();
    expect(named()).toEqual([BEFORE[0], BEFORE[1], AFTER[2]]);
    expect(sample.state().notice?.text.data?.reason).toBe('工作表受保护，请先撤销保护');
  });

  it('forgets what was chosen when it is closed', async () => {
    await opened();
    const { replacing } = sample.session;
    const choosing = replacing.choose('罗守成');
    replacing.close();
    await choosing;
    expect(state()).toMatchObject({ open: false, from: '', replacement: null });
  });
});
