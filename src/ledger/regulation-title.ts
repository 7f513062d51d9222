/** A title of a party rule, law, regulation or other paper, and whether it still holds. */
export interface RegulationTitle {
  /** The full title without 《》. */
  readonly title: string;
  /** ISO day from which it is no longer in force; with a successor and without a day it has not been for long. */
  readonly repealed?: string;
  /** The title of what took its place. */
  readonly successor?: string;
}
