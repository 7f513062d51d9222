import { riskPoints } from '../../src/ledger/definitions/risk-points';
import { ColumnReader, compositeParts } from '../../src/ledger/read-column';

describe('ColumnReader', () => {
  const reader = new ColumnReader(riskPoints.fields);
  const named = (...parts: string[]): (string | undefined)[][] =>
    reader.read(parts).map((fields) => fields.map(({ index }) => riskPoints.fields[index]?.name));

  it('reads a composite header once for each of its fields', () => {
    expect(named('单位/科室')).toEqual([['unit'], ['department']]);
  });

  it('reads an alias with 及 once', () => {
    expect(named('防控要点及防控措施')).toEqual([expect.arrayContaining(['measures'])]);
  });

  it('leaves out what no values could bring to be bound', () => {
    expect(named('内部流水')).toEqual([[]]);
  });
});

describe('compositeParts', () => {
  it('splits outside brackets only', () => {
    expect(compositeParts('单位/科室')).toEqual(['单位', '科室']);
    expect(compositeParts('风险等级（高/中/低）')).toEqual([]);
    expect(compositeParts('责任人')).toEqual([]);
  });
});
