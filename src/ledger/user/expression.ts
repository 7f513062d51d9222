import { type ASTNode, EvaluationError, ParseError, type ParseResult } from '@marcbachmann/cel-js';
import type { Field } from '../../core/field';
import { CEL } from './cel-environment';
import { resolveReferences } from './column-references';
import { OwnRuleFault, type OwnRulePart } from './own-rule-fault';
import { isSafePattern } from './safe-pattern';

/** A value of a row as expressions see it. */
export type RowValue = string | number | boolean | null;

/** A condition over one row. */
export interface Expression {
  /** The fields it reads. */
  readonly fields: readonly Field[];
  /**
   * Whether the condition holds, for values by column title.
   * @throws {UndecidedError} when the values are not of the kinds that it asks for
   */
  holds(row: ReadonlyMap<string, RowValue>, asOf: string): boolean;
}

/** The values of a row do not let a condition be decided: a number is asked for and there is a text. */
export class UndecidedError extends Error {
  constructor(reason: string, cause?: unknown) {
    super(reason, { cause });
    this.name = 'UndecidedError';
  }
}

const LONGEST_SOURCE = 2000;

/** Macros that run over a list or bind a name: one inside another may take a time without end. */
const MACROS: readonly string[] = ['all', 'exists', 'exists_one', 'map', 'filter', 'bind'];

/**
 * Compiles a condition in CEL with `[@列名]` for the values of columns.
 * @throws {OwnRuleFault} `field-unknown`, `syntax`, `not-a-condition`, `too-complex`, `pattern`
 */
export function compileExpression(source: string, fields: readonly Field[], part: OwnRulePart): Expression {
  if (source.length > LONGEST_SOURCE) throw new OwnRuleFault(part, 'too-complex');
  const referenced = resolveReferences(source, fields, part);
  const parsed = parse(referenced.expression, part);
  inspect(parsed.ast, part, false);
  const checked = parsed.check();
  if (!checked.valid) throw new OwnRuleFault(part, 'syntax', { reason: checked.error?.summary ?? '' });
  if (checked.type !== 'bool' && checked.type !== 'dyn') {
    throw new OwnRuleFault(part, 'not-a-condition', { type: checked.type ?? '' });
  }
  return { fields: referenced.fields, holds: (row, asOf) => evaluate(parsed, { row, asOf }) };
}

function parse(expression: string, part: OwnRulePart): ParseResult {
  try {
    return CEL.parse(expression);
  } catch (cause) {
    if (!(cause instanceof ParseError)) throw cause;
    if (cause.code === 'limit_exceeded') throw new OwnRuleFault(part, 'too-complex', {}, { cause });
    throw new OwnRuleFault(part, 'syntax', { reason: cause.summary }, { cause });
  }
}

function evaluate(parsed: ParseResult, context: Readonly<Record<string, unknown>>): boolean {
  let value: unknown;
  try {
    value = parsed(context);
  } catch (cause) {
    const reason = cause instanceof EvaluationError ? cause.summary : reasonOf(cause);
    throw new UndecidedError(reason, cause);
  }
  if (typeof value !== 'boolean') throw new UndecidedError(`${typeof value}`);
  return value;
}

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** Refuses what could run without end: macros inside macros, and patterns that are not plain to see or not safe. */
function inspect(node: unknown, part: OwnRulePart, insideMacro: boolean): void {
  if (Array.isArray(node)) for (const each of node) inspect(each, part, insideMacro);
  if (!isNode(node)) return;
  const called = node.op === 'rcall' || node.op === 'call' ? node.args[0] : '';
  const isMacro = node.op === 'rcall' && MACROS.includes(called);
  if (isMacro && insideMacro) throw new OwnRuleFault(part, 'too-complex');
  if (called === 'matches') inspectPattern(node, part);
  inspect(node.args, part, insideMacro || isMacro);
}

function inspectPattern(node: ASTNode, part: OwnRulePart): void {
  const [pattern] = node.op === 'rcall' ? node.args[2] : [];
  const text = pattern?.op === 'value' ? pattern.args : null;
  if (typeof text !== 'string' || !isSafePattern(text)) {
    throw new OwnRuleFault(part, 'pattern', { value: typeof text === 'string' ? text : '' });
  }
}

function isNode(value: unknown): value is ASTNode {
  return typeof value === 'object' && value !== null && 'op' in value && 'args' in value;
}
