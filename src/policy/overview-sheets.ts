import { DEFINITIONS } from '../ledger/definitions';
import type { SheetPlan } from './checklist-workbook';
import { frequencyWords } from './frequency-words';
import type { TaskSource } from './ledger-rows';
import type { CalendarEntry } from './obligation-calendar';
import type { PolicyObligation } from './policy-document';
import { bodiesIn, leadAndSupport } from './tasks';

const BODY_WIDTH = 8;

/** The matrix clause × body: 牵头 or 配合 where the body is named, and how many tasks each body has. */
export function matrixSheet(sources: readonly TaskSource[]): SheetPlan {
  const tasks = sources.flatMap((each) => each.tasks);
  const bodies = bodiesIn(tasks);
  const cells = tasks.map((task) => {
    const { lead } = leadAndSupport(task.responsible);
    return bodies.map((body) => {
      if (!task.responsible.all.includes(body)) return '';
      return body === lead || task.responsible.lead.includes(body) ? '牵头' : '配合';
    });
  });
  const totals = bodies.map((_, index) => String(cells.filter((row) => row[index] !== '').length));
  return {
    name: '责任矩阵',
    title: '条目与责任单位对照',
    head: false,
    columns: [
      { header: '原文条目', width: 12 },
      { header: '原文标题', width: 36 },
      ...bodies.map((header) => ({ header, width: BODY_WIDTH })),
    ],
    rows: [
      ...tasks.map(({ clause, heading }, index) => [clause, heading, ...(cells[index] ?? [])]),
      ['', '涉及条数', ...totals],
    ],
  };
}

/** An obligation or a duty without a number, with the document it stands in. */
export interface ListedObligation {
  readonly source: string;
  readonly line: number;
  readonly clause: string;
  /** Null for a duty without a number. */
  readonly obligation: PolicyObligation | null;
}

/** Obligations, and below them the recurring work that somebody has to confirm. */
export function obligationSheet(listed: readonly ListedObligation[]): SheetPlan {
  return {
    name: '频次义务',
    title: '频次义务一览',
    head: false,
    columns: [
      { header: '出处', width: 28 },
      { header: '原文段', width: 8 },
      { header: '频次要求', width: 24 },
      { header: '证据台账', width: 18 },
      { header: '原文', width: 70 },
      { header: '是否采纳', width: 10 },
    ],
    rows: listed.map(({ source, line, clause, obligation }) => [
      source,
      String(line),
      obligation ? frequencyWords(obligation) : '（未写次数，请确认）',
      ledgerTitle(obligation?.ledger ?? null),
      clause,
      '',
    ]),
  };
}

/** The days of the year by which something is due. */
export function calendarSheet(entries: readonly CalendarEntry[], year: number): SheetPlan {
  return {
    name: '义务日历',
    title: `${year}年频次义务日历`,
    head: false,
    columns: [
      { header: '最迟办理日', width: 14 },
      { header: '文件所定日', width: 14 },
      { header: '所属期', width: 12 },
      { header: '频次要求', width: 20 },
      { header: '证据台账', width: 18 },
      { header: '原文', width: 60 },
      { header: '出处', width: 28 },
    ],
    rows: entries.map(({ by, due, slot, obligation, source }) => [
      by,
      by === due ? due : `${due}（休息日）`,
      slot,
      frequencyWords(obligation),
      ledgerTitle(obligation.ledger),
      obligation.clause,
      `${source}第${obligation.line}段`,
    ]),
  };
}

/** What was not understood, line by line, so that nobody takes the rest for the whole. */
export function remarkSheet(
  remarks: readonly (readonly [source: string, line: string, text: string])[],
): SheetPlan {
  return {
    name: '读取说明',
    title: '没有读懂或需要核对的地方',
    head: false,
    columns: [
      { header: '出处', width: 28 },
      { header: '原文段', width: 8 },
      { header: '情况', width: 90 },
    ],
    rows: remarks,
  };
}

function ledgerTitle(ledger: string | null): string {
  return DEFINITIONS.find(({ id, part }) => id === ledger && part === undefined)?.title ?? '';
}
