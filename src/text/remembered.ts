/** Texts longer than this are seldom asked for twice, and remembering them would cost memory. */
const LONGEST = 2000;

/**
 * The same function, remembering its results for the texts asked for last, twice `size` at most. The rules look at a
 * cell one after the other, so that most ask for what the rule before has worked out. Results are shared: they must not
 * be changed by whoever gets them.
 */
export function remembered<T extends object>(compute: (text: string) => T, size = 4096): (text: string) => T {
  let recent = new Map<string, T>();
  let older = new Map<string, T>();
  return (text) => {
    const known = recent.get(text);
    if (known) return known;
    const result = older.get(text) ?? compute(text);
    if (text.length > LONGEST) return result;
    if (recent.size >= size) {
      older = recent;
      recent = new Map();
    }
    recent.set(text, result);
    return result;
  };
}

/** The same function, working out each object's result once, for as long as the object lives. */
export function rememberedFor<K extends object, T extends object>(compute: (key: K) => T): (key: K) => T {
  const results = new WeakMap<K, T>();
  return (key) => {
    const result = results.get(key) ?? compute(key);
    results.set(key, result);
    return result;
  };
}
