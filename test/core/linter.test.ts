import type { Field } from '../../src/core/field';
import { lintTable, lintWorkbook } from '../../src/core/linter';
import { eraseOptions, type Report, type Rule } from '../../src/core/rule';
import type { Row, Table } from '../../src/core/table';
import { workbookSubject } from '../../src/core/workbook-subject';

interface Environment {
  readonly asOf: string;
}

const FIELD: Field = {
  name: 'risk',
  title: '风险点描述',
  titleEn: 'Risk',
  type: 'string',
  kind: 'risk',
  need: 'identifying',
  aliases: [],
};

function makeRow(index: number, text: string): Row {
  const at = { sheet: '表', row: index + 2, column: 1 };
  return {
    row: index + 2,
    index,
    key: text,
    hidden: false,
    cells: new Map([['risk', { field: FIELD, cell: { value: text }, text, at, column: 1 }]]),
  };
}

function makeTable(texts: readonly string[], ledger = 'risk-points'): Table {
  const at = { sheet: '表', row: 1, column: 1 };
  return {
    path: '甲.xlsx',
    sheet: '表',
    hidden: false,
    ledger,
    title: '表',
    titleAt: at,
    head: [],
    headerRange: { top: 1, left: 1, bottom: 1, right: 1 },
    dataRange: null,
    bindings: [{ column: 1, header: '风险点', field: FIELD, at, confidence: 1 }],
    unbound: [],
    missing: [],
    fields: [FIELD],
    rows: texts.map((text, index) => makeRow(index, text)),
    totals: [],
    sections: [],
    lines: [],
    merges: [],
    unit: '',
    score: 1,
  };
}

const docs = { what: '查找', why: '依据条款', how: '改正' };
const visits: string[] = [];

function rule(id: string, parts: Partial<Rule<{ limit: number }, Environment>['meta']> = {}) {
  return eraseOptions<{ limit: number }, Environment>({
    meta: {
      id,
      code: id.toUpperCase(),
      scope: 'row',
      severity: 'warning',
      ledgers: 'all',
      options: { limit: 2 },
      docs: { 'zh-CN': docs, en: docs, source: '测试' },
      ...parts,
    },
    create(context) {
      let rows = 0;
      const report = (row: Row, extra: Partial<Report> = {}): void =>
        context.report({ messageId: 'short', at: { sheet: '表', row: row.row, column: 1 }, row, ...extra });
      return {
        row(row) {
          rows += 1;
          visits.push(`${id}:${row.row}`);
          if ((row.cells.get('risk')?.text.length ?? 0) < context.options.limit) report(row);
        },
        end(table) {
          if (rows !== table.rows.length) throw new Error('state leaked from another table');
        },
        workbook(subject) {
          context.report({ messageId: 'book', at: { sheet: subject.path, row: null, column: null } });
        },
      };
    },
  });
}

const environment = { asOf: '2023-12-31' };
const run = (table: Table, rules: ReturnType<typeof rule>[], settings = {}) =>
  lintTable(table, { rules, environment, settings });

describe('lintTable', () => {
  beforeEach(() => visits.splice(0));

  it('visits each row once for all rules', () => {
    run(makeTable(['甲', '乙乙']), [rule('a'), rule('b')]);
    expect(visits).toEqual(['a:2', 'b:2', 'a:3', 'b:3']);
  });

  it('gives each table fresh state', () => {
    const rules = [rule('a')];
    expect(() => [run(makeTable(['甲']), rules), run(makeTable(['乙', '丙']), rules)]).not.toThrow();
  });

  it('carries rule, ledger and row key into the issue', () => {
    expect(run(makeTable(['甲']), [rule('a')])).toEqual([
      expect.objectContaining({
        rule: 'a',
        code: 'A',
        severity: 'warning',
        ledger: 'risk-points',
        rowKey: '甲',
        data: {},
      }),
    ]);
  });

  it('leaves out rules of other ledgers', () => {
    expect(run(makeTable(['甲']), [rule('a', { ledgers: ['pledges'] })])).toEqual([]);
  });

  it('heeds severity, off and options from the config, by id or code', () => {
    const table = makeTable(['甲乙']);
    expect(run(table, [rule('a')], { a: { options: { limit: 5 } } })).toHaveLength(1);
    expect(run(table, [rule('a')], { A: { severity: 'off' } })).toEqual([]);
    expect(run(makeTable(['甲']), [rule('a')], { a: { severity: 'info' } })[0]?.severity).toBe('info');
  });
});

describe('lintWorkbook', () => {
  it('runs the rules that see the whole workbook after the tables', () => {
    const workbook = { path: '甲.xlsx', sheets: [], date1904: false, externalLinks: [], hasMacros: false };
    const issues = lintWorkbook(workbookSubject(workbook, [makeTable(['甲'])]), {
      rules: [rule('w', { scope: 'workbook' }), rule('a')],
      environment,
      settings: {},
    });
    expect(issues.map((issue) => issue.messageId)).toEqual(['short', 'book']);
    expect(issues[1]).not.toHaveProperty('ledger');
  });
});
