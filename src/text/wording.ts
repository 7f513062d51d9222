/** Words that are written wrongly again and again, with the right ones. Every entry is wrong whatever stands around it. */
export const WRONG_WORDS: readonly (readonly [RegExp, string])[] = [
  // First, because what follows 作出 may hold it.
  [/布署/gu, '部署'],
  [/(?<![蚊营纱军床])帐(?=[目户号务簿册本款单面外实])/gu, '账'],
  [/(?<=[台记对查挂建入坏总做转销明细流水])帐(?![篷幕蓬子幔])/gu, '账'],
  [
    /做出(?=(?:重要|明确|书面|专门|具体|的)?(?:批示|指示|决定|决策|部署|规定|承诺|处理|处分|安排|贡献))/gu,
    '作出',
  ],
  [/截止(?=目前|现在|今日|当前)/gu, '截至'],
  [/按装/gu, '安装'],
  [/防犯(?!罪)/gu, '防范'],
  [/廉结自律/gu, '廉洁自律'],
  [/松驰/gu, '松弛'],
  [/渡假/gu, '度假'],
  [/既使/gu, '即使'],
  [/再接再励/gu, '再接再厉'],
  [/挺而走险/gu, '铤而走险'],
  [/走头无路/gu, '走投无路'],
  [/粗旷/gu, '粗犷'],
  [/妖(?=具体|严格|求(?!怪)|加强|做到|按)/gu, '要'],
  [/(?<!审|报)批+擅自/gu, '擅自'],
  [/谈心谈活/gu, '谈心谈话'],
  [/贯彻落时/gu, '贯彻落实'],
  [/报消(?=凭证|单|费|发票|手续|制度|[，。；、]|$)/gu, '报销'],
];

/** A character that each of them holds, and any of them: nearly every text has none, and is done with after one look. */
const SUSPICIOUS = /[署帐做截按犯结驰渡既励挺头旷妖擅活时消]/;
const ANY_WRONG_WORD = new RegExp(WRONG_WORDS.map(([pattern]) => pattern.source).join('|'), 'u');

/** Characters that nobody sees and every comparison stumbles over; joiners that shape emoji are none of a ledger's. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/gu;

/** Half-width marks between two Chinese characters, or after one at the end; the dots and colons of numbers are not. */
const HALF_WIDTH =
  /(?<=[\p{Script=Han}”》）])[,;!?](?=\p{Script=Han}|[“《（\s]|$)|(?<=\p{Script=Han})[:](?=\p{Script=Han})/gu;

const HALF_WIDTH_MARK = /[,;!?:]/;

/** One look for what three looks are for. */
const MAY_BE_FAULTY = new RegExp(
  [SUSPICIOUS, INVISIBLE, HALF_WIDTH_MARK].map(({ source }) => source).join('|'),
);

const NONE: readonly string[] = [];

/** What wording shows in one text. */
export interface Wording {
  /** Wrong words as they stand there, each once. */
  readonly wrong: readonly string[];
  /** The text with the wrong words put right. */
  readonly corrected: string;
  readonly invisible: number;
  readonly halfWidth: number;
}

/** Looks for wrong words, invisible characters and half-width punctuation in a Chinese text. */
export function wordingOf(text: string): Wording {
  if (!MAY_BE_FAULTY.test(text)) return { wrong: NONE, corrected: text, invisible: 0, halfWidth: 0 };
  const wrong: string[] = [];
  let corrected = text;
  for (const [pattern, right] of SUSPICIOUS.test(text) && ANY_WRONG_WORD.test(text) ? WRONG_WORDS : []) {
    for (const match of corrected.matchAll(pattern)) {
      const [at, length] = [match.index, match[0].length];
      // A single character says little: it is shown with its neighbours.
      const shown = length > 1 ? match[0] : corrected.slice(Math.max(0, at - 1), at + 2);
      if (!wrong.includes(shown)) wrong.push(shown);
    }
    corrected = corrected.replace(pattern, right);
  }
  return {
    wrong,
    corrected,
    invisible: text.match(INVISIBLE)?.length ?? 0,
    halfWidth: HALF_WIDTH_MARK.test(text) ? (text.match(HALF_WIDTH)?.length ?? 0) : 0,
  };
}
