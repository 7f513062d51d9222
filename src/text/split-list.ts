import { normalizeText, squeeze } from './normalize';
import { looksLikePersonName } from './person-name';
import { remembered } from './remembered';

const SEPARATOR = /[、，,；;/|\n]/u;
const OPENING = /[（(【[]/u;
const CLOSING = /[）)】\]]/u;
const CONJUNCTION = /[和及与]/u;
/** Two names with a middle dot and the word between them. */
const LONGEST_PAIR = 35;

/** Cuts at separators outside brackets, so that 张启明（主任、主责） stays whole. */
function cut(text: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  let part = '';
  for (const character of text) {
    if (OPENING.test(character)) depth += 1;
    if (CLOSING.test(character)) depth = Math.max(0, depth - 1);
    // An unclosed bracket must not swallow the lines after it.
    if (character === '\n') depth = 0;
    if (depth === 0 && SEPARATOR.test(character)) {
      parts.push(part);
      part = '';
    } else part += character;
  }
  return [...parts, part];
}

/** Joins single characters that spaces hold apart (王 伟, also two such names in a row) and attaches brackets. */
function joinSpaced(part: string): string[] {
  const words = part.trim().split(' ');
  const joined: string[] = [];
  let letters: string[] = [];
  const flush = () => {
    const pairs = letters.length === 4 && !looksLikePersonName(letters.join(''));
    if (pairs) joined.push(letters.slice(0, 2).join(' '), letters.slice(2).join(' '));
    else if (letters.length > 0) joined.push(letters.join(' '));
    letters = [];
  };
  for (const word of words) {
    if (/^\p{Script=Han}$/u.test(word)) letters.push(word);
    else {
      flush();
      if (OPENING.test(word.charAt(0)) && joined.length > 0) joined.push(`${joined.pop() ?? ''}${word}`);
      else joined.push(word);
    }
  }
  flush();
  // 财务科 李青禾 is a person with a department; only words that are all names are a list.
  const names = joined.filter((word) => looksLikePersonName(word.replace(/[（(【[].*$/u, '')));
  return names.length > 1 ? joined : [joined.join(names.length === 1 ? '' : ' ')];
}

function splitConjunction(part: string): string[] {
  if (part.length > LONGEST_PAIR || looksLikePersonName(part)) return [part];
  for (const [index, character] of Array.from(part).entries()) {
    if (!CONJUNCTION.test(character)) continue;
    const [left, right] = [part.slice(0, index), part.slice(index + 1)];
    if (looksLikePersonName(left) && looksLikePersonName(right)) return [left, right];
  }
  return [part];
}

/** The parts of a list of people or departments as written, blank ones and bare numbers left out. */
export const splitList: (text: string) => readonly string[] = remembered((text) =>
  cut(normalizeText(text))
    .flatMap(joinSpaced)
    .flatMap(splitConjunction)
    .filter((part) => !/^[\d.]*$/u.test(squeeze(part))),
);
