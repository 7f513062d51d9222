import { hasField, type Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { parseLevel } from '../text/level';
import { countsOf } from './shared/counting';
import { type DeclaredNumber, declaredNumbers, statementsOf } from './shared/declared-numbers';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { restate } from './shared/restate';
import { levelOf } from './shared/row-level';
import { statedStatuses } from './shared/stated-statuses';

/** Words that may stand before what is counted without narrowing it; 全局 may count more than this sheet. */
const OPENING =
  /^(?:本表|本台账|本局|我局|本单位|我单位|本科室?|本年度|年度)?(?:共|累计|合计)?有?(?:梳理|排查|查找|查摆|确定|识别|登记|填报|列出|制定|制订|提出|细化|收集|反馈|发现|交办|涉及)*(?:出|了)?(?:廉政|廉洁|岗位|职权|整改|防控|防范|具体|各类|反馈|巡察|存在)*/;

/** What a line may count, by the words that remain, and the column that holds it. */
const COUNTED: readonly { readonly words: RegExp; readonly field: string; readonly title: string }[] = [
  { words: /^风险点?$/, field: 'risk', title: '风险点' },
  { words: /^措施$/, field: 'measures', title: '措施' },
  { words: /^(?:权力|职权|权力事项|职权事项|事项)$/, field: 'power', title: '权力事项' },
  { words: /^(?:主要)?问题$/, field: 'problem', title: '问题' },
  { words: /^(?:工作|重点)?任务$/, field: 'task', title: '任务' },
];

/** H-04. Compares what the title, the head block, the foot or a total row says of the table with its rows. */
export const declaredCountMatches = defineRule({
  meta: {
    id: 'declared-count-matches',
    code: 'H-04',
    scope: 'table',
    severity: 'error',
    fixable: 'safe',
    ledgers: ['risk-points', 'task-breakdown', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表头、表尾或合计行声明的风险点、措施、权力事项、问题、任务数，与明细不一致。',
        why: '封面和说明里的数字会被直接抄进汇总和报告，必须与明细相符。',
        how: '核对明细后改正声明的数字，或补齐遗漏的行。',
      },
      en: {
        what: 'A line above or below the table, or its total row, states a number of risks, measures, powers, problems or tasks that the rows do not bear out.',
        why: 'Stated numbers are copied into summaries and reports as they are.',
        how: 'Correct the stated number, or add the rows that are missing.',
      },
      source: 'S7',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      for (const statement of statementsOf(table)) {
        const { at, text } = statement;
        const numbers = declaredNumbers(text);
        // Statements on the state of problems are judged as a whole by H-15.
        if (table.ledger === 'rectification' && statedStatuses(numbers).isStatement) continue;
        for (const number of numbers) {
          const counted = countOf(number, table, environment);
          if (!counted || counted.counts.includes(number.value)) continue;
          const [right, ...otherwise] = [...new Set(counted.counts)];
          const fix = right === undefined || otherwise.length > 0 ? null : restate(statement, number, right);
          report({
            messageId: 'count',
            at,
            data: {
              row: at.row ?? 0,
              what: counted.title,
              declared: number.value,
              counted: counted.counts[0] ?? 0,
            },
            ...(fix && { fix }),
          });
        }
      }
    },
  }),
});

interface Counted {
  readonly title: string;
  readonly counts: readonly number[];
}

function countOf(number: DeclaredNumber, table: Table, environment: LedgerEnvironment): Counted | null {
  if (number.unit === '%' || /人|份/.test(number.unit) || table.rows.length === 0) return null;
  const level = levelCount(number, table, environment);
  if (level) return level;
  const words = number.label.replace(OPENING, '');
  const main =
    table.ledger === 'risk-points' ? 'risk' : table.ledger === 'rectification' ? 'problem' : 'task';
  const entry = COUNTED.find(({ words: pattern, field }) =>
    number.label === '' && number.total ? field === main : pattern.test(words),
  );
  if (!entry || !hasField(table, entry.field)) return null;
  return { title: entry.title, counts: countsOf(table, entry.field) };
}

/** 一级风险点12个 against the rows of level 1; silent where a row's level cannot be read. */
function levelCount(number: DeclaredNumber, table: Table, environment: LedgerEnvironment): Counted | null {
  const word = number.label.replace(/(?:廉政|廉洁)?风险点?$/, '');
  const level = parseLevel(word, environment.settings.levels.mapping)?.level;
  if (level === undefined || !hasField(table, 'riskLevel')) return null;
  if (table.rows.some((row) => levelOf(row, environment) === null)) return null;
  const rows = table.rows.filter((row) => levelOf(row, environment) === level);
  // A risk merged over the rows of its measures may be counted once.
  const own = rows.filter((row) => row.cells.get('risk')?.merge === undefined);
  return { title: `${word}风险点`, counts: [rows.length, own.length] };
}
