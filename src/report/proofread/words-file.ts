import { UserError } from '../../core/errors';
import type { ProofWords } from './proof-knowledge';

/**
 * Reads a word list of a unit's own, one entry a line: `《旧名称》→《现行名称》`, `旧说法 → 规范说法`, `甲 = 乙` for names of
 * one thing; `->` may stand for →. Blank lines and lines that begin with # are passed over.
 * @throws {UserError} `words-invalid` with the line that is none of these
 */
export function parseWordsFile(text: string, path: string): ProofWords {
  const superseded = new Map<string, string>();
  const terms = new Map<string, string>();
  const names: string[][] = [];
  text.split(/\r\n|\n|\r/u).forEach((source, index) => {
    const line = source.trim();
    if (line === '' || line.startsWith('#')) return;
    const [from = '', to = '', ...more] = line.split(/→|->/u).map((part) => part.trim());
    const group = line.split(/=|＝/u).map((part) => part.trim());
    const titles = [titleOf(from), titleOf(to)];
    if (from !== '' && to !== '' && more.length === 0) {
      if (titles[0] && titles[1]) superseded.set(titles[0], titles[1]);
      else terms.set(from, to);
    } else if (to === '' && group.length > 1 && group.every((name) => name !== '')) names.push(group);
    else throw new UserError('words-invalid', { path, line: index + 1, text: line.slice(0, 40) });
  });
  return { superseded, terms, names };
}

function titleOf(text: string): string | undefined {
  return /^《([^《》]+)》$/u.exec(text)?.[1];
}
