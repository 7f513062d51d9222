import fc from 'fast-check';
import { LANGUAGES } from '../../src/core/language';
import type { Table } from '../../src/core/table';
import type { Workbook } from '../../src/core/workbook';
import { FILLERS } from '../../src/fill';
import type { Filler, Proposal } from '../../src/fill/filler';
import { FILL_MESSAGES } from '../../src/fill/messages';
import { proposeFills, selectFills } from '../../src/fill/run-fill';
import { openValues } from '../../src/fill/shared/open-cells';
import { proposalFor } from '../../src/fill/shared/proposal-for';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { judgeEdits } from '../../src/workbook/judge-edits';
import { environmentOf, type FillKnowledge, person, sourceText, tablesOf } from './fill-tester';

const NORMALISERS = ['level-normalised', 'date-normalised', 'deadline-from-wording'];

const KNOWN: FillKnowledge = {
  period: '2023',
  ledger: 'risk-points',
  roster: {
    units: [{ name: '临河县水务局', aliases: [], reports: true }],
    departments: [{ name: '办公室', leader: '周若溪' }],
    people: [person('林启明', '办公室', '主任'), person('田一禾', '办公室', '文秘')],
    portfolios: [
      { leader: '石远山', position: '局长', duties: '全面工作', departments: [], head: true },
      { leader: '周若溪', position: '副局长', duties: '办公室', departments: ['办公室'], head: false },
    ],
  },
};

const HEADER =
  '| 序号 | 单位 | 科室 | 岗位名称 | 权力事项 | 风险点描述 | 可能性 | 后果 | 风险等级 | 防控措施 | 责任人 | 部门负责人 | 责任领导 | 完成时限 |';

const pick = (...values: string[]): fc.Arbitrary<string> => fc.constantFrom(...values);

/** Rows as clerks leave them: blanks, other notations, wrong numbers, formulas, errors. */
const row = fc
  .tuple(
    pick('', '', '1', '2', '3', '5', '二', '=ROW()→4', '#REF!'),
    pick('', '', '临河县水务局', '林业局'),
    pick('', '', '办公室', '局办公室', '财务科'),
    pick('', '文秘', '主任'),
    pick('', '公文流转', '经费报销'),
    fc.constant('不按规定用印'),
    pick('', '1', '3', '极大', '9'),
    pick('', '2', '4', '较小'),
    pick('', '', '一级', '中', 'Ⅲ级', '黄', '较高', '=X1→二级'),
    fc.constant('用印先审批登记'),
    pick('', '', '田一禾', '林启明', '林启明、田一禾', '陌生人'),
    pick('', '田一禾'),
    pick('', '', '周若溪', '#N/A'),
    pick(
      '',
      '年底前',
      '3月14日',
      '2023.6.30',
      '@2023-06-30',
      '长期',
      '第二季度末',
      '2023年9月底前，并长期坚持',
    ),
  )
  .map((cells) => `| ${cells.join(' | ')} |`);
const ledger = fc
  .tuple(
    fc.array(row, { minLength: 1, maxLength: 8 }),
    fc.constantFrom([], ['A3:A4'], ['C3:C4', 'I3:I4'], ['B2:B4']),
  )
  .map(([rows, merges]) => ({ markdown: [HEADER, ...rows].join('\n'), merges }));

function applied(workbook: Workbook, proposals: readonly Proposal[]): Workbook {
  const judged = judgeEdits(
    workbook,
    proposals.map(({ edit }) => edit),
    new Set(),
  );
  expect(judged.refused).toEqual([]);
  return judged.workbook;
}

