/** Adds a value to the list kept under a key. In place: copying the list at each step would make long ledgers slow. */
export function appendTo<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}
