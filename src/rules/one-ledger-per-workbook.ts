import type { Table } from '../core/table';
import { DEFINITIONS } from '../ledger/definitions';
import { contradict, periodName, type StatedPeriod, statedPeriod } from '../ledger/stated-period';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-08. A roster and its parts are no ledger; several tables of one ledger and period are fine. */
export const oneLedgerPerWorkbook = defineRule({
  meta: {
    id: 'one-ledger-per-workbook',
    code: 'S-08',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'outside-cells',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '一个工作簿里放了几类台账，或者同一类台账的几个年度（期次）。基础名册各表不算；同一类、同一期分成几张表的不算。',
        why: '几类或几期混在一个文件里，汇总时容易取错表、重复计数，版本也说不清。',
        how: '每类台账、每一期各存一个文件，文件名写明单位、台账名称和期次。',
      },
      en: {
        what: 'A workbook holds ledgers of several kinds, or one ledger for several periods. Parts of a roster do not count, nor do several tables of one ledger and period.',
        why: 'Where kinds or periods are mixed, the wrong table is consolidated, or one is counted twice.',
        how: 'Keep one file for each ledger and period, named by unit, ledger and period.',
      },
      source: 'S7',
    },
  },
  create: ({ report }) => ({
    workbook: ({ tables }) => {
      const ledgers = tables.filter(({ ledger }) => ledger !== 'roster');
      const [first] = ledgers;
      if (!first) return;
      const other = ledgers.find(({ ledger }) => ledger !== first.ledger);
      if (other) {
        const names = [...new Set(ledgers.map(({ ledger }) => nameOf(ledger)))];
        report({
          messageId: 'kinds',
          at: other.titleAt,
          data: { count: names.length, names },
          ledger: other.ledger,
          related: [first.titleAt],
        });
      }
      for (const ledger of new Set(ledgers.map((table) => table.ledger))) {
        const dated = ledgers.filter((table) => table.ledger === ledger).flatMap(withPeriod);
        const [one] = dated;
        const differing = dated.find(({ period }) => one && contradict(period, one.period));
        if (!one || !differing) continue;
        report({
          messageId: 'periods',
          at: differing.table.titleAt,
          data: { name: nameOf(ledger), names: [...new Set(dated.map(({ period }) => periodName(period)))] },
          ledger,
          related: [one.table.titleAt],
        });
      }
    },
  }),
});

function withPeriod(table: Table): { table: Table; period: StatedPeriod }[] {
  const head = table.head.find(({ name, value }) => name === 'period' && value !== '');
  const period = statedPeriod(table.title) ?? statedPeriod(head?.value ?? '') ?? statedPeriod(table.sheet);
  return period ? [{ table, period }] : [];
}

function nameOf(ledger: string): string {
  return DEFINITIONS.find(({ id }) => id === ledger)?.title ?? ledger;
}
