import { parse } from 'handlebars';
import { TemplateError, type TemplatePlace } from './template-error';

/** The statements Handlebars' parser makes; its own types leave them open. */
export type Statement =
  | hbs.AST.MustacheStatement
  | hbs.AST.BlockStatement
  | hbs.AST.PartialStatement
  | hbs.AST.ContentStatement
  | hbs.AST.CommentStatement
  | hbs.AST.PartialBlockStatement;

/** The expressions Handlebars' parser makes. */
export type Expression =
  | hbs.AST.PathExpression
  | hbs.AST.SubExpression
  | hbs.AST.StringLiteral
  | hbs.AST.NumberLiteral
  | hbs.AST.BooleanLiteral
  | hbs.AST.UndefinedLiteral
  | hbs.AST.NullLiteral;

/** A parsed template or partial with the name that its faults are reported under. */
export interface ParsedTemplate {
  readonly name: string;
  readonly program: hbs.AST.Program;
}

/**
 * Parses a template with Handlebars' own parser, which needs no eval; white space control is done by it.
 * @throws {TemplateError} template-syntax, template-block-open for a block without an end, or template-too-deep for
 *   absurdly nested blocks
 */
export function parseTemplate(source: string, name: string): ParsedTemplate {
  try {
    return { name, program: parse(source) };
  } catch (cause) {
    if (cause instanceof RangeError) {
      throw new TemplateError('template-too-deep', { template: name, line: 1, column: 1 }, {}, { cause });
    }
    throw syntaxError(cause, source, name);
  }
}

/** The statements of a program. */
export function statementsOf(program: hbs.AST.Program): readonly Statement[] {
  return program.body as Statement[];
}

/** A node's expression, typed as the union of those the parser makes. */
export function asExpression(node: hbs.AST.Expression): Expression {
  return node as Expression;
}

/** Where a node starts; the parser counts columns from 0, people from 1. */
export function placeOf(template: string, node: hbs.AST.Node): TemplatePlace {
  return { template, line: node.loc.start.line, column: node.loc.start.column + 1 };
}

function syntaxError(cause: unknown, source: string, template: string): TemplateError {
  const fault = cause as { message?: unknown; lineNumber?: unknown; column?: unknown };
  const message = String(fault.message);
  const open = message.includes("got 'EOF'") ? lastOpenBlock(source) : null;
  if (open) {
    const place = { template, ...lineAndColumn(source, open.at) };
    return new TemplateError('template-block-open', place, { tag: open.tag }, { cause });
  }
  const place =
    typeof fault.lineNumber === 'number' && typeof fault.column === 'number'
      ? { line: fault.lineNumber, column: fault.column + 1 }
      : findFault(message, source);
  return new TemplateError(
    'template-syntax',
    { template, ...place },
    { reason: reasonOf(message) },
    { cause },
  );
}

/** The innermost block that is open at the end: its beginning is what a person has to look at, not the end of the text. */
function lastOpenBlock(source: string): { readonly tag: string; readonly at: number } | null {
  const open: { tag: string; at: number }[] = [];
  for (const { 0: tag, index } of source.matchAll(/\{\{!--[\s\S]*?--\}\}|\{\{[^{}]*\}\}/g)) {
    if (/^\{\{~?\s*#/.test(tag)) open.push({ tag, at: index });
    if (/^\{\{~?\s*\//.test(tag)) open.pop();
  }
  return open.at(-1) ?? null;
}

/** Only the parser's last line says what it wanted; the lines before draw the place. */
function reasonOf(message: string): string {
  return message.split('\n').at(-1) ?? message;
}

/**
 * The grammar's faults carry no column, only a drawing: up to 20 characters before the fault, those after it, and a line
 * of dashes with a caret. We look the drawing up in the source.
 */
function findFault(message: string, source: string): { line: number; column: number } {
  const [head = '', drawing = '', pointer = ''] = message.split('\n');
  const line = Number(/line (\d+)/.exec(head)?.[1] ?? 1);
  const caret = pointer.indexOf('^');
  const before = drawing.slice(0, Math.max(caret, 0)).replace(/^\.\.\./, '');
  const after = drawing.slice(Math.max(caret, 0)).replace(/\.\.\.$/, '');
  const lineEnd = source.split('\n').slice(0, line).join('\n').length;
  for (let at = lineEnd; at >= 0 && caret >= 0; at--) {
    const past = source.slice(Math.max(0, at - 40), at).replaceAll('\n', '');
    const coming = source.slice(at, at + 40).replaceAll('\n', '');
    if (past.endsWith(before) && coming.startsWith(after)) return lineAndColumn(source, at);
  }
  return { line, column: 1 };
}

function lineAndColumn(source: string, at: number): { line: number; column: number } {
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
