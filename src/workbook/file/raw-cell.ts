/** A cell as its XML gives it, before its value is made out; one object serves all cells of a sheet, one after the other. */
export class RawCell {
  /** The column its reference names; 0 for none. */
  column = 0;
  /** The number of its style. */
  style = 0;
  /** The word code of its type, 0 for none. */
  type = 0;
  /** Where the characters of its value stand in the sheet's bytes; -1 where it has none. */
  valueStart = -1;
  valueEnd = -1;
  /** Its value where that is known to be digits only, and at most nine; else -1. */
  integer = -1;
  /** Its text, when its type says that it is written out. */
  text: string | null = null;
  formula: string | undefined;

  reset(): void {
    this.column = 0;
    this.style = 0;
    this.type = 0;
    this.valueStart = -1;
    this.integer = -1;
    this.text = null;
    this.formula = undefined;
  }
}
