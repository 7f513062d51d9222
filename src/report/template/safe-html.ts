/** Markup that a helper made itself and that `{{…}}` prints as it is. Everything else is escaped. */
export class SafeHtml {
  constructor(readonly html: string) {}

  toString(): string {
    return this.html;
  }
}
