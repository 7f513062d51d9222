import { normalizeText } from './normalize';

/** Characters of a mark may stand apart (机 密 ★ 1 年). */
function spaced(word: string): string {
  return Array.from(word).join('\\s*');
}

const CLASS = `(?:${['绝密', '机密', '秘密'].map(spaced).join('|')})`;
const NUMERAL = '[\\d一二三四五六七八九十]';
const TERM = `(?:(?:${NUMERAL}\\s*)+(?:年|个\\s*月|天)|长\\s*期|启\\s*用\\s*前|公\\s*布\\s*前)`;

/**
 * A star with a term is a mark wherever it stands. A bare star must follow a class that opens the cell or a word, and
 * stand alone: in 泄露国家秘密★★ the stars are a risk level.
 */
const MARKS: readonly RegExp[] = [
  new RegExp(`${CLASS}\\s*[★☆*]\\s*${TERM}`, 'u'),
  new RegExp(`(?<![\\p{L}\\p{N}])${CLASS}\\s*[★☆](?!\\s*[★☆])`, 'u'),
  new RegExp(`密\\s*级\\s*[:：]?\\s*${CLASS}(?:\\s*级)?(?!\\s*[\\p{L}\\p{N}/、|□])`, 'u'),
  new RegExp(`^[【〔（([]?${CLASS}(?:\\s*级)?(?:\\s*${TERM})?[】〕）)\\]]?$`, 'u'),
];

/**
 * The state-secret classification mark in a cell's text, without inner spaces: 绝密★, 机密★1年, 密级：机密, or a cell that
 * holds nothing but the class. Null for prose that speaks of secrets (保守国家秘密, 商业秘密, 机密文件管理). A file
 * with a mark must be refused (rule C-39).
 */
export function findSecrecyMark(text: string): string | null {
  const plain = normalizeText(text);
  if (!plain.includes('密')) return null;
  for (const mark of MARKS) {
    const match = mark.exec(plain);
    if (match) return match[0].replace(/\s+/gu, '');
  }
  return null;
}
