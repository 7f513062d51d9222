import { COPY_TERMS, copiedRows } from '../../src/ledger/copied-rows';
import { placedRows } from '../../src/ledger/placed-row';
import { tableFrom } from '../support/table-from-markdown';

const HEAD = '| 岗位名称 | 风险点描述 | 防控措施 |';
const ROWS = [
  '| 出纳 | 未按规定盘点库存现金 | 每日盘点并由会计复核 |',
  '| 会计 | 虚列支出套取财政资金 | 报销凭证实行双人审核 |',
  '| 采购员 | 化整为零规避公开招标 | 年初编制采购计划并公开 |',
];

function rows(unit: string, lines: readonly string[]) {
  return placedRows([tableFrom([HEAD, ...lines].join('\n'), 'risk-points')]).map((row) => ({ ...row, unit }));
}

function found(...parts: ReturnType<typeof rows>[]) {
  return copiedRows(parts.flat()).map(({ units, pairs }) => ({
    units,
    pairs: pairs.map(({ a, b, likeness }) => [a.row.row, b.row.row, Math.round(likeness * 100)]),
  }));
}

describe('copiedRows', () => {
  it('names the units with three or more rows alike, and both rows', () => {
    const reversed = [...ROWS].reverse().map((line) => line.replace('复核', '复核签字'));
    expect(found(rows('甲局', ROWS), rows('乙局', ROWS.slice(0, 2)), rows('丙局', reversed))).toEqual([
      {
        units: ['甲局', '丙局'],
        pairs: [
          [4, 2, 100],
          [3, 3, 100],
          [2, 4, 95],
        ],
      },
    ]);
  });

  it('does not count one row of a unit for several of the other', () => {
    const [first = ''] = ROWS;
    expect(found(rows('甲局', [first]), rows('乙局', [first, first, first]))).toEqual([]);
  });

  it('looks past the names of the units and leaves rows of no unit and short texts out', () => {
    const own = (unit: string) => ROWS.map((line) => line.replace('每日', `${unit}每日`));
    expect(
      found(rows('临河县水务局', own('临河县水务局')), rows('青川县林业局', own('青川县林业局'))),
    ).toHaveLength(1);
    expect(found(rows('', ROWS), rows('乙局', ROWS))).toEqual([]);
    const short = ROWS.map((_, index) => `| 岗位${index} | 失职 | 学习${index} |`);
    expect(found(rows('甲局', short), rows('乙局', short))).toEqual([]);
  });

  it('compares what very many units have in nearly the same words with some of them, each with one at least', () => {
    const lines = (number: number): string[] =>
      ['盘点库存现金', '审核报销凭证', '编制采购计划'].map(
        (act) => `| 出纳 | 未按规定${act}造成资金损失 | 每日${act}并由会计逐笔复核签字后报第${number}号 |`,
      );
    const many = Array.from({ length: COPY_TERMS.alike + 20 }, (_, index) =>
      rows(`单位${index}局`, lines(100 + index)),
    );
    const pairs = copiedRows(many.flat());
    expect(pairs.length).toBeLessThan((many.length * (many.length - 1)) / 2);
    expect(new Set(pairs.flatMap(({ units }) => units)).size).toBe(many.length);
  });

  it('compares what very many units have with the first of them only', () => {
    const many = Array.from({ length: COPY_TERMS.common + 5 }, (_, index) => rows(`单位${index}局`, ROWS));
    const pairs = copiedRows(many.flat());
    expect(pairs).toHaveLength(many.length - 1);
    expect(new Set(pairs.map(({ units }) => units[0]))).toEqual(new Set(['单位0局']));
  });
});
