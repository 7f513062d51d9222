/**
 * Marks whose written form carries meaning in Chinese forms and which NFKC would flatten: full-width Chinese
 * punctuation, the ellipsis, Roman numerals (risk levels) and the enclosed numbers that open list items.
 */
const KEPT = /([，；：！？（）…‥\u2160-\u217f\u2460-\u24ff\u2776-\u2793\u3220-\u3229\u3280-\u3289]+)/u;
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]|[\ufe00-\ufe0f]/gu;
/**
 * Texts that are written as they should be already, which most are: Han, ASCII without spaces, and the kept marks that
 * Chinese sentences are made of. NFKC changes none of them.
 */
const PLAIN = /^[!-~\u4e00-\u9fff、。《》“”，；：！？（）…]*$/u;
const LINE_BREAK = /\r\n?|[\u0085\u2028\u2029\v\f]/gu;

/**
 * The text in one way of writing: full-width digits and letters half-width, compatibility ideographs plain, invisible
 * characters gone, every kind of space a single one, line breaks `\n` without spaces beside them, ends trimmed.
 * Chinese punctuation, Roman numerals and circled numbers stay as they are. Idempotent.
 */
export function normalizeText(s: string): string {
  if (PLAIN.test(s)) return s;
  const folded = s
    .replace(INVISIBLE, '')
    .split(KEPT)
    .map((part, index) => (index % 2 === 1 ? part : part.normalize('NFKC')))
    .join('');
  return folded
    .replace(LINE_BREAK, '\n')
    .replace(/[^\S\n]+/gu, ' ')
    .replace(/ ?\n ?/gu, '\n')
    .trim();
}

/** The normalised text without any whitespace or line break: the key for comparing short values. */
export function squeeze(s: string): string {
  return PLAIN.test(s) ? s : normalizeText(s).replace(/\s+/gu, '');
}

/** Whether nothing visible is left of the text. */
export function isBlank(s: string): boolean {
  return normalizeText(s) === '';
}

/**
 * A column title as a key for aliases: squeezed, brackets of one kind, bracketed notes such as （必填） or （万元）
 * dropped, and punctuation and asterisks at both ends dropped. A title made of nothing else stays as it is.
 */
export function normalizeHeader(s: string): string {
  const squeezed = squeeze(s)
    .replace(/[([【〔［｛{]/gu, '（')
    .replace(/[)\]】〕］｝}]/gu, '）');
  const plain = squeezed.replace(/（[^（）]*）/gu, '').replace(/^[\p{P}\p{S}]+|[\p{P}\p{S}]+$/gu, '');
  return plain === '' ? squeezed : plain;
}
