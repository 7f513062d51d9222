import type { MatchedRow } from '../../../src/ledger/match-rows';
import { placedRows } from '../../../src/ledger/placed-row';
import { DEFAULT_SETTINGS } from '../../../src/ledger/settings';
import { isSameMatter } from '../../../src/rules/shared/same-matter';
import { tableFrom } from '../../support/table-from-markdown';

function pair(before: string, after: string): MatchedRow {
  const head = '| 来源 | 反馈日期 | 反馈问题 | 整改措施 | 整改进展 | 备注 |';
  const [earlier, later] = [before, after].map(
    (row) => placedRows([tableFrom(`${head}\n${row}`, 'rectification')])[0],
  );
  if (!earlier || !later) throw new Error('no rows');
  return { before: earlier, after: later, likeness: 1 };
}

describe('isSameMatter', () => {
  const environment = { asOf: '2023-12-31', period: null, roster: null, settings: DEFAULT_SETTINGS };
  const same = (before: string, after: string) =>
    isSameMatter(pair(`${before} 账实不符 | 盘点 | | |`, `${after} 账实不符 | 盘点 | | |`), environment);

  it('is one entry unless it was fed back later or by others', () => {
    expect(same('| 县委巡察 | 2022-03-01 |', '| 县委巡察 | 2022年3月1日 |')).toBe(true);
    expect(same('| 县委巡察 | |', '| | 2023-03-01 |')).toBe(true);
    expect(same('| 县委巡察 | 2022-03-01 |', '| 县委巡察 | 2023-03-01 |')).toBe(false);
    expect(same('| 县委巡察 | |', '| 县审计局 | |')).toBe(false);
  });
});
