import { rowsForPowers } from '../../src/fill/rows-for-powers';
import { rowsOf } from './fill-tester';

const powers = [
  { name: '取水许可审批', kind: '行政许可', department: '水资源科' },
  { name: '水土保持方案审批', kind: '行政许可', department: '水保科' },
];
const sheet =
  '| 科室 | 权力事项 | 风险点描述 | 防控措施 |\n| 水资源科 | 取水许可 | 擅自放宽条件 | 两人会审并公示 |';

describe('F04 rows-for-powers', () => {
  it('proposes a row for every power that no row names, however shortened', () => {
    expect(rowsOf(rowsForPowers, sheet, { roster: { powers } })).toEqual([
      { department: '水保科', power: '水土保持方案审批' },
    ]);
  });

  it('says nothing without a list of powers', () => {
    expect(rowsOf(rowsForPowers, sheet)).toEqual([]);
  });
});
