import type { Environment } from './environment';
import { evaluate, evaluateHash } from './evaluate';
import type { Frame } from './frame';
import { placeOf } from './parse-template';
import { TemplateError } from './template-error';

type RenderProgram = (program: hbs.AST.Program, frame: Frame, env: Environment) => string;

/**
 * Renders `{{> name context key=value}}`. The partial starts with a fresh frame: `../` does not lead out of it.
 * @throws {TemplateError} template-unknown-partial
 */
export function renderPartial(
  node: hbs.AST.PartialStatement,
  frame: Frame,
  env: Environment,
  renderProgram: RenderProgram,
): string {
  const name = partialName(node, frame, env);
  const partial = env.partials.get(name);
  if (partial === undefined) {
    throw new TemplateError('template-unknown-partial', placeOf(frame.template, node), { name });
  }
  const context = partialContext(node, frame, env);
  const inner: Frame = { template: partial.name, context, loop: frame.loop, depth: frame.depth + 1 };
  return indent(renderProgram(partial.program, inner, env), node.indent);
}

function partialName(node: hbs.AST.PartialStatement, frame: Frame, env: Environment): string {
  return node.name.type === 'SubExpression'
    ? String(evaluate(node.name, frame, env))
    : String(node.name.original);
}

function partialContext(node: hbs.AST.PartialStatement, frame: Frame, env: Environment): unknown {
  const [argument] = node.params;
  const context = argument === undefined ? frame.context : evaluate(argument, frame, env);
  const added = evaluateHash({ ...node, path: node.name }, frame, env);
  if (Object.keys(added).length === 0) return context;
  return { ...(typeof context === 'object' ? context : {}), ...added };
}

/** A partial that stands alone on its line takes over the line's indentation, as in Handlebars. */
function indent(text: string, by: string | undefined): string {
  if (!by) return text;
  const lines = text.split('\n');
  return lines
    .map((line, index) => (line === '' && index === lines.length - 1 ? line : by + line))
    .join('\n');
}
