/** `@index`, `@first` and their like; `parent` is the enclosing loop's, reached by `@../index`. */
export interface LoopData {
  readonly values: Readonly<Record<string, unknown>>;
  readonly parent?: LoopData;
}

/** Names given by `as |item index|`, innermost first. */
export interface BlockParams {
  readonly values: Readonly<Record<string, unknown>>;
  readonly outer?: BlockParams | undefined;
}

/** Where a piece of a template stands while it is rendered. */
export interface Frame {
  /** The template or partial whose text this is: faults name it. */
  readonly template: string;
  readonly context: unknown;
  /** The frame that `../` leads to; a partial starts afresh, as in Handlebars. */
  readonly outer?: Frame;
  readonly loop: LoopData;
  readonly blockParams?: BlockParams | undefined;
  /** How many blocks and partials enclose it. */
  readonly depth: number;
}

/** The frame in which a whole template is rendered. */
export function rootFrame(template: string, data: unknown): Frame {
  return { template, context: data, loop: { values: { root: data } }, depth: 0 };
}

/** The frame of a block's body. `../` skips blocks that keep the context (`if`), as in Handlebars. */
export function blockFrame(
  frame: Frame,
  context: unknown,
  names: readonly string[],
  given: readonly unknown[],
  loop: LoopData = frame.loop,
): Frame {
  const base = context === frame.context ? frame : { ...frame, context, outer: frame };
  const values = Object.fromEntries(names.map((name, index) => [name, given[index]]));
  const blockParams = names.length > 0 ? { values, outer: frame.blockParams } : frame.blockParams;
  return { ...base, loop, blockParams, depth: frame.depth + 1 };
}

/** The data of one turn of a loop: the enclosing values stay visible (`@root`), the loop's own hide them. */
export function loopData(enclosing: LoopData, key: string | number, index: number, count: number): LoopData {
  const values = { ...enclosing.values, key, index, first: index === 0, last: index === count - 1 };
  return { values, parent: enclosing };
}
