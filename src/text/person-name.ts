import { isOfficeWord } from './non-names';
import { squeeze } from './normalize';
import { isCompoundSurname, isSingleSurname } from './surnames';

/** What nearly every name is written with. */
const COMMON = /^[\u4e00-\u9fff]{2,4}$/;
const HAN = /^\p{Script=Han}{2,4}$/u;
/** Names of many minorities are written with a middle dot between their parts. */
const DOTTED = /^\p{Script=Han}{1,8}(?:[·•‧・]\p{Script=Han}{1,8})+$/u;

/**
 * Whether a text looks like one person's full name: two to four Han characters with a known surname that are no word
 * of office prose (部长江 is one; 局长, 财务科, 高中 and 全体 are not), or a name with a middle dot. A likelihood, not
 * a fact: rare surnames are missed; a roster decides.
 */
export function looksLikePersonName(text: string): boolean {
  const name = squeeze(text);
  if (!COMMON.test(name)) {
    if (DOTTED.test(name)) return true;
    if (!HAN.test(name)) return false;
  }
  if (isOfficeWord(name)) return false;
  const compound = isCompoundSurname(name.slice(0, 2));
  if (name.length <= 3) return isSingleSurname(name.charAt(0)) || (compound && name.length === 3);
  // Four characters: 欧阳文澜, or the surnames of both parents (陈李佳禾).
  return compound || (isSingleSurname(name.charAt(0)) && isSingleSurname(name.charAt(1)));
}
