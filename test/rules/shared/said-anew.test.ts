import type { MatchedRow } from '../../../src/ledger/match-rows';
import { placedRows } from '../../../src/ledger/placed-row';
import { saidAnew } from '../../../src/rules/shared/said-anew';
import { tableFrom } from '../../support/table-from-markdown';

function pair(before: string, after: string): MatchedRow {
  const head = '| 来源 | 反馈日期 | 反馈问题 | 整改措施 | 整改进展 | 备注 |';
  const [earlier, later] = [before, after].map(
    (row) => placedRows([tableFrom(`${head}\n${row}`, 'rectification')])[0],
  );
  if (!earlier || !later) throw new Error('no rows');
  return { before: earlier, after: later, likeness: 1 };
}

describe('saidAnew', () => {
  it('joins what is filled and was not so before', () => {
    const said = (before: string, after: string) =>
      saidAnew(pair(`| | | 账实不符 | 盘点 | ${before} |`, `| | | 账实不符 | 盘点 | ${after} |`), [
        'progress',
        'remark',
      ]);
    expect(said('已部署 | 专项', '已 部署 | 专项')).toBe('');
    expect(said('已部署 | 专项', '— | 经批准')).toBe('经批准');
    expect(said(' | ', '已盘点 | 经批准')).toBe('已盘点；经批准');
  });
});
