import { jsonFormatter } from '../../src/formatters/json';
import { issueToJson } from '../../src/formatters/json-issue';
import { makeIssue } from '../core/make-issue';
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

  it('tells of merges to be split and of rows to be put in, by their cells', async () => {
    const fix = {
      safety: 'suggestion' as const,
      edits: [],
      splits: [{ sheet: '台账', range: { top: 3, bottom: 4, left: 2, right: 2 } }],
      rows: [{ sheet: '台账', after: 4, rows: [[{ column: 2, value: '办公室' }]] }],
    };
    const issue = issueToJson(makeIssue({ suggestions: [fix] }), '甲.xlsx', CONTEXT);
    expect(issue.fix).toEqual({
      safety: 'suggestion',
      edits: [],
      splits: [{ sheet: '台账', range: 'B3:B4' }],
      rows: [{ sheet: '台账', after: 4, rows: [{ B: '办公室' }] }],
    });
  });

  it('lists the candidates where there are several, the first as the fix too', () => {
    const fixes = ['陶景然', '林启明'].map((after) => ({
      safety: 'suggestion' as const,
      edits: [{ sheet: '台账', row: 3, column: 6, before: null, after }],
    }));
    const issue = issueToJson(makeIssue({ suggestions: fixes }), '甲.xlsx', CONTEXT);
    const listed = ['陶景然', '林启明'].map((after) => ({
      safety: 'suggestion',
      edits: [{ sheet: '台账', cell: 'F3', before: null, after }],
    }));
    expect(issue).toMatchObject({ fix: listed[0], suggestions: listed });
  });

  it('keeps a file that was not read, with its one issue', async () => {
    const file = (await formatted()).files[1];
    expect(file).toMatchObject({ status: 'unreadable', unit: '', tables: [] });
    expect(file.issues).toEqual([expect.objectContaining({ code: 'S-15', cell: null, row: null })]);
  });
});
