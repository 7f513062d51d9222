import { BUILT_IN_BLOCKS } from './built-in-blocks';
import type { Call } from './evaluate';
import { asExpression, type ParsedTemplate, placeOf, type Statement, statementsOf } from './parse-template';
import { TemplateError } from './template-error';

/** The names a template may use. */
export interface KnownNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
}

/**
 * Looks through all branches, rendered or not, for helpers and partials that do not exist, so that a template's typing
 * errors come to light when it is loaded and not in the one case that takes the branch.
 * @throws {TemplateError} template-unknown-helper, template-unknown-partial, template-unsupported
 */
export function checkTemplate(template: ParsedTemplate, known: KnownNames): void {
  checkProgram(template.program, template.name, known);
}

function checkProgram(program: hbs.AST.Program | undefined, name: string, known: KnownNames): void {
  if (program === undefined) return;
  for (const statement of statementsOf(program)) checkStatement(statement, name, known);
}

function checkStatement(statement: Statement, name: string, known: KnownNames): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      checkCall(statement, name, known);
      return;
    case 'BlockStatement':
      if (!isBuiltIn(statement)) checkCall(statement, name, known);
      else checkArguments(statement, name, known);
      checkProgram(statement.program, name, known);
      checkProgram(statement.inverse, name, known);
      return;
    case 'PartialStatement':
      checkPartial(statement, name, known);
      return;
    default:
      throw new TemplateError('template-unsupported', placeOf(name, statement), {
        construct: (statement as hbs.AST.Node).type,
      });
  }
}

function checkCall(call: Call, name: string, known: KnownNames): void {
  const path = asExpression(call.path);
  const word = path.type === 'PathExpression' ? path.original : undefined;
  const isCall = call.params.length > 0 || call.hash !== undefined || call.type === 'SubExpression';
  if (isCall && (word === undefined || !(known.helpers.has(word) || word === 'lookup'))) {
    throw new TemplateError('template-unknown-helper', placeOf(name, call), { name: word ?? path.type });
  }
  checkArguments(call, name, known);
}

function checkArguments(call: Pick<Call, 'params' | 'hash'>, name: string, known: KnownNames): void {
  for (const node of [...call.params, ...(call.hash?.pairs ?? []).map((pair) => pair.value)]) {
    const argument = asExpression(node);
    if (argument.type === 'SubExpression') checkCall(argument, name, known);
  }
}

function checkPartial(statement: hbs.AST.PartialStatement, name: string, known: KnownNames): void {
  checkArguments(statement, name, known);
  if (statement.name.type === 'SubExpression') {
    checkCall(statement.name, name, known);
    return;
  }
  const partial = String(statement.name.original);
  if (!known.partials.has(partial)) {
    throw new TemplateError('template-unknown-partial', placeOf(name, statement), { name: partial });
  }
}

function isBuiltIn(block: hbs.AST.BlockStatement): boolean {
  return Object.hasOwn(BUILT_IN_BLOCKS, block.path.original);
}
