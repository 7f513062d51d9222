import { readFileSync } from 'node:fs';
import path from 'node:path';
import { cellName } from '../../src/core/location';
import { type Table, textOf } from '../../src/core/table';
import type { Workbook } from '../../src/core/workbook';
import { type FillSurroundings, proposeFills, proposeRows } from '../../src/fill/run-fill';
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

/** The fields that are typed where nothing fills them; whatever else is blank afterwards is typed as well. */
const TYPED = ['power', 'riskType', 'risk', 'likelihood', 'consequence', 'measures'];
const PEOPLE = ['responsiblePerson', 'departmentHead', 'responsibleLeader'];
/** The fields in which a fill is held against what the example says. */
const HELD = ['department', 'power', 'riskLevel', ...PEOPLE];

/** The columns of the example itself, and those with the two that a superior unit asks for besides. */
const OWN =
  '序号 科室 岗位名称 权力事项 风险类型 风险点描述 可能性 后果 风险等级 防控措施 责任人 部门负责人 责任领导'.split(
    ' ',
  );
const WIDER = [...OWN.slice(0, 1), '风险编号', '单位', ...OWN.slice(1)];

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

/** What is known in the year of the example, with the roster's list of powers or without. */
function known(withPowers: boolean, previous: readonly Table[] = []): FillSurroundings {
  const whole = buildRoster(recogniseWorkbook(roster));
  const posts = whole?.posts.map(({ powerKind: _, ...post }) => post) ?? [];
  const used = withPowers || !whole ? whole : { ...whole, posts, powers: [] };
  return { ...environmentOf({ period: '2023' }), roster: used, previous };
}

/** What stands in the mended example for a post. */
function mended(post: string, field: string): string {
  const row = ledger.rows.find((each) => textOf(each, 'post') === post);
  const cell = row?.cells.get(field);
  if (!row || !cell) return '';
  return MENDED[cellName(row.row, cell.column)] ?? cell.text;
}

/** A ledger of these columns that is still to be written. */
function blankSheet(columns: readonly string[]): Workbook {
  const line = (texts: readonly string[]) => `| ${texts.join(' | ')} |`;
  const lines = ['青岚县水务局2023年廉政风险点台账', line(columns), line(columns.map(() => ''))];
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
      for (let column = 1; column <= WIDER.length; column += 1) {
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

/** The cells of these fields that are blank and for which candidates are offered to choose from. */
function offered(workbook: Workbook, surroundings: FillSurroundings, fields: readonly string[]): number {
  return proposeFills(recogniseWorkbook(workbook), surroundings).filter(
    ({ field, alternatives = [] }) => alternatives.length > 0 && fields.includes(field),
  ).length;
}

interface Year {
  readonly workbook: Workbook;
  readonly cells: number;
  readonly typed: number;
  /** Of the cells typed, those for which candidates stood ready: a click and an eye in place of typing. */
  readonly choosable: number;
}

/** The first year: the roster gives the posts and their people, the people of the posts their risks. */
function firstYear(columns: readonly string[], withPowers: boolean): Year {
  const surroundings = known(withPowers);
  const bare = blankSheet(columns);
  const rows = proposeRows(recogniseWorkbook(bare), surroundings);
  const posts = withRows(
    bare,
    rows.filter(({ values }) => mended(String(values.get('post')), 'risk') !== ''),
  );
  const powers = typed(posts, ['power']);
  const risks = typed(powers.workbook, ['riskType', 'risk', 'likelihood', 'consequence']);
  const choosable =
    offered(posts, surroundings, ['power']) +
    offered(powers.workbook, surroundings, ['risk']) +
    offered(risks.workbook, surroundings, ['measures']);
  const entered = typed(risks.workbook, TYPED);
  const suggested = filled(entered.workbook, surroundings, { suggestions: true }).workbook;
  const rest = typed(suggested, PEOPLE);
  const { workbook } = filled(rest.workbook, surroundings, { suggestions: true });
  return {
    workbook,
    cells: cellCount(workbook),
    typed: powers.count + risks.count + entered.count + rest.count,
    choosable,
  };
}

/** The year after: everything that stays comes over, and one post is new. */
function yearAfter(columns: readonly string[], last: Year): Year {
  const surroundings = known(true, recogniseWorkbook(last.workbook));
  const next = blankSheet(columns);
  const carried = withRows(next, proposeRows(recogniseWorkbook(next), surroundings));
  const { workbook } = filled(carried, surroundings, { suggestions: true });
  return { workbook, cells: cellCount(workbook), typed: TYPED.length, choosable: 0 };
}

const saved = ({ cells, typed: by }: Year): number => Math.round(1000 * (1 - by / cells)) / 10;

function told(what: string, year: Year): string {
  const { cells, typed: by, choosable } = year;
  const chosen = choosable === 0 ? '' : `, of these ${choosable} may be chosen instead`;
  return `${what}: ${cells} cells, ${cells - by} filled, ${by} typed${chosen} (${saved(year)} % fewer)`;
}

describe('manual entries in the risk-point ledger of the examples', () => {
  it.each([
    ['its own columns', OWN],
    ['with number and unit', WIDER],
  ])('are at least 60 %% fewer in the first year, and no fill is wrong: %s', (name, columns) => {
    const first = firstYear(columns, true);
    const after = yearAfter(columns, first);
    console.info(`risk points, ${name}\n${told('first year', first)}\n${told('year after', after)}`);
    for (const row of recogniseWorkbook(first.workbook)[0]?.rows ?? []) {
      const post = textOf(row, 'post');
      for (const field of HELD.filter((each) => mended(post, each) !== '')) {
        expect([post, field, textOf(row, field)]).toEqual([post, field, mended(post, field)]);
      }
    }
    expect(saved(first)).toBeGreaterThanOrEqual(60);
    expect(saved(after)).toBeGreaterThanOrEqual(90);
  });

  it('are at least half where the roster has no list of powers', () => {
    const own = firstYear(OWN, false);
    const wider = firstYear(WIDER, false);
    console.info(
      `risk points, no list of powers\n${told('its own columns', own)}\n${told('with number and unit', wider)}`,
    );
    expect(saved(own)).toBeGreaterThanOrEqual(50);
    expect(saved(wider)).toBeGreaterThanOrEqual(60);
  });
});
