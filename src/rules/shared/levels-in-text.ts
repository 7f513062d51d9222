import { formatLevel, type LevelMapping, parseLevel } from '../../text/level';
import { squeeze } from '../../text/normalize';

const STARS = /[★⭐]{1,3}/g;
const NAMED = /[一二三123Ⅰ-Ⅲ]级|I{1,3}级|[高中低](?=风险|级|等)|[红橙黄]色/g;
const BRACKETED = /[（(【[]([^（()）【】[\]]{1,8})[）)】\]]/g;

/** The words for different levels that a level cell holds, one word a level, in order (一级、二级 gives two). */
export function levelsInCell(text: string, mapping: LevelMapping): string[] {
  // Line by line: read as one text, two stars above one star would be three.
  return distinct(
    text.split(/\r?\n/).flatMap((line) => levelWords(line, mapping)),
    mapping,
  );
}

function levelWords(line: string, mapping: LevelMapping): string[] {
  const whole = parseLevel(line, mapping);
  if (whole) return [whole.word];
  const parts = line.split(/[、，,；;/|\s至到和及与~-]+|\d+[.．)）]/);
  return [...parts, ...matches(squeeze(line), NAMED), ...matches(line, STARS)];
}

/** A character that stands where a level is written beside a risk. */
const SIGN = /[（(【[★⭐级]|[高中低]风险/;

/** The words for different levels written beside the risks of a cell: （一级）, ★★, 高风险. */
export function levelsInRisk(text: string, mapping: LevelMapping): string[] {
  const plain = squeeze(text);
  if (!SIGN.test(plain) && !SIGN.test(text)) return [];
  const bracketed = Array.from(plain.matchAll(BRACKETED), (match) => match[1] ?? '');
  return distinct(
    [...bracketed, ...matches(text, STARS), ...matches(plain, /[一二三Ⅰ-Ⅲ]级(?=风险)|[高中低](?=风险)/g)],
    mapping,
  );
}

function matches(text: string, pattern: RegExp): string[] {
  return Array.from(text.matchAll(pattern), ([word]) => word);
}

function distinct(words: readonly string[], mapping: LevelMapping): string[] {
  const byLevel = new Map<number, string>();
  for (const word of words) {
    const parsed = parseLevel(word, mapping);
    if (parsed && !byLevel.has(parsed.level)) {
      byLevel.set(parsed.level, formatLevel(parsed.level, parsed.notation, mapping));
    }
  }
  return [...byLevel.values()];
}
