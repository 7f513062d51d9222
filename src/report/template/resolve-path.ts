import type { BlockParams, Frame, LoopData } from './frame';

/** A looked-up value; `known` is false when the field does not exist, which differs from a field that is empty. */
export interface Resolved {
  readonly known: boolean;
  readonly value: unknown;
}

const UNKNOWN: Resolved = { known: false, value: undefined };

/**
 * Follows a path through own properties only: nothing inherited (constructor, __proto__, methods) can be reached, and a
 * function in the data counts as absent, so a template can never run code of its data.
 */
export function resolvePath(path: hbs.AST.PathExpression, frame: Frame): Resolved {
  if (path.data) return follow(loopValues(frame.loop, path.depth), path.parts);
  if (path.depth === 0 && !isScoped(path)) {
    const named = findBlockParams(frame.blockParams, path.parts[0]);
    if (named !== undefined) return follow(named.values, path.parts);
  }
  const target = outerFrame(frame, path.depth);
  return target === undefined ? UNKNOWN : follow(target.context, path.parts);
}

/** The own property of a value, or unknown. Strings and arrays have their `length`. */
export function ownField(value: unknown, key: string): Resolved {
  if (value === null || value === undefined || !Object.hasOwn(Object(value), key)) return UNKNOWN;
  const found = (value as Readonly<Record<string, unknown>>)[key];
  return typeof found === 'function' ? UNKNOWN : { known: true, value: found };
}

/** True for `this.x` and `./x`: always a field, never a helper or a block parameter. */
export function isScoped(path: hbs.AST.PathExpression): boolean {
  return /^(\.|this\b)/.test(path.original);
}

/** True when the name is given by an enclosing `as |…|`. */
export function isBlockParam(frame: Frame, name: string): boolean {
  return findBlockParams(frame.blockParams, name) !== undefined;
}

function follow(start: unknown, parts: readonly string[]): Resolved {
  let here: Resolved = { known: start !== undefined, value: start };
  for (const part of parts) {
    here = ownField(here.value, part);
    if (!here.known) return UNKNOWN;
  }
  return here;
}

function findBlockParams(start: BlockParams | undefined, name: string | undefined): BlockParams | undefined {
  let here = start;
  while (here !== undefined && !(name !== undefined && Object.hasOwn(here.values, name))) here = here.outer;
  return here;
}

function outerFrame(frame: Frame, depth: number): Frame | undefined {
  let here: Frame | undefined = frame;
  for (let step = 0; step < depth; step++) here = here?.outer;
  return here;
}

function loopValues(loop: LoopData, depth: number): unknown {
  let here: LoopData | undefined = loop;
  for (let step = 0; step < depth; step++) here = here?.parent;
  return here?.values;
}
