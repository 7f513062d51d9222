const LONGEST_PATTERN = 200;
/** `.*`, `a+`, `\d{1,4}`: each multiplies the ways to read a text by its length. */
const MOST_REPEATS = 3;
/** `a?` and `(甲|乙)`: each multiplies the ways to read a text by the number of choices. */
const MOST_CHOICES = 5;

/**
 * Whether a regular expression can be trusted not to run for ever on some text: it is valid and short, has no back
 * references, few repeats and choices, and never repeats a group that itself repeats or chooses, as `^(a+)+$` does.
 */
export function isSafePattern(pattern: string): boolean {
  if (pattern.length > LONGEST_PATTERN || /\\[1-9k]/.test(pattern) || !isPattern(pattern)) return false;
  // Escapes and classes stand for one character each; what is left is groups, branches and repeats.
  const bare = pattern
    .replaceAll(/\\./gsu, 'x')
    .replaceAll(/\[[^\]]*\]/g, 'x')
    .replaceAll(/\(\?(?:[:=!]|<[=!]|<\w+>)/g, '(');
  const groups: Group[] = [{ varies: false, branches: false }];
  let [repeats, choices] = [0, 0];
  for (let at = 0; at < bare.length; at += 1) {
    const group = groups.at(-1);
    const character = bare.charAt(at);
    if (!group || character === '(') groups.push({ varies: false, branches: false });
    else if (character === '|') group.branches = true;
    else if (character === ')') {
      groups.pop();
      const varies = group.varies || group.branches;
      if (varies && quantifierAt(bare, at + 1) > Quantifier.Optional) return false;
      const outer = groups.at(-1);
      if (outer && varies) outer.varies = true;
      if (group.branches) choices += 1;
    } else {
      const quantifier = quantifierAt(bare, at);
      if (quantifier === Quantifier.Optional || quantifier === Quantifier.Repeat) group.varies = true;
      if (quantifier === Quantifier.Optional) choices += 1;
      if (quantifier === Quantifier.Repeat) repeats += 1;
    }
  }
  return repeats <= MOST_REPEATS && choices <= MOST_CHOICES;
}

interface Group {
  varies: boolean;
  branches: boolean;
}

/** In order of danger for a group that varies. */
const Quantifier = { None: 0, Optional: 1, Fixed: 2, Repeat: 3 } as const;

function quantifierAt(bare: string, at: number): number {
  const character = bare.charAt(at);
  if (character === '?') return Quantifier.Optional;
  if (character === '*' || character === '+') return Quantifier.Repeat;
  const [, range] = /^\{\d+(,?)\d*\}/.exec(bare.slice(at)) ?? [];
  if (range === undefined) return Quantifier.None;
  return range === '' ? Quantifier.Fixed : Quantifier.Repeat;
}

function isPattern(pattern: string): boolean {
  try {
    new RegExp(pattern);
    return true;
  } catch {
    return false;
  }
}
