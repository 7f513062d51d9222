import { type LoopData, loopData } from './frame';
import { ownField } from './resolve-path';

/** A built-in block at work: its one argument, and how to render its two branches. */
export interface BuiltInBlock {
  readonly argument: unknown;
  readonly hash: Readonly<Record<string, unknown>>;
  readonly context: unknown;
  readonly loop: LoopData;
  readonly body: (context: unknown, given: readonly unknown[], loop?: LoopData) => string;
  readonly otherwise: () => string;
}

/** `if`, `unless`, `each`, `with`: they mean what they mean in Handlebars. */
export const BUILT_IN_BLOCKS: Readonly<Record<string, (block: BuiltInBlock) => string>> = {
  if: (block) => (isTrue(block) ? block.body(block.context, []) : block.otherwise()),
  unless: (block) => (isTrue(block) ? block.otherwise() : block.body(block.context, [])),
  with: (block) =>
    isEmpty(block.argument) ? block.otherwise() : block.body(block.argument, [block.argument]),
  each: renderEach,
};

/** A section without a helper, `{{#name}}`: a loop for a list, a condition for a boolean, else a context. */
export function renderSection(block: BuiltInBlock): string {
  const { argument } = block;
  if (argument === true) return block.body(block.context, []);
  if (argument === false || argument === null || argument === undefined) return block.otherwise();
  return Array.isArray(argument) ? renderEach(block) : block.body(argument, []);
}

function renderEach(block: BuiltInBlock): string {
  const entries = entriesOf(block.argument);
  if (entries.length === 0) return block.otherwise();
  return entries
    .map(([key, value], index) =>
      block.body(value, [value, key], loopData(block.loop, key, index, entries.length)),
    )
    .join('');
}

function entriesOf(value: unknown): readonly (readonly [string | number, unknown])[] {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).map((key) => [key, ownField(value, key).value] as const);
}

function isTrue({ argument, hash }: BuiltInBlock): boolean {
  return argument === 0 ? hash.includeZero === true : !isEmpty(argument);
}

/** Handlebars' emptiness: 0 is a value, an empty list is not. */
function isEmpty(value: unknown): boolean {
  return (!value && value !== 0) || (Array.isArray(value) && value.length === 0);
}
