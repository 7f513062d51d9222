import { UserError } from '../../core/errors';
import type { Environment } from './environment';
import type { Frame } from './frame';
import { HelperArgumentError, type HelperCall } from './helper';
import { asExpression, placeOf } from './parse-template';
import { isBlockParam, isScoped, ownField, resolvePath } from './resolve-path';
import { TemplateError } from './template-error';

/** A mustache, block or sub-expression: something with a name and arguments. */
export interface Call extends hbs.AST.Node {
  readonly path: hbs.AST.Expression;
  readonly params: readonly hbs.AST.Expression[];
  readonly hash?: hbs.AST.Hash;
}

/** The value of an argument. A field that does not exist is undefined here: helpers say whether they can use that. */
export function evaluate(node: hbs.AST.Expression, frame: Frame, env: Environment): unknown {
  const expression = asExpression(node);
  switch (expression.type) {
    case 'PathExpression':
      return resolvePath(expression, frame).value;
    case 'SubExpression':
      return callHelper(expression, frame, env);
    case 'UndefinedLiteral':
      return undefined;
    case 'NullLiteral':
      return null;
    default:
      return expression.value;
  }
}

/** The values of a call's arguments, in order. */
export function evaluateArguments(call: Call, frame: Frame, env: Environment): unknown[] {
  return call.params.map((param) => evaluate(param, frame, env));
}

/** The values of a call's `key=value` arguments. */
export function evaluateHash(call: Call, frame: Frame, env: Environment): Record<string, unknown> {
  return Object.fromEntries(
    (call.hash?.pairs ?? []).map((pair) => [pair.key, evaluate(pair.value, frame, env)]),
  );
}

/** The name by which a call may mean a helper: one plain word that no block parameter hides. */
export function helperName(call: Call, frame: Frame): string | undefined {
  const path = asExpression(call.path);
  if (path.type !== 'PathExpression' || path.data || path.depth > 0 || isScoped(path)) return undefined;
  const name = path.parts.length === 1 ? path.parts[0] : undefined;
  return name === undefined || isBlockParam(frame, name) ? undefined : name;
}

/** What a call is called in messages: the text between the braces. */
export function nameOf(call: Call): string {
  const path = asExpression(call.path);
  return 'original' in path ? String(path.original) : path.type;
}

/**
 * Calls the helper that a call names.
 * @throws {TemplateError} template-unknown-helper; template-bad-argument when the helper refuses an argument
 */
export function callHelper(call: Call, frame: Frame, env: Environment, block?: HelperCall['block']): unknown {
  const name = helperName(call, frame);
  const args = evaluateArguments(call, frame, env);
  if (name === 'lookup' && !block) return ownField(args[0], String(args[1])).value;
  const helper = name !== undefined && Object.hasOwn(env.helpers, name) ? env.helpers[name] : undefined;
  if (name === undefined || helper === undefined) {
    throw new TemplateError('template-unknown-helper', placeOf(frame.template, call), {
      name: nameOf(call),
    });
  }
  const hash = evaluateHash(call, frame, env);
  try {
    return helper(args, { name, hash, context: frame.context, root: env.root, ...(block && { block }) });
  } catch (cause) {
    // What a helper finds wrong is told with the place that calls it; a fault of an inner place keeps its own.
    if (cause instanceof UserError && !(cause instanceof TemplateError)) {
      const details = { ...placeOf(frame.template, call), ...cause.details };
      throw new UserError(cause.code, details, { cause });
    }
    if (!(cause instanceof HelperArgumentError)) throw cause;
    const details = { name, expected: cause.expected, argument: cause.message };
    throw new TemplateError('template-bad-argument', placeOf(frame.template, call), details, { cause });
  }
}
