import type { BoundCell } from '../../core/table';
import { canonicalCategory } from '../../ledger/category';
import { squeeze } from '../../text/normalize';

/** What a yes-or-no cell answers, in the words of the vocabulary or in a phrase (未末位表态, 不是); null for neither. */
export function answerOf({ field, text }: BoundCell): 'yes' | 'no' | null {
  const answer = canonicalCategory(field, text);
  if (answer === '是') return 'yes';
  if (answer === '否') return 'no';
  const plain = squeeze(text);
  if (/^(?:否|不|未|没|非|无)/.test(plain)) return 'no';
  return /^(?:是|已|属|有|均)/.test(plain) ? 'yes' : null;
}
