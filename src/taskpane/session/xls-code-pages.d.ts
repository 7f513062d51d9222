/** The code pages of the .xls reader, for its `set_cptable`. */
declare module 'xlsx/dist/cpexcel.full.mjs' {
  export const cptable: unknown;
  export const utils: unknown;
}
