/**
 * Whether a format code shows a day or a time of day. Only its first section counts, the one for positive numbers.
 * Literals are no letters of a date (`[红色]0.00;"天"d`), and an elapsed time such as `[h]:mm` is a quantity.
 */
export function isDateFormat(code: string): boolean {
  const [section = ''] = code
    .replace(/"[^"]*"?|\\.|_.|\*./g, '')
    .replace(/general|G\/通用格式/gi, '')
    .split(';');
  if (/\[(?:h+|m+|s+)\]/i.test(section)) return false;
  const bare = section.replace(/\[[^\]]*\]/g, '').replace(/E[+-]/gi, '');
  return /[ymdhse]/i.test(bare);
}
