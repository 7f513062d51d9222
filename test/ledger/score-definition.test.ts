import fc from 'fast-check';
import type { Cell } from '../../src/core/cell';
import { ColumnBinder } from '../../src/ledger/bind-columns';
import { profileColumn } from '../../src/ledger/column-profile';
import type { LedgerDefinition } from '../../src/ledger/definition';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { greatestScore, isNamedBy, scoreDefinition } from '../../src/ledger/score-definition';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const ledgers = (markdown: string): string[] =>
  recogniseWorkbook(workbookFromMarkdown('甲.xlsx', { 甲: markdown })).map(({ ledger }) => ledger);

describe('a ledger that lacks an identifying column', () => {
  const header = '| 权力事项 | 廉政风险点 | 风险级次 | 责任科室 |';
  const row = '| 资金拨付 | 未按进度拨付工程款 | 二级 | 财务科 |';

  it('is known by its title, so that the lack can be reported', () => {
    const [table] = recogniseWorkbook(
      workbookFromMarkdown('甲.xlsx', { 甲: `财政分局廉政风险点汇总表\n${header}\n${row}` }),
    );
    expect(table?.ledger).toBe('risk-points');
    expect(table?.missing.map(({ name }) => name)).toContain('measures');
  });

  it('is none without the title', () => {
    expect(ledgers(`${header}\n${row}`)).toEqual([]);
  });

  it('is none when little of it is there', () => {
    expect(ledgers('廉政风险点统计表\n| 街道 | 风险点 | 张数 | 页数 |\n| 河东 | 12 | 3 | 9 |')).toEqual([]);
  });
});

describe('greatestScore', () => {
  const namesOf = (definitions: readonly LedgerDefinition[]): string[] =>
    definitions.flatMap(({ fields }) => fields.flatMap(({ title, aliases }) => [title, ...aliases]));
  const wordOf = (names: readonly string[]): fc.Arbitrary<string> =>
    fc
      .tuple(fc.constantFrom(...names), fc.constantFrom('', '', '情况', '及要求', '/姓名', '（必填）', '甲'))
      .map((parts) => parts.join(''));
  const anyWord = wordOf(namesOf(DEFINITIONS));
  const values = fc.array(
    fc.constantFrom('陶景然', '财务科', '2023-05-06', '6月底前', '高', '12', '是', '未按程序审批支付资金。'),
    { maxLength: 3 },
  );
  const drawings = fc.constantFrom(...DEFINITIONS).chain((definition) => {
    const word = fc.oneof({ weight: 5, arbitrary: wordOf(namesOf([definition])) }, anyWord);
    const parts = fc.array(word, { minLength: 1, maxLength: 2 });
    const columns = fc.array(fc.record({ parts, values }), { minLength: 2, maxLength: 14 });
    return fc.record({ definition: fc.constant(definition), columns, isTitled: fc.boolean() });
  });

  it('is never less than the score of the columns as they are bound, whatever stands below them', () => {
    fc.assert(
      fc.property(drawings, ({ definition, columns, isTitled }) => {
        const binder = new ColumnBinder(definition);
        const header = columns.map(({ parts }, index) => {
          return { column: index + 1, parts, header: parts.join('·'), at: { row: 1, column: index + 1 } };
        });
        const title = isTitled ? definition.titleWords.join('') : '';
        const bound = binder.bind(header, (column) =>
          profileColumn((columns[column - 1]?.values ?? []).map((value): Cell => ({ value }))),
        );
        const readings = header.map(({ parts }) => binder.read(parts));
        const score = scoreDefinition(definition, bound, header, title) || 0;
        const words = header.map(({ parts }) => parts);
        const most = greatestScore(definition, readings, words, isNamedBy(definition, title));
        expect(most).toBeGreaterThanOrEqual(score - 1e-9);
      }),
      { numRuns: 800 },
    );
  });
});
