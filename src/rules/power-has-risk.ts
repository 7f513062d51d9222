import { headerLocation, type Table, textOf } from '../core/table';
import type { RosterPower } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { similarity } from '../text/similarity';
import { splitList } from '../text/split-list';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { unitLedger } from './shared/unit-ledger';

/**
 * Speaks only with a list of powers (权力事项目录) in the roster and a column of powers. Ledgers shorten the names
 * of powers, so a like name counts, and the kind of power where the ledger goes by kinds.
 */
export const powerHasRisk = defineRule({
  meta: {
    id: 'power-has-risk',
    code: 'X-02',
    scope: 'workbook',
    severity: 'error',
    filler: 'rows-for-powers',
    ledgers: ['risk-points'],
    options: {
      /** Likeness (0…1) from which two names mean one power. */
      likeness: 0.7,
    },
    docs: {
      'zh-CN': {
        what: '权力事项目录中的事项，在风险点台账里没有对应的风险点。',
        why: '要对照职权目录逐项排查，一项权力至少查出一个风险点，才算不留空白。',
        how: '为所列事项补充风险点；事项已取消的，更新权力事项目录；名称写法不同的，按目录统一。',
      },
      en: {
        what: 'An item of the list of powers has no risk point in the ledger.',
        why: 'Risks are searched for power by power, and every power is to have at least one.',
        how: 'Add risk points for the items; strike items that are gone from the list; write names as the list does.',
      },
      source: 'S4；S7；S79',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: (subject) => {
      const { all, anchor } = unitLedger(subject, 'risk-points', 'power');
      const powers = environment.roster?.powers ?? [];
      if (!anchor || powers.length === 0) return;
      const named = new Set(all.flatMap(namedPowers));
      const bare = powers.filter((power) => !isNamed(power, [...named], options.likeness));
      if (bare.length === 0) return;
      report({
        messageId: 'no-risk',
        at: headerLocation(anchor, 'power'),
        data: { count: bare.length, powers: bare.map(({ name }) => name) },
        field: 'power',
        ledger: anchor.ledger,
      });
    },
  }),
});

/** The powers of the rows that name a risk: the whole cell, and each of several in it. */
function namedPowers({ rows }: Table): string[] {
  return rows
    .filter((row) => !isBlank(textOf(row, 'risk')) && !isBlank(textOf(row, 'power')))
    .flatMap((row) => [textOf(row, 'power'), ...splitList(textOf(row, 'power'))])
    .map(squeezeName);
}

function isNamed({ name, kind }: RosterPower, named: readonly string[], likeness: number): boolean {
  const wanted = squeezeName(name);
  return named.some((word) => {
    if (word === wanted || (kind !== '' && word === squeezeName(kind))) return true;
    return isPassage(word, wanted) || similarity(word, wanted) >= likeness;
  });
}

/** 取水许可 for 取水许可审批; two characters of a long name would fit many. */
function isPassage(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return long.includes(short) && short.length >= Math.min(4, long.length / 2);
}
