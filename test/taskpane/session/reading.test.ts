import { riskRow, riskWorkbook, SHEET } from '../sample';
import { type OpenSample, openSample } from './open-sample';

const ROWS = [1, 2, 3].map((number) => riskRow(number));

function columnsOf({ state }: OpenSample): Record<string, string | null> {
  const columns = state().outcome?.tables[0]?.columns ?? [];
  return Object.fromEntries(columns.map(({ column, field }) => [column, field]));
}

describe('saying how a sheet is read', () => {
  it('gives a column another field, remembers it, and forgets it again', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const { session, host, state } = sample;
    const [table] = state().outcome?.tables ?? [];
    if (!table) throw new Error('no table');
    await session.reading.bindColumn(table, 'I', 'supervisor');
    expect(columnsOf(sample)).toMatchObject({ H: 'responsiblePerson', I: 'supervisor' });
    expect(state().outcome?.tables[0]?.bound).toBe(true);
    expect(host.kept.get('bindings')).toMatchObject([
      { sheet: SHEET, ledger: 'risk-points', headerRows: [2, 2] },
    ]);
    await session.reading.unbind(SHEET);
    expect(columnsOf(sample)).toMatchObject({ I: 'responsibleLeader' });
    session.checking.dispose();
  });

  it('moves a field: the column that had it is left without', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const [table] = sample.state().outcome?.tables ?? [];
    if (!table) throw new Error('no table');
    await sample.session.reading.bindColumn(table, 'I', 'responsiblePerson');
    expect(columnsOf(sample)).toMatchObject({ H: null, I: 'responsiblePerson' });
    sample.session.checking.dispose();
  });

  it('reads a header as another ledger, by the words that ledger has', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    const [table] = sample.state().outcome?.tables ?? [];
    if (!table) throw new Error('no table');
    await sample.session.reading.bindHeader(
      { sheet: SHEET, headerRows: [2, 2], table },
      { ledger: 'rectification', part: null },
    );
    expect(sample.state().outcome?.tables).toMatchObject([{ ledger: 'rectification', bound: true }]);
    expect(sample.state().notice).toMatchObject({ text: { code: 'remembered' } });
    sample.session.checking.dispose();
  });

  it('leaves everything as it was when nothing can be read that way', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    await sample.session.reading.bindHeader(
      { sheet: '说明', headerRows: [1, 1], table: null },
      { ledger: 'risk-points', part: null },
    );
    expect(sample.host.kept.has('bindings')).toBe(false);
    expect(sample.state().notice).toMatchObject({ kind: 'warning', text: { code: 'binding-failed' } });
    sample.session.checking.dispose();
  });

  it('recognises by itself when the kept bindings are of no use', async () => {
    const sample = await openSample(riskWorkbook(ROWS));
    sample.host.kept.set('bindings', [{ sheet: SHEET, ledger: 'nothing', headerRows: [2, 2], columns: {} }]);
    await sample.session.checking.check();
    expect(sample.state().outcome).toMatchObject({ bindingsHeld: false, rows: 3 });
    sample.session.checking.dispose();
  });
});
