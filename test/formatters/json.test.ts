import { jsonFormatter } from '../../src/formatters/json';
import { CONTEXT, makeValidation } from './make-validation';

async function formatted() {
  return JSON.parse(String(await jsonFormatter.format(makeValidation(), CONTEXT)));
}

describe('json', () => {
  it('sums up the batch', async () => {
    const { schemaVersion, asOf, summary } = await formatted();
    expect({ schemaVersion, asOf }).toEqual({ schemaVersion: 1, asOf: '2023-12-31' });
    expect(summary).toEqual({ files: 2, unreadable: 1, tables: 1, rows: 2, error: 2, warning: 0, info: 1 });
  });

  it('shows what was recognised, and what was not', async () => {
    const [table] = (await formatted()).files[0].tables;
    expect(table).toMatchObject({
      sheet: '台账',
      ledger: 'risk-points',
      title: '青岚县水务局风险点台账',
      headerRange: 'A2:G2',
      dataRange: 'A3:G4',
      rows: 2,
      unbound: [{ column: 'G', header: '内部编码' }],
    });
    expect(table.columns).toContainEqual({
      column: 'D',
      header: '风险等级',
      field: 'riskLevel',
      title: '风险等级',
      confidence: 1,
    });
    expect(table.missing).toContain('责任领导');
  });

  it('gives every issue its cell, words, fix and related cells', async () => {
    expect((await formatted()).files[0].issues[1]).toEqual({
      rule: 'responsible-is-person',
      code: 'C-12',
      severity: 'error',
      sheet: '台账',
      cell: 'F3',
      row: 3,
      field: 'responsiblePerson',
      message: '提示<C-12>',
      why: '依据C-12',
      how: '改法C-12',
      fix: {
        safety: 'suggestion',
        edits: [{ sheet: '台账', cell: 'F3', before: '办公室', after: '陶景然' }],
      },
      related: [{ path: '报送/甲.xlsx', sheet: '台账', cell: 'F4' }],
    });
  });

  it('keeps a file that was not read, with its one issue', async () => {
    const file = (await formatted()).files[1];
    expect(file).toMatchObject({ status: 'unreadable', unit: '', tables: [] });
    expect(file.issues).toEqual([expect.objectContaining({ code: 'S-15', cell: null, row: null })]);
  });
});