describe('proposeFills', () => {
  it.each([false, true])('to fill twice is to fill once (suggestions: %s)', (suggestions) => {
    fc.assert(
      fc.property(ledger, (sheet) => {
        const { workbook, tables } = tablesOf(sheet, KNOWN);
        const environment = environmentOf(KNOWN);
        const run = (now: readonly Table[]) =>
          selectFills(proposeFills(now, environment, FILLERS, { withSuggestions: suggestions }), {
            suggestions,
          });
        const filled = applied(workbook, run(tables));
        const again = run(recogniseWorkbook(filled, { ledger: 'risk-points' }));
        expect(again).toEqual([]);
      }),
    );
  });

  it('touches what is written only to write it in another notation, and expects what stands there', () => {
    fc.assert(
      fc.property(ledger, (sheet) => {
        const { workbook, tables } = tablesOf(sheet, KNOWN);
        const cells = new Map(workbook.sheets[0]?.rows.map((each) => [each.row, each.cells]));
        for (const { filler, edit } of proposeFills(tables, environmentOf(KNOWN))) {
          expect(edit.before).toBe(cells.get(edit.row)?.get(edit.column)?.value ?? null);
          expect(edit.after).not.toBe(edit.before);
          if (edit.before !== null) expect(NORMALISERS).toContain(filler);
        }
      }),
    );
  });

  it('names nobody without a roster, and nobody whom the roster does not name', () => {
    fc.assert(
      fc.property(ledger, (sheet) => {
        const { tables } = tablesOf(sheet, KNOWN);
        const { roster: _, ...rest } = KNOWN;
        for (const environment of [environmentOf(rest), environmentOf({ ...rest, roster: {} })]) {
          const fields = proposeFills(tables, environment).map(({ field }) => field);
          for (const name of ['responsiblePerson', 'departmentHead', 'responsibleLeader', 'department']) {
            expect(fields).not.toContain(name);
          }
        }
      }),
    );
  });

  it('fills what another fill calls for: the level from the matrix, then its leader', () => {
    const markdown = `${HEADER}\n| | | | 文秘 | 公文流转 | 不按规定用印 | 3 | 4 | | 用印先审批登记 | 田一禾 | | | 年底前 |`;
    const proposals = proposeFills(tablesOf(markdown, KNOWN).tables, environmentOf(KNOWN));
    expect(proposals.map((proposal) => sourceText(proposal))).toEqual([
      '按行序连续编号：1',
      '名册中唯一的单位：临河县水务局',
      '名册：田一禾→办公室',
      '可能性3×后果4=12→一级',
      '名册：办公室负责人→林启明',
      '等级“一级”由单位主要领导负责：石远山',
      '时限“年底前”→2023-12-31',
    ]);
  });

  it('makes one proposal a cell: the safe one, then the filler that comes first', () => {
    const { tables } = tablesOf(
      '| 科室 | 风险点描述 | 防控措施 |\n| 办公室 | 不按规定用印 | 用印先审批登记 |',
    );
    const writing = (id: string, safety: Filler['safety'], after: string): Filler => ({
      id,
      code: 'F00',
      safety,
      ledgers: 'all',
      docs: { 'zh-CN': { what: '', how: '' }, en: { what: '', how: '' } },
      propose(table) {
        return openValues(table, ({ name }) => name === 'department').map((value) =>
          proposalFor(this, value, after, { messageId: 'any', data: {} }),
        );
      },
    });
    const [a, b, c] = [
      writing('a', 'suggestion', '甲'),
      writing('b', 'safe', '乙'),
      writing('c', 'safe', '丙'),
    ];
    const same = writing('same', 'safe', '办公室');
    const foreign: Filler = { ...b, ledgers: ['pledges'] };
    const winner = (...fillers: Filler[]) =>
      proposeFills(tables, environmentOf(), fillers).map(({ edit }) => edit.after);
    expect(winner(a, b, c)).toEqual(['乙']);
    expect(winner(c, b)).toEqual(['丙']);
    expect(winner(a)).toEqual(['甲']);
    expect(winner(same)).toEqual([]);
    expect(winner(foreign)).toEqual([]);
  });

  it('never writes to formulas, errors and covered cells, whatever a filler says', () => {
    const markdown = `${HEADER}
      | =1→ | | 办公室 | 文秘 | 公文流转 | 不按规定用印 | 3 | 4 | #N/A | 用印先审批登记 | 田一禾 | | #REF! | 年底前 |
      | | | | 文秘 | 公文流转 | 不按规定用印 | 3 | 4 | | 用印先审批登记 | 田一禾 | | | |`;
    const { tables } = tablesOf({ markdown, merges: ['C2:C3', 'N2:N3'] }, KNOWN);
    const cells = proposeFills(tables, environmentOf(KNOWN)).map(({ edit }) => [edit.row, edit.column]);
    for (const closed of [
      [2, 1],
      [2, 9],
      [2, 13],
      [3, 3],
      [3, 14],
    ])
      expect(cells).not.toContainEqual(closed);
    expect(cells).toContainEqual([2, 14]);
  });
});

describe('selectFills', () => {
  it('leaves suggestions out unless they are asked for', () => {
    const markdown = `${HEADER}\n| 1 | 临河县水务局 | 办公室 | 文秘 | 公文流转 | 不按规定用印 | | | 一级 | 用印先审批登记 | | 林启明 | 石远山 | 2023.6.30 |`;
    const proposals = proposeFills(tablesOf(markdown, KNOWN).tables, environmentOf(KNOWN));
    const chosen = (suggestions: boolean) =>
      selectFills(proposals, { suggestions }).map(({ edit }) => edit.after);
    expect(chosen(false)).toEqual(['2023-06-30']);
    expect(chosen(true)).toEqual(['田一禾', '2023-06-30']);
  });
});

describe('FILLERS', () => {
  it('have distinct ids, and speak every language', () => {
    expect(new Set(FILLERS.map(({ id }) => id)).size).toBe(FILLERS.length);
    for (const language of LANGUAGES) {
      // Merges are no filler's: what is proposed for them fills no cell of its own.
      const ids = [...FILLERS.map(({ id }) => id), 'merged-cells'];
      expect(Object.keys(FILL_MESSAGES[language]).sort()).toEqual(ids.sort());
      for (const { docs } of FILLERS) {
        expect(docs[language].what.length).toBeGreaterThan(3);
        expect(docs[language].how.length).toBeGreaterThan(3);
      }
    }
  });
});
