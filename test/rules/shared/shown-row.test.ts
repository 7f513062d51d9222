import { shownRow } from '../../../src/rules/shared/shown-row';
import { tableFrom } from '../../support/table-from-markdown';

describe('shownRow', () => {
  it('is the row judged under a merge, else the row of the cell', () => {
    const { rows } = tableFrom(
      {
        markdown: `
          | 岗位 | 风险点 | 防控措施 |
          | 会计 | 截留收入 | 每月盘点 |
          | 出纳 | 坐支现金 | |`,
        merges: ['C2:C3'],
      },
      'risk-points',
    );
    const shown = rows.flatMap((row) => {
      const cell = row.cells.get('measures');
      return cell ? [shownRow(cell, row)] : [];
    });
    expect(shown).toEqual([2, 3]);
  });
});
