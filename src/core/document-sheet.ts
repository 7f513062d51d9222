const NAME = /^_taizhang_document_(\d+)$/;

/** The hidden name of a workbook by which the n-th sheet with a document is known: its tables repeat what ledgers hold. */
export function documentSheetName(number: number): string {
  return `_taizhang_document_${number}`;
}

/** The number in such a name; null for any other name. */
export function documentSheetNumber(name: string): number | null {
  const [, number] = NAME.exec(name) ?? [];
  return number === undefined ? null : Number(number);
}
