import { SheetView } from '../../src/core/workbook';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { rowsIntoTable } from '../../src/policy/into-table';
import { buildWorkbook } from '../../src/workbook/memory/build-workbook';

const KEY = { same: [], alike: 'task' };
const HEADER = ['序号', '文件来源', '条款号', '工作任务', '牵头部门', '完成时间', '备注'];

/** What brings rows into a sheet with these rows below its header. */
function into(
  blank: number,

  below: readonly (readonly (string | number | null)[])[],
  fresh: readonly Record<string, string>[],
) {
  const workbook = buildWorkbook('a.xlsx', [
    { name: '分工', rows: [['临河县水务局任务分解台账'], HEADER, ...below] },
  ]);
  const [table] = recogniseWorkbook(workbook);
  const [sheet] = workbook.sheets;
  if (!table || !sheet) throw new Error('no table');
  return rowsIntoTable(fresh, table, new SheetView(sheet), KEY, { room: { last: 3, blank }, update: false });
}

const ROW = [1, '方案', '一', '修订印章管理制度', null, '2026-06-30', null];

describe('rowsIntoTable', () => {
  it('fills what is blank, and goes on below the data with numbers that count on', () => {
    const { changes, insertion } = into(
      2,
      [ROW],
      [
        { task: '修订印章管理制度', department: '办公室', deadline: '2026-09-30' },
        { task: '开展资产盘点', department: '财务科' },
      ],
    );
    expect(insertion).toBeNull();
    expect(changes.map(({ row, kind, edits }) => [row, kind, edits.map(({ after }) => after)])).toEqual([
      [3, 'filled', ['办公室']],
      [4, 'added', ['开展资产盘点', '财务科', 2]],
    ]);
  });

  it('takes the task of another document, or another year, for another task', () => {
    const { changes } = into(
      2,
      [[1, '2025年工作方案', '一', '修订印章管理制度', '办公室', null, null]],
      [{ source: '2026年工作方案', task: '修订印章管理制度', department: '人事科' }],
    );
    expect(changes.map(({ row, kind }) => [row, kind])).toEqual([[4, 'added']]);
  });

  it('asks for as many rows as are wanting above what stands below', () => {
    const fresh = ['开展资产盘点', '组织廉政谈话', '清理往来账款'].map((task) => ({ task }));
    const { changes, insertion } = into(1, [ROW, [], ['合计', 1]], fresh);
    expect(insertion).toEqual({ sheet: '分工', after: 4, count: 2 });
    expect(changes.map(({ row }) => row)).toEqual([4, 5, 6]);
    expect(changes.flatMap(({ edits }) => edits).every(({ before }) => before === null)).toBe(true);
  });
});
