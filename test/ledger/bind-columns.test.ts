import type { Cell } from '../../src/core/cell';
import { ColumnBinder } from '../../src/ledger/bind-columns';
import { profileColumn } from '../../src/ledger/column-profile';
import { rectification } from '../../src/ledger/definitions/rectification';
import { riskPoints } from '../../src/ledger/definitions/risk-points';

function bind(binder: ColumnBinder, columns: Record<string, readonly string[]>): Record<string, string> {
  const headers = Object.keys(columns).map((header, index) => ({
    column: index + 1,
    parts: [header],
    header,
    at: { row: 1, column: index + 1 },
  }));
  const values = Object.values(columns);
  const bound = binder.bind(headers, (column) =>
    profileColumn((values[column - 1] ?? []).map((value): Cell => ({ value }))),
  );
  return Object.fromEntries(bound.map(({ field, source }) => [field.name, source.header]));
}

describe('ColumnBinder', () => {
  const risks = new ColumnBinder(riskPoints);
  const problems = new ColumnBinder(rectification);

  it('binds a composite column to both of its fields', () => {
    expect(bind(risks, { '单位/科室': [], 廉政风险点及等级: [] })).toEqual({
      unit: '单位/科室',
      department: '单位/科室',
      risk: '廉政风险点及等级',
      riskLevel: '廉政风险点及等级',
    });
  });

  it('leaves an alias with 及 whole', () => {
    expect(bind(risks, { 防控要点及防控措施: [] })).toEqual({ measures: '防控要点及防控措施' });
  });

  it('gives each of two dates its own field', () => {
    expect(bind(problems, { 完成时限: ['2023年6月底'], 完成时间: ['2023.6.20'] })).toMatchObject({
      deadline: '完成时限',
    });
    expect(
      bind(problems, { 整改时限: ['6月底'], 整改到位时间: ['2023.6.20'], 销号时间: ['2023.6.25'] }),
    ).toEqual({
      deadline: '整改时限',
      completionDate: '整改到位时间',
      closingDate: '销号时间',
    });
  });

  it('keeps a column with the field it is named after, whatever stands in it', () => {
    expect(bind(problems, { 责任人: ['2023-01-01', '2023-01-02'], 完成时限: ['乔木', '安然'] })).toEqual({
      responsiblePerson: '责任人',
      deadline: '完成时限',
    });
  });

  it('does not take counts for the things counted', () => {
    expect(bind(risks, { 风险点数量: ['12', '30'] })).toEqual({});
  });
});
