import type { LedgerEnvironment } from '../../../src/ledger/environment';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { levelOf, parsedLevelOf } from '../../../src/rules/shared/row-level';
import { tableFrom } from '../../support/table-from-markdown';

const { rows } = tableFrom(
  `
  | 岗位 | 风险点 | 防控措施 | 风险等级 |
  | 会计 | 截留收入 | 每月盘点 | Ⅱ级 |
  | 会计 | 截留收入 | 每月盘点 | 橙 |
  | 会计 | 截留收入 | 每月盘点 | 12 |
  | 会计 | 截留收入 | 每月盘点 | |`,
  'risk-points',
);

function environment(mapping: LedgerEnvironment['settings']['levels']['mapping']): LedgerEnvironment {
  const settings = { ...DEFAULT_SETTINGS, levels: { ...DEFAULT_SETTINGS.levels, mapping } };
  return { asOf: '2023-12-31', period: null, roster: null, settings };
}

describe('levelOf', () => {
  it('reads every notation, with the words of the unit', () => {
    expect(rows.map((row) => levelOf(row, environment({})))).toEqual([2, 2, null, null]);
    expect(rows.map((row) => levelOf(row, environment({ 橙: 3 })))).toEqual([2, 3, null, null]);
  });
});

describe('parsedLevelOf', () => {
  it('tells the notation', () => {
    expect(rows.map((row) => parsedLevelOf(row, environment({}))?.notation)).toEqual([
      'roman',
      'colour',
      undefined,
      undefined,
    ]);
  });
});
