import type { Language } from '../core/language';
import { DEFINITIONS } from '../ledger/definitions';
import type { Frequency } from '../ledger/obligation';
import { type PolicyMessage, sayPolicy } from './messages/say-policy';
import type { PolicyRemark } from './outline-item';

/** 每季度至少2次（03-25、06-25前). */
export function frequencyText({ period, min, max, unit, due }: Frequency, language: Language): string {
  const code: PolicyMessage =
    max === null
      ? 'policy-count-least'
      : min === 0
        ? 'policy-count-most'
        : min === max
          ? 'policy-count-exact'
          : 'policy-count-between';
  const count = sayPolicy(language, code, {
    period: sayPolicy(language, `policy-period-${period}`),
    min,
    max: max ?? 0,
    unit,
  });
  return `${count}${dueText(due, language)}`;
}

/** The days by which it is due; the same day of every month is told once. */
function dueText(due: readonly string[], language: Language): string {
  if (due.length === 0) return '';
  const [day = '', ...others] = new Set(due.map((each) => each.slice(3)));
  if (due.length > 4 && others.length === 0)
    return sayPolicy(language, 'policy-due-day', { day: Number(day) });
  return sayPolicy(language, 'policy-due', { days: due });
}

/** A remark in words. */
export function remarkText({ kind, data }: PolicyRemark, language: Language): string {
  return sayPolicy(language, `policy-remark-${kind}`, data);
}

/** A ledger's title; the words for an open one where there is none. */
export function ledgerText(ledger: string | null, language: Language): string {
  if (ledger === null) return sayPolicy(language, 'policy-ledger-open');
  const definition = DEFINITIONS.find(({ id, part }) => id === ledger && part === undefined);
  return (language === 'en' ? definition?.titleEn : definition?.title) ?? ledger;
}
