import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/core/location';
import { type Table, textOf } from '../../src/core/table';
import type { Workbook } from '../../src/core/workbook';
import { type FillSurroundings, proposeRows } from '../../src/fill/run-fill';
import { buildRoster } from '../../src/ledger/build-roster';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';
import { filled, withRows } from './apply-fills';
import { environmentOf } from './fill-tester';

/** The example with its planted mistakes mended, cell by cell as its README lists them. */
const MENDED: Readonly<Record<string, string>> = {
  K6: '秦晓棠',
  F7: '接待无公函，超标准安排陪餐人员',
  J9: '每日盘点现金并登记，每月由财务科长复核签字',
  M10: '周若溪',
  K11: '高思源',
  I11: '二级',
  E12: '岗位职责风险',
  F13: '未按规定公开招标，将项目化整为零',
  J13: '招标文件由三人会审并公示，每季度抽查一次',
  J14: '变更须四方会签，每月公示一次变更清单',
  K15: '贺兰舟',
  I16: '二级',
  J17: '许可由两人审查，每季度抽查五份档案',
  M18: '邵长宁',
  I19: '二级',
  M21: '林启明',
};

/** The columns of the ledger, and those that nothing can tell but the people of the post. */
const COLUMNS =
  '序号 风险编号 单位 科室 岗位名称 权力事项 风险类型 风险点描述 可能性 后果 风险等级 防控措施 责任人 部门负责人 责任领导'.split(
    ' ',
  );
const TYPED = ['power', 'riskType', 'risk', 'likelihood', 'consequence', 'measures'];

let roster: Workbook;
let ledger: Table;

async function example(name: string): Promise<Workbook> {
  const file = path.join(__dirname, '..', '..', 'examples', name);
  return openFileWorkbook(new Uint8Array(readFileSync(file)), name).read();
}

beforeAll(async () => {
  roster = await example('基础名册.xlsx');
  const [table] = recogniseWorkbook(await example('廉政风险点台账.xlsx'));
  if (!table) throw new Error('the example has no ledger');
  ledger = table;
});

function known(previous: readonly Table[] = []): FillSurroundings {
  const tables = recogniseWorkbook(roster);
  return { ...environmentOf({ period: '2023' }), roster: buildRoster(tables), previous };
}

/** What stands in the mended example for a post. */
function mended(post: string, field: string): string {
  const row = ledger.rows.find((each) => textOf(each, 'post') === post);
  const cell = row?.cells.get(field);
  if (!row || !cell) return '';
  return MENDED[cellName(row.row, cell.column)] ?? cell.text;
}

function sheet(rows: readonly string[] = []): Workbook {
  const lines = ['青岚县水务局2023年廉政风险点台账', `| ${COLUMNS.join(' | ')} |`, ...rows];
  return workbookFromMarkdown('台账.xlsx', { 台账: lines.join('\n') });
}

/** Types values into the cells chosen, by post; gives the workbook and the number of cells typed. */
function typed(workbook: Workbook, fields: readonly string[]): { workbook: Workbook; count: number } {
  const [table] = recogniseWorkbook(workbook);
  if (!table) throw new Error('no table');
  let count = 0;
  const cells = new Map<string, string>();
  for (const row of table.rows) {
    for (const field of fields) {
      const cell = row.cells.get(field);
      const value = mended(textOf(row, 'post'), field);
      if (cell?.text !== '' || value === '') continue;
      cells.set(cellName(row.row, cell.column), value);
      count += 1;
    }
  }
  const sheets = workbook.sheets.map((each) => ({
    ...each,
    rows: each.rows.map((row) => {
      const own = new Map(row.cells);
      for (let column = 1; column <= COLUMNS.length; column += 1) {
        const value = cells.get(cellName(row.row, column));
        if (value !== undefined) own.set(column, { value: /^\d$/.test(value) ? Number(value) : value });
      }
      return { ...row, cells: new Map([...own].sort(([a], [b]) => a - b)) };
    }),
  }));
  return { workbook: { ...workbook, sheets }, count };
}

function cellCount(workbook: Workbook): number {
  return recogniseWorkbook(workbook).flatMap(({ rows }) =>
    rows.flatMap((row) => [...row.cells.values()].filter(({ text }) => text !== '')),
  ).length;
}

describe('manual entries in the risk-point ledger of the examples', () => {
  it('are at least 60 % fewer, from the roster alone and from the period before, and no fill is wrong', () => {
    // The first year: the roster gives the posts, the people of the posts their risks.
    const bare = sheet(['| | | | | | | | | | | | | | | |']);
    const rows = proposeRows(recogniseWorkbook(bare), known());
    const known18 = rows.filter(({ values }) => mended(String(values.get('post')), 'risk') !== '');
    const posts = withRows(bare, known18);
    const entered = typed(posts, TYPED);
    const suggested = filled(entered.workbook, known(), { suggestions: true }).workbook;
    const rest = typed(suggested, ['responsiblePerson', 'departmentHead', 'responsibleLeader']);
    const first = filled(rest.workbook, known(), { suggestions: true }).workbook;
    const firstTyped = entered.count + rest.count;
    const firstAll = cellCount(first);
    for (const row of recogniseWorkbook(first)[0]?.rows ?? []) {
      const post = textOf(row, 'post');
      for (const field of [
        'department',
        'riskLevel',
        'responsiblePerson',
        'departmentHead',
        'responsibleLeader',
      ]) {
        if (mended(post, field) === '') continue;
        expect([post, field, textOf(row, field)]).toEqual([post, field, mended(post, field)]);
      }
    }

    // The year after: everything that stays comes over, and a post is new.
    const last = recogniseWorkbook(first);
    const next = sheet(['| | | | | | | | | | | | | | | |']);
    const carried = withRows(next, proposeRows(recogniseWorkbook(next), known(last)));
    const second = filled(carried, known(last), { suggestions: true }).workbook;
    const secondAll = cellCount(second);
    const secondTyped = TYPED.length;

    const saved = (all: number, by: number): number => Math.round(100 * (1 - by / all));
    console.info(
      `risk-point ledger: first year ${firstAll} cells, ${firstTyped} typed (${saved(firstAll, firstTyped)} % fewer); ` +
        `year after ${secondAll} cells, ${secondTyped} typed (${saved(secondAll, secondTyped)} % fewer)`,
    );
    expect(saved(firstAll + secondAll, firstTyped + secondTyped)).toBeGreaterThanOrEqual(60);
    expect(saved(firstAll, firstTyped)).toBeGreaterThanOrEqual(50);
    expect(saved(secondAll, secondTyped)).toBeGreaterThanOrEqual(90);
  });
});
