/** Whether a value is an object with keys: no list, and not nothing. What the keys hold is still to be looked at. */
export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
