import type { Field } from './field';
import type { RuleVisitor } from './rule';
import type { BoundCell } from './table';

/** So many texts of a field are remembered, and as many of those before them. */
const REMEMBERED = 2048;

/** Texts longer than this are seldom met twice, and remembering them would cost memory. */
const LONGEST = 200;

const NOBODY: readonly number[] = [];

/** What is known of the cells of one field: places of visitors in their list. */
interface FieldAudience {
  readonly observers: readonly number[];
  recent: Map<string, readonly number[]>;
  older: Map<string, readonly number[]>;
}

/** Who wants to see which cells, remembered from table to table. It holds for one list of rules, started alike. */
export type AudienceMemory = WeakMap<Field, FieldAudience>;

/**
 * Who wants to see a cell, as places in the list of visitors: worked out once for each distinct text of a field,
 * because most cells hold what others hold, and most rules have nothing to say of most texts.
 * @param memory what other tables of the same rules have taught
 */
export function cellAudience(
  visitors: readonly RuleVisitor[],
  memory: AudienceMemory,
): (cell: BoundCell) => readonly number[] {
  return ({ field, text }) => {
    let known = memory.get(field);
    if (!known) {
      known = { observers: observersOf(field, visitors), recent: new Map(), older: new Map() };
      memory.set(field, known);
    }
    if (known.observers.length === 0) return NOBODY;
    const found = known.recent.get(text);
    if (found) return found;
    const audience = known.older.get(text) ?? audienceOf(text, field, known.observers, visitors);
    if (known.recent.size >= REMEMBERED) {
      known.older = known.recent;
      known.recent = new Map();
    }
    if (text.length <= LONGEST) known.recent.set(text, audience);
    return audience;
  };
}

function observersOf(field: Field, visitors: readonly RuleVisitor[]): number[] {
  return Array.from(visitors.keys()).filter((place) => {
    const visitor = visitors[place];
    return visitor?.cell && (visitor.looksAt?.(field) ?? true);
  });
}

function audienceOf(
  text: string,
  field: Field,
  observers: readonly number[],
  visitors: readonly RuleVisitor[],
): readonly number[] {
  const audience = observers.filter((place) => visitors[place]?.concerns?.(text, field) ?? true);
  return audience.length > 0 ? audience : NOBODY;
}
