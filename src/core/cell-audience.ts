import type { Field } from './field';
import type { RuleVisitor } from './rule';
import type { BoundCell } from './table';

/**
 * Who wants to see a cell of a table: worked out once for each distinct text of a field, because most cells hold what
 * others hold, and most rules have nothing to say of most texts.
 */
export function cellAudience(visitors: readonly RuleVisitor[]): (cell: BoundCell) => readonly RuleVisitor[] {
  const byField = new Map<Field, Map<string, readonly RuleVisitor[]>>();
  return ({ field, text }) => {
    let byText = byField.get(field);
    if (!byText) {
      byText = new Map();
      byField.set(field, byText);
    }
    const known = byText.get(text);
    if (known) return known;
    const audience = visitors.filter((visitor) => visitor.concerns?.(text, field) ?? true);
    byText.set(text, audience);
    return audience;
  };
}
