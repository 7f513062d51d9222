/**
 * A fault the user can mend. `code` is stable and finds the text in the message catalogues; `details` fill it.
 * The English `message` is for logs and for programmers.
 */
export class UserError extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, string | number>> = {},
    options?: { cause?: unknown },
  ) {
    super(`${code} ${JSON.stringify(details)}`, options);
    this.name = 'UserError';
  }
}
