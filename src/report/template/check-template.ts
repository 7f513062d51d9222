import { UserError } from '../../core/errors';
import { BUILT_IN_BLOCKS } from './built-in-blocks';
import type { Call } from './evaluate';
import { asExpression, type ParsedTemplate, placeOf, type Statement, statementsOf } from './parse-template';
import { TemplateError } from './template-error';

/** The names a template may use. */
export interface KnownNames {
  readonly helpers: ReadonlySet<string>;
  readonly partials: ReadonlySet<string>;
  /** Fields of the data, at whatever depth; absent where they are known only when the template is rendered. */
  readonly fields?: ReadonlySet<string>;
  /** What is wrong with a text given to a helper, as the code of a message; null for nothing. */
  readonly judgeText?: (helper: string, text: string, index: number) => string | null;
}

/**
 * Looks through all branches, rendered or not, for helpers and partials that do not exist, so that a template's typing
 * errors come to light when it is loaded and not in the one case that takes the branch.
 * @throws {TemplateError} template-unknown-helper, template-unknown-partial, template-unsupported
 */
export function checkTemplate(template: ParsedTemplate, known: KnownNames): void {
  const [first] = templateFaults(template, known);
  if (first) throw first;
}

/** Everything that can be found wrong with a template without data, in the order of its text. */
export function templateFaults(template: ParsedTemplate, known: KnownNames): readonly UserError[] {
  const faults: UserError[] = [];
  const search: Search = { name: template.name, known, faults, given: new Set() };
  searchProgram(template.program, search);
  return faults;
}

interface Search {
  readonly name: string;
  readonly known: KnownNames;
  readonly faults: UserError[];
  /** Names given by enclosing `as |…|`. */
  readonly given: ReadonlySet<string>;
}

function searchProgram(program: hbs.AST.Program | undefined, search: Search): void {
  if (program === undefined) return;
  const given = new Set([...search.given, ...(program.blockParams ?? [])]);
  for (const statement of statementsOf(program)) searchStatement(statement, { ...search, given });
}

function searchStatement(statement: Statement, search: Search): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      return;
    case 'MustacheStatement':
      searchCall(statement, search);
      return;
    case 'BlockStatement':
      if (!isBuiltIn(statement)) searchCall(statement, search);
      else searchArguments(statement, search);
      searchProgram(statement.program, search);
      searchProgram(statement.inverse, search);
      return;
    case 'PartialStatement':
      searchPartial(statement, search);
      return;
    default: {
      const construct = (statement as hbs.AST.Node).type;
      search.faults.push(
        new TemplateError('template-unsupported', placeOf(search.name, statement), { construct }),
      );
    }
  }
}

function searchCall(call: Call, search: Search): void {
  const { name, known, faults } = search;
  const path = asExpression(call.path);
  const word = path.type === 'PathExpression' ? path.original : undefined;
  const isCall = call.params.length > 0 || call.hash !== undefined || call.type === 'SubExpression';
  const isHelper = word !== undefined && (known.helpers.has(word) || word === 'lookup');
  if (isCall && !isHelper) {
    faults.push(
      new TemplateError('template-unknown-helper', placeOf(name, call), { name: word ?? path.type }),
    );
  }
  if (!isCall && !isHelper) searchField(path, call, search);
  searchArguments(call, search);
}

function searchArguments(
  call: Pick<Call, 'params' | 'hash' | 'loc'> & { path?: hbs.AST.Expression },
  search: Search,
): void {
  const helper = call.path ? asExpression(call.path) : undefined;
  const word = helper?.type === 'PathExpression' ? helper.original : '';
  for (const [index, node] of call.params.entries()) {
    const argument = asExpression(node);
    const code =
      argument.type === 'StringLiteral' ? search.known.judgeText?.(word, argument.value, index) : null;
    if (code && argument.type === 'StringLiteral') {
      search.faults.push(new UserError(code, { ...placeOf(search.name, node), name: argument.value }));
    }
  }
  for (const node of [...call.params, ...(call.hash?.pairs ?? []).map((pair) => pair.value)]) {
    const argument = asExpression(node);
    if (argument.type === 'SubExpression') searchCall(argument, search);
    else searchField(argument, node, search);
  }
}

/** A path that starts with a name no data have. `this`, `@index` and `../` are left to the rendering. */
function searchField(path: ReturnType<typeof asExpression>, node: hbs.AST.Node, search: Search): void {
  const { fields } = search.known;
  if (fields === undefined || path.type !== 'PathExpression' || path.data) return;
  const [first] = path.parts;
  if (first === undefined || path.depth > 0 || search.given.has(first) || fields.has(first)) return;
  const place = placeOf(search.name, node);
  search.faults.push(new TemplateError('template-unknown-field', place, { name: path.original }));
}

function searchPartial(statement: hbs.AST.PartialStatement, search: Search): void {
  searchArguments({ params: statement.params, hash: statement.hash, loc: statement.loc }, search);
  if (statement.name.type === 'SubExpression') {
    searchCall(statement.name, search);
    return;
  }
  const partial = String(statement.name.original);
  if (!search.known.partials.has(partial)) {
    const place = placeOf(search.name, statement);
    search.faults.push(new TemplateError('template-unknown-partial', place, { name: partial }));
  }
}

function isBuiltIn(block: hbs.AST.BlockStatement): boolean {
  return Object.hasOwn(BUILT_IN_BLOCKS, block.path.original);
}
