/**
 * The same function, working out each text once. For use in a rule's `create`: what it remembers ends with the table,
 * whose rows say the same over and over.
 */
export function perText<T>(compute: (text: string) => T): (text: string) => T {
  const results = new Map<string, { readonly result: T }>();
  return (text) => {
    let known = results.get(text);
    if (!known) {
      known = { result: compute(text) };
      results.set(text, known);
    }
    return known.result;
  };
}
