/** No text this long is taken for a number or a date. */
const MOST_LETTERS = 60;
const FORMULA = /^\s*[=+\-@＝＋－＠]/;
const ERROR_OR_TRUTH = /^\s*(?:#[a-z0-9/?!_]+|true|false)\s*$/i;
/** Only what numbers, amounts, percentages, dates and times are made of, in either width, Chinese ones among them. */
const NUMBER_LETTERS =
  /^[\s\d０-９〇零一二三四五六七八九十.．,，:：/／\-－–+＋()（）%％$＄¥￥€eE年月日号时点分秒上下午星期]+$/;
const DIGIT = /[\d０-９〇零一二三四五六七八九十]/;
/** `3-Mar`, `March 2024`. */
const ENGLISH_DATE = /^[\d\s.,/-]*(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*[\d\s.,:/-]*$/i;
/** `8:30 pm`, `8 a`. */
const ENGLISH_TIME = /^\s*\d[\d\s.,:/-]*[ap]m?\s*$/i;

/**
 * Whether Excel could take the text for something else than a text when it is put into a cell: `001`, `3-1`, `50%`,
 * `2024年3月`, `=A1`. Such a cell needs the text format first. Rather one too many than one too few.
 */
export function mayBeCoerced(text: string): boolean {
  if (FORMULA.test(text)) return true;
  if (text.length > MOST_LETTERS) return false;
  if (ERROR_OR_TRUTH.test(text)) return true;
  return (
    DIGIT.test(text) && (NUMBER_LETTERS.test(text) || ENGLISH_DATE.test(text) || ENGLISH_TIME.test(text))
  );
}
