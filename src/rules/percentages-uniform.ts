import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { asPercentages, type RateColumn, rateColumns } from './shared/percentages';

/** C-28. Looks at every sheet, because summaries are mostly no ledger of their own. */
export const percentagesUniform = defineRule({
  meta: {
    id: 'percentages-uniform',
    code: 'C-28',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '完成率、占比等列里，有的写百分数，有的写小数；或者百分数保留的小数位数不一。0%和100%不计位数。',
        why: '写法不一，合计、排序和图表都会出错，抄进报告也会前后不一。',
        how: '统一写成百分数，保留两位小数；可按建议一并改正。',
      },
      en: {
        what: 'A column of rates holds percentages and decimal fractions, or percentages with different numbers of digits. 0% and 100% need none.',
        why: 'Mixed notations spoil sums and sorting, and come out uneven in a report.',
        how: 'Write all as percentages with two digits; the fix does so where it is certain.',
      },
      source: 'S47',
    },
  },
  create: ({ report }) => ({
    workbook: ({ workbook }) => {
      for (const sheet of workbook.sheets) {
        for (const column of rateColumns(sheet)) {
          const fault = faultOf(column);
          if (!fault) continue;
          const edits = asPercentages(column);
          report({
            messageId: fault.messageId,
            at: column.at,
            data: { column: column.header, counts: fault.counts },
            related: column.rates.map(({ row }) => ({ ...column.at, row })),
            ...(edits && edits.length > 0 && { fix: { safety: 'safe', edits } }),
          });
        }
      }
    },
  }),
});

interface Fault {
  readonly messageId: 'mixed' | 'digits';
  readonly counts: readonly string[];
}

function faultOf({ rates }: RateColumn): Fault | null {
  const percent = rates.filter(({ notation }) => notation === 'percent').length;
  const numbers = rates.length - percent;
  // A plain 0 or 1 among percentages says the same in either notation only for 0.
  if (percent > 0 && rates.some(({ notation, value }) => notation === 'number' && Number(value) !== 0))
    return { messageId: 'mixed', counts: [`百分数${percent}`, `小数${numbers}`] };
  const digits = [...new Set(rates.flatMap(({ decimals }) => decimals ?? []))].sort((a, b) => a - b);
  return digits.length > 1 ? { messageId: 'digits', counts: digits.map(String) } : null;
}
