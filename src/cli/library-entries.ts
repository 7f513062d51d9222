import type { LibraryKind } from '../ledger/library/library-kind';
import { MEASURES } from '../ledger/library/measures';
import { PHRASES } from '../ledger/library/phrases';
import type { MeasureStage } from '../ledger/measure';
import { REGULATION_TITLES } from '../ledger/regulation-titles';

const STAGES: Readonly<Record<MeasureStage, string>> = { before: '事前', during: '事中', after: '事后' };

/** The built-in entries of a library as a unit writes its own: the parts by name, each a text. */
export function libraryEntries(kind: LibraryKind): Readonly<Record<string, string>>[] {
  if (kind === 'titles') return REGULATION_TITLES.map((entry) => ({ ...entry }));
  if (kind === 'phrases') {
    return PHRASES.map(({ id = '', category, riskType, text }) => ({ id, category, riskType, text }));
  }
  return MEASURES.map(({ id = '', category, stage, owner, frequency, action, evidence }) => ({
    id,
    category,
    stage: STAGES[stage],
    owner,
    frequency,
    action,
    evidence,
  }));
}
