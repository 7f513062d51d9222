/** Renders a block's body; without an argument the body sees the block's own context. */
export type BlockBody = (context?: unknown, blockParams?: readonly unknown[]) => string;

/** What a helper gets beside its arguments. */
export interface HelperCall {
  readonly name: string;
  /** `key=value` arguments. */
  readonly hash: Readonly<Record<string, unknown>>;
  /** `this` of the place that calls. */
  readonly context: unknown;
  /** The data the template was called with. */
  readonly root: unknown;
  /** Present when the helper was called as a block: `{{#name}}…{{else}}…{{/name}}`; a missing branch renders ''. */
  readonly block?: { readonly body: BlockBody; readonly otherwise: BlockBody };
}

/**
 * A function a template may call. It returns text, a number, a boolean, null, a `SafeHtml`, or any value that another
 * helper takes as an argument.
 * @throws {HelperArgumentError} for an argument it cannot use; the interpreter adds the place in the template
 */
export type TemplateHelper = (args: readonly unknown[], call: HelperCall) => unknown;

/** An argument that a helper cannot use: a fault of the template or of the data given to it. */
export class HelperArgumentError extends Error {
  constructor(
    readonly expected: string,
    readonly actual: unknown,
  ) {
    super(`expected ${expected}, got ${JSON.stringify(actual) ?? String(actual)}`);
    this.name = 'HelperArgumentError';
  }
}
