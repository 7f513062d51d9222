import { headerLocation, type Row, type Table, textOf } from '../core/table';
import type { PolicyClause } from '../ledger/policy-clause';
import { squeezeName } from '../ledger/roster-lookups';
import { containment, similarity } from '../text/similarity';
import { defineRule } from './shared/define-rule';
import { unitLedger } from './shared/unit-ledger';

/** 各直属单位 may be written out unit by unit, so it is looked for in no row. */
const COLLECTIVE = /各|全体|所有|相关|有关/;

/** Runs where policy documents are given beside the breakdown (`taizhang policy FILE --against LEDGER`). */
export const clauseHasTask = defineRule({
  meta: {
    id: 'clause-has-task',
    code: 'X-09',
    scope: 'workbook',
    severity: 'error',
    filler: 'obligation-tasks',
    ledgers: ['task-breakdown'],
    options: {
      /** Share (0…1) of a clause's heading that a task must take up to count as its own. */
      likeness: 0.6,
    },
    docs: {
      'zh-CN': {
        what: '政策文件的条目没有分解为任务，或者任务行的责任部门比文件少（提示为警告）。按条目标题与任务内容、具体措施的相似程度对照；“各科室、各单位”一类统称不逐一核对。',
        why: '分工表丢了一条、改了一个部门，这件事就没有人做。',
        how: '用 taizhang policy 文件 --against 任务分解台账 对照，补列所缺的任务，按文件改正责任部门；也可加 --into 台账 -o 副本，直接补入。',
      },
      en: {
        what: 'A clause of the policy document has no task, or its row names fewer bodies than the document does (a warning). Headings are compared with tasks and measures; collectives such as 各科室 are not looked for one by one.',
        why: 'A clause that the breakdown loses is done by nobody.',
        how: 'Run `taizhang policy FILE --against LEDGER`, add the missing tasks, and name the bodies as the document does; with `--into LEDGER -o COPY` it adds them itself.',
      },
      source: '种003（责任部门标注15处）',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { own, all, anchor } = unitLedger(subject, 'task-breakdown');
      const clauses = environment.policy ?? [];
      for (const clause of clauses) {
        const { heading, line, bodies } = clause;
        const data = { clause: clause.clause, heading, line, bodies };
        const found = all.flatMap((table) => rowsFor(clause, table, options.likeness));
        if (found.length === 0) {
          if (!anchor) continue;
          const messageId = bodies.length > 0 ? 'missing' : 'missing-nobody';
          report({
            messageId,
            at: headerLocation(anchor, 'task'),
            field: 'task',
            ledger: anchor.ledger,
            data,
          });
          continue;
        }
        const [first] = found;
        const wanting = bodies.filter((body) => !found.some(({ row }) => names(row, body)));
        if (!first || wanting.length === 0 || !own.includes(first.table)) continue;
        const { row, table } = first;
        const at = row.cells.get('department')?.at ?? headerLocation(table, 'department');
        report({
          messageId: 'bodies',
          severity: 'warning',
          at,
          row,
          field: 'department',
          ledger: table.ledger,
          data: { ...data, row: row.row, bodies: wanting },
        });
      }
    },
  }),
});

function rowsFor(clause: PolicyClause, table: Table, likeness: number): { row: Row; table: Table }[] {
  return table.rows.filter((row) => takesUp(row, clause, likeness)).map((row) => ({ row, table }));
}

/** A task is a clause's own by its number in the same document, or by its words. */
function takesUp(row: Row, { source, clause, heading }: PolicyClause, likeness: number): boolean {
  const [task, measures] = [textOf(row, 'task'), textOf(row, 'measures')];
  if (containment(heading, task) >= likeness || containment(heading, measures) >= likeness) return true;
  if (similarity(heading, task) >= likeness) return true;
  const sameNumber = clause !== '' && squeezeName(textOf(row, 'clause')) === squeezeName(clause);
  return sameNumber && containment(textOf(row, 'source'), source) >= likeness;
}

/** Whether the row names the body, under its own or a longer name (局机关纪委, 机关纪委). */
function names(row: Row, body: string): boolean {
  if (COLLECTIVE.test(body)) return true;
  const text = squeezeName(`${textOf(row, 'department')}、${textOf(row, 'support')}`);
  const name = squeezeName(body);
  return text.includes(name) || text.includes(name.replace(/^(?:[市县区州省]?局)?(?=机关|各)/, ''));
}
