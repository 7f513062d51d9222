/**
 * The lines of a page header or footer as a file stores it, each of its three parts by itself: codes for fonts, sizes,
 * colours, page numbers and dates are left out (ECMA-376 part 1, 18.3.1.46).
 * `&L&"黑体,常规"&14机密★1年&C第&P页` gives `机密★1年` and `第页`.
 */
export function pageLines(stored: string): string[] {
  return stored
    .replace(CODE, (code) => (code === '&&' ? '&' : /^&[LCR]$/i.test(code) ? '\n' : ''))
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

const CODE = /&(?:"[^"]*"|\d+|K(?:[0-9A-F]{6}|\d\d[+-]\d{3})|[\s\S])/gi;
