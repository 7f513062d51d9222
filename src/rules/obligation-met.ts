import type { IssueData } from '../core/issue';
import { headerLocation, type Table } from '../core/table';
import { judgedSpans } from '../ledger/judged-spans';
import {
  type ObligationProgress,
  obligationProgress,
  type SlotProgress,
} from '../ledger/obligation-progress';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { unitLedger } from './shared/unit-ledger';

/** O-01. Judges what the config lists under `obligations`, and nothing where the ledger concerned was not given. */
export const obligationMet = defineRule({
  meta: {
    id: 'obligation-met',
    code: 'O-01',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'work-first',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '配置中 obligations 所列的频次义务，某期已过而次数不够（写明是哪几个月、哪几个季度）；本期将到而尚缺的作警告，超过上限的作提示。未到期的不算缺；日期看不出属于哪一期的行，不据以断定缺少。',
        why: '政策文件规定了做几次、什么时候做，到年底才发现少了就来不及补。',
        how: '查记录补登；确未开展的如实说明并补做。义务由 taizhang policy 文件 --format yaml 写出，放进 taizhang.yaml；计入哪些行用 ledger 和 where 指定。',
      },
      en: {
        what: 'An obligation listed under `obligations` was not met in a period that is over (months and quarters are named); one that is nearly over and still lacks some is a warning, one above its limit a hint. A row without a readable date may belong to any period.',
        why: 'The policy says how often and by when; found in December, a gap cannot be closed.',
        how: 'Enter what the records show, or do it now. `taizhang policy FILE --format yaml` drafts the list; `ledger` and `where` say which rows count.',
      },
      source: '政策文件中的频次要求（种001、种003）',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const { obligations } = environment.settings;
      for (const ledger of new Set(obligations.map((each) => each.ledger))) {
        const { all, anchor } = unitLedger(subject, ledger);
        if (!anchor) continue;
        const own = obligations.filter((each) => each.ledger === ledger);
        for (const progress of obligationProgress(own, all, environment, judgedSpans(all))) {
          for (const message of messagesOf(progress)) {
            report({ ...message, at: placeOf(anchor), ledger, ...fieldOf(anchor) });
          }
        }
      }
    },
  }),
});

interface Message {
  readonly messageId: string;
  readonly data: IssueData;
  readonly severity?: 'warning' | 'info';
}

function messagesOf({ obligation, owner, slots }: ObligationProgress): Message[] {
  const { clause, min, max, unit } = obligation;
  const data = { clause, min, max: max ?? 0, unit, owner: owner === '' ? '' : `（${owner}）` };
  const inState = (state: SlotProgress['state']): SlotProgress[] =>
    slots.filter((each) => each.state === state);
  const [missed, exceeded] = [inState('missed'), inState('exceeded')];
  return [
    ...(missed.length > 0
      ? [{ messageId: 'missed', data: { ...data, slots: namesOf(missed), count: sumOf(missed) } }]
      : []),
    ...inState('at-risk').map(({ slot, missing, daysLeft }): Message => {
      return {
        messageId: 'at-risk',
        severity: 'warning',
        data: { ...data, slot: slot.name, missing, days: daysLeft },
      };
    }),
    ...(exceeded.length > 0
      ? [{ messageId: 'exceeded', severity: 'info' as const, data: { ...data, slots: namesOf(exceeded) } }]
      : []),
  ];
}

function namesOf(slots: readonly SlotProgress[]): string[] {
  return slots.map(({ slot }) => slot.name);
}

function sumOf(slots: readonly SlotProgress[]): number {
  return slots.reduce((sum, { count }) => sum + count, 0);
}

/** The header of the column that tells when something was done. */
function placeOf(table: Table) {
  return headerLocation(table, dateField(table) ?? '');
}

function fieldOf(table: Table) {
  const field = dateField(table);
  return field === undefined ? {} : { field };
}

function dateField({ bindings }: Table): string | undefined {
  return bindings.find(({ field }) => field.kind === 'date')?.field.name;
}
