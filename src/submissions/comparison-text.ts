import type { Language } from '../core/language';
import type { PlacedRow } from '../ledger/placed-row';
import type { ChangedCell, LedgerComparison } from './compare-periods';

/** The words of a comparison. */
interface ComparisonLabels {
  readonly added: string;
  readonly vanished: string;
  readonly changed: string;
  readonly nothing: string;
  readonly noUnit: string;
  counts(matched: number, added: number, vanished: number, changed: number): string;
  same(percent: string): string;
}

const LABELS: Readonly<Record<Language, ComparisonLabels>> = {
  'zh-CN': {
    added: '新增',
    vanished: '减少',
    changed: '变化',
    nothing: '两期都没有可比较的台账',
    noUnit: '（未注明单位）',
    counts: (matched, added, vanished, changed) =>
      `对应${matched}行，新增${added}行，减少${vanished}行，变化${changed}处`,
    same: (percent) => `对应的行中有${percent}与上期完全相同`,
  },
  en: {
    added: 'added',
    vanished: 'gone',
    changed: 'changed',
    nothing: 'neither period has a ledger to compare',
    noUnit: '(no unit)',
    counts: (matched, added, vanished, changed) =>
      `${matched} rows matched, ${added} added, ${vanished} gone, ${changed} cells changed`,
    same: (percent) => `${percent} of the matched rows are just as they were`,
  },
};

/**
 * A comparison for a person: for each ledger of each unit the counts, then every row that came, went or changed.
 * @param ledgerTitle a ledger's name in the language
 */
export function comparisonText(
  comparisons: readonly LedgerComparison[],
  language: Language,
  ledgerTitle: (ledger: string, part?: string) => string,
): string {
  const labels = LABELS[language];
  if (comparisons.length === 0) return `${labels.nothing}\n`;
  const blocks = comparisons.map((comparison) => {
    const { ledger, part, unit, pairs, added, vanished, changed, unchangedShare } = comparison;
    const share = unchangedShare === null ? [] : [labels.same(percentOf(unchangedShare))];
    return [
      `${unit || labels.noUnit}　${ledgerTitle(ledger, part)}`,
      `  ${[labels.counts(pairs.length, added.length, vanished.length, changed.length), ...share].join('；')}`,
      ...added.map((row) => `  + ${labels.added} ${describe(row)}`),
      ...vanished.map((row) => `  - ${labels.vanished} ${describe(row)}`),
      ...changed.map((change) => `  ~ ${labels.changed} ${describeChange(change)}`),
      '',
    ].join('\n');
  });
  return `${blocks.join('\n')}`;
}

function describe({ table, row }: PlacedRow): string {
  return `${table.sheet}!${row.row} ${row.key.replaceAll('│', ' / ')}`;
}

function describeChange({ pair, field, before, after }: ChangedCell): string {
  return `${describe(pair.after)}  ${field.title}：${before || '—'} → ${after || '—'}`;
}

/** A share is never rounded up to all. */
function percentOf(share: number): string {
  return `${Math.floor(share * 1000) / 10}%`;
}
