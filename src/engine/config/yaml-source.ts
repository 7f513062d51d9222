import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';

/** The content of a YAML (or JSON) file, with the places of its keys. */
export interface YamlSource {
  /** Plain data; null for an empty file. */
  readonly data: unknown;
  /** 1-based line of the last key on the way that exists. */
  lineOf(keys: readonly PropertyKey[]): number;
}

/** What keeps a text from being YAML: `kind` is the parser's own word for it. */
export class YamlFault extends Error {
  constructor(
    readonly kind: string,
    readonly line: number,
  ) {
    super(`${kind} in line ${line}`);
    this.name = 'YamlFault';
  }
}

/**
 * Parses one YAML document.
 * @throws {YamlFault}
 */
export function parseYaml(source: string): YamlSource {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const [fault] = document.errors;
  if (fault) throw new YamlFault(fault.code, fault.linePos?.[0].line ?? 1);
  const lineOf = (keys: readonly PropertyKey[]): number => lines.linePos(offsetOf(document, keys)).line;
  try {
    return { data: document.toJS(), lineOf };
  } catch {
    // An alias to nothing, or aliases that multiply without end, come to light only here.
    throw new YamlFault('BAD_ALIAS', 1);
  }
}

function offsetOf(document: Document, keys: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = 0;
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find(
        (item) => String(isScalar(item.key) ? item.key.value : item.key) === String(key),
      );
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(key)];
      offset = startOf(node) ?? offset;
    } else break;
  }
  return offset;
}

function startOf(node: unknown): number | null {
  return isNode(node) ? (node.range?.[0] ?? null) : null;
}
