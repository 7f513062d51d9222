import { escapeHtml } from '../../core/escape-html';
import { BUILT_IN_BLOCKS, type BuiltInBlock, renderSection } from './built-in-blocks';
import type { Environment } from './environment';
import { type Call, callHelper, evaluateArguments, evaluateHash, helperName, nameOf } from './evaluate';
import { blockFrame, type Frame } from './frame';
import { asExpression, placeOf, type Statement, statementsOf } from './parse-template';
import { renderPartial } from './render-partial';
import { ownField, resolvePath } from './resolve-path';
import { SafeHtml } from './safe-html';
import { TemplateError } from './template-error';

/**
 * Renders the statements of a program in a frame.
 * @throws {TemplateError} at the first fault
 */
export function renderProgram(program: hbs.AST.Program, frame: Frame, env: Environment): string {
  if (frame.depth > env.limits.depth) {
    throw new TemplateError('template-too-deep', placeOf(frame.template, program), {
      limit: env.limits.depth,
    });
  }
  return statementsOf(program)
    .map((statement) => renderStatement(statement, frame, env))
    .join('');
}

function renderStatement(statement: Statement, frame: Frame, env: Environment): string {
  switch (statement.type) {
    case 'ContentStatement':
      return write(statement.value, statement, frame, env);
    case 'CommentStatement':
      return '';
    case 'MustacheStatement':
      return write(renderMustache(statement, frame, env), statement, frame, env);
    case 'BlockStatement':
      return renderBlock(statement, frame, env);
    case 'PartialStatement':
      return renderPartial(statement, frame, env, renderProgram);
    default:
      throw new TemplateError('template-unsupported', placeOf(frame.template, statement), {
        construct: (statement as hbs.AST.Node).type,
      });
  }
}

/** Counts what is written, so that a loop over loops ends with a fault instead of an exhausted memory. */
function write(text: string, node: hbs.AST.Node, frame: Frame, env: Environment): string {
  env.written += text.length;
  if (env.written <= env.limits.output) return text;
  throw new TemplateError('template-too-long', placeOf(frame.template, node), { limit: env.limits.output });
}

function renderMustache(statement: hbs.AST.MustacheStatement, frame: Frame, env: Environment): string {
  const value = isHelperCall(statement, frame, env)
    ? callHelper(statement, frame, env)
    : requireField(statement, frame);
  if (value instanceof SafeHtml) return value.html;
  const text = printable(value, statement, frame);
  return statement.escaped ? escapeHtml(text) : text;
}

function isHelperCall(call: Call, frame: Frame, env: Environment): boolean {
  if (call.params.length > 0 || call.hash !== undefined) return true;
  const name = helperName(call, frame);
  return name !== undefined && Object.hasOwn(env.helpers, name);
}

function requireField(call: Call, frame: Frame): unknown {
  const path = asExpression(call.path);
  // `{{"the name"}}` and `{{12}}` name a field, as in Handlebars.
  const found =
    path.type === 'PathExpression' ? resolvePath(path, frame) : ownField(frame.context, nameOf(call));
  if (found.known) return found.value;
  throw new TemplateError('template-unknown-field', placeOf(frame.template, call), { name: nameOf(call) });
}

/** Nothing for null; lists of plain values with commas, as Handlebars prints them; an object is a fault. */
function printable(value: unknown, call: Call, frame: Frame): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((item) => printable(item, call, frame)).join(',');
  if (value instanceof SafeHtml || typeof value !== 'object') return String(value);
  throw new TemplateError('template-not-text', placeOf(frame.template, call), { name: nameOf(call) });
}

function renderBlock(node: hbs.AST.BlockStatement, frame: Frame, env: Environment): string {
  const name = helperName(node, frame);
  const branch =
    (program: hbs.AST.Program | undefined): BuiltInBlock['body'] =>
    (context, given, loop) =>
      program === undefined
        ? ''
        : renderProgram(program, blockFrame(frame, context, program.blockParams ?? [], given, loop), env);
  const body = branch(node.program);
  const otherwise = branch(node.inverse);
  const builtIn =
    name !== undefined && Object.hasOwn(BUILT_IN_BLOCKS, name) ? BUILT_IN_BLOCKS[name] : undefined;
  const asBuiltIn = (argument: unknown): BuiltInBlock => ({
    argument,
    hash: evaluateHash(node, frame, env),
    context: frame.context,
    loop: frame.loop,
    body,
    otherwise: () => otherwise(frame.context, []),
  });
  if (builtIn !== undefined) {
    const [argument, ...more] = evaluateArguments(node, frame, env);
    if (node.params.length === 1 && more.length === 0) return builtIn(asBuiltIn(argument));
    throw new TemplateError('template-bad-argument', placeOf(frame.template, node), {
      name: nameOf(node),
      expected: 'one argument',
      argument: `${node.params.length} arguments`,
    });
  }
  if (!isHelperCall(node, frame, env)) return renderSection(asBuiltIn(requireField(node, frame)));
  const result = callHelper(node, frame, env, {
    body: (context = frame.context, given = []) => body(context, given),
    otherwise: (context = frame.context, given = []) => otherwise(context, given),
  });
  // A block helper's result is markup that its branches already escaped.
  return result instanceof SafeHtml ? result.html : printable(result, node, frame);
}
