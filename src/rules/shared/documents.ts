/** Ways in which a text names a paper: 《…》, a document number, an attachment with its number. */
const NAMED_DOCUMENT = [
  /《[^》]{2,}》/,
  /〔\s*20\d{2}\s*〕/,
  /[［[【(（]\s*20\d{2}\s*[］\]】)）]\s*第?\s*\d+/,
  /第\s*\d+\s*[号期]/,
  /附件\s*[:：]?\s*[\d一二三四五六七八九十]+/,
];

/** Whether the text names a document by its title, its number or as a numbered attachment. */
export function namesDocument(text: string): boolean {
  return NAMED_DOCUMENT.some((pattern) => pattern.test(text));
}
