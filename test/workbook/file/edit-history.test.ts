import type { Edit } from '../../../src/core/edit';
import { EditHistory } from '../../../src/workbook/file/edit-history';

function edit(row: number, before: Edit['before'], after: Edit['after']): Edit {
  return { sheet: '台账', row, column: 1, before, after };
}

describe('EditHistory', () => {
  it('knows the exact opposite of the last edits, in any order', () => {
    const history = new EditHistory<string>();
    history.add([edit(1, null, '甲'), edit(2, '乙', '')], '旧', '新');
    expect(history.takenBack([edit(2, null, '乙'), edit(1, '甲', '')], '新')).toBe('旧');
    expect(history.takenBack([edit(2, null, '乙'), edit(1, '甲', '')], '新')).toBeNull();
  });

  it('knows nothing of other edits, nor after something else has changed', () => {
    const history = new EditHistory<string>();
    history.add([edit(1, null, '甲')], '旧', '新');
    expect(history.takenBack([edit(1, '甲', '乙')], '新')).toBeNull();
    expect(history.takenBack([], '新')).toBeNull();
    expect(history.takenBack([edit(1, '甲', null)], '更新')).toBeNull();
  });
});
