import type { OutlineBuilder } from './outline-builder';
import type { PolicyParagraph } from './paragraph';
import { bodiesIn, type Responsible } from './responsible-bodies';

const LEAD = /牵头|主责|主办/;
const SUPPORT = /配合|协助|协办|参与|参加/;
const RESPONSIBLE = /(?:责任|落实|承办|实施)(?:部门|单位|科室|股室|处室|机构|主体)/;
const TASK = /任务|事项|内容|项目|要点|举措|措施|要求/;
const DEADLINE = /时限|时间|期限|节点/;

/** The columns of a table that says who does what. */
interface Columns {
  readonly task: number;
  readonly detail: number | null;
  readonly lead: number | null;
  readonly plain: number | null;
  readonly support: number | null;
  readonly deadline: number | null;
}

/**
 * Reads the rows of one table as outline items (design decision 23).
 * @returns false when no row heads a column of tasks and one of bodies: the table says nothing of responsibility
 */
export function readResponsibilityTable(rows: readonly PolicyParagraph[], outline: OutlineBuilder): boolean {
  const header = rows.findIndex(({ row }) => row && columnsOf(row.cells) !== null);
  const columns = columnsOf(rows[header]?.row?.cells ?? []);
  if (!columns) return false;
  let task = '';
  for (const { row, line } of rows.slice(header + 1)) {
    const cells = (row?.cells ?? []).map((cell) => cell.trim());
    if (columnsOf(cells) !== null || new Set(cells.filter((cell) => cell !== '')).size < 2) continue;
    const at = (column: number | null): string => (column === null ? '' : (cells[column] ?? ''));
    const detail = at(columns.detail);
    const name = at(columns.task);
    // A task over several rows is one heading with several measures, each with bodies of its own.
    const heading = name === task && detail !== '' ? detail : name || detail;
    task = name;
    if (heading === '') continue;
    outline.row(
      oneLine(heading),
      heading === detail ? '' : detail,
      bodiesOf(at, columns),
      at(columns.deadline),
      line,
    );
  }
  return true;
}

function columnsOf(cells: readonly string[]): Columns | null {
  const find = (pattern: RegExp, except?: RegExp): number | null => {
    const index = cells.findIndex((cell) => cell.length <= 12 && pattern.test(cell) && !except?.test(cell));
    return index < 0 ? null : index;
  };
  const [lead, support, plain] = [
    find(LEAD, /领导/),
    find(SUPPORT),
    find(RESPONSIBLE, /牵头|主责|主办|配合|协/),
  ];
  const bodies = new RegExp(`${LEAD.source}|${SUPPORT.source}|责任|${DEADLINE.source}`);
  const task = find(/任务|事项|项目|要点/, bodies) ?? find(TASK, bodies);
  if (task === null || (lead === null && plain === null)) return null;
  const detail = cells.findIndex(
    (cell, index) => index !== task && cell !== cells[task] && TASK.test(cell) && !bodies.test(cell),
  );
  return { task, detail: detail < 0 ? null : detail, lead, plain, support, deadline: find(DEADLINE) };
}

function bodiesOf(at: (column: number | null) => string, { lead, plain, support }: Columns): Responsible {
  const names = { lead: bodiesIn(at(lead)), plain: bodiesIn(at(plain)), support: bodiesIn(at(support)) };
  return {
    all: [...new Set([...names.lead, ...names.plain, ...names.support])],
    lead: names.lead,
    support: names.support,
    deadline: '',
  };
}

function oneLine(text: string): string {
  return text.replace(/\s*\n\s*/g, '').replace(/[。；;]+$/, '');
}
