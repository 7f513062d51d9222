import { parseChineseNumber } from '../text/chinese-number';

/** An item that runs on inside a paragraph: 一是…, 第二，…. */
export interface InlineItem {
  readonly mark: string;
  readonly value: number;
  /** Up to the first full stop or semicolon. */
  readonly heading: string;
  /** The whole item, without its mark. */
  readonly text: string;
  /** Where it starts in the paragraph. */
  readonly at: number;
}

interface Candidate {
  readonly at: number;
  readonly mark: string;
  readonly value: number;
  /** After a comma or a blank an item must continue a series. */
  readonly weak: boolean;
}

const HAN = '[一二三四五六七八九十]{1,3}';
const IS = new RegExp(`(^|[。；;！？：:，,、\\s])(第?(${HAN})是)(?!否|非)`, 'g');
const ORDINAL = new RegExp(`(^|[。；;！？：:，,、\\s])(第(${HAN})[，、：])`, 'g');
/** 第一组建机构，… : the word goes on at once, so what an ordinal usually stands before is left out. */
const BARE_ORDINAL = new RegExp(
  `(^|[。；])(第(${HAN}))(?!责任|形态|种|议题|时间|书记|季度|阶段|批|线|届|次|轮|步|条|章|节|款|项|名|位|学期|学段|党支部|支部|巡)(?=[\\u4e00-\\u9fff]{2,12}[，。：])`,
  'g',
);

/** The items inside a paragraph, in order; empty where there is none. */
export function inlineItems(text: string): InlineItem[] {
  const found = series(candidates(text));
  return found.map(({ at, mark, value }, index) => {
    const segment = text.slice(at + mark.length, found[index + 1]?.at ?? text.length);
    const body = segment.replace(/^[，,、：:\s]+/, '').replace(/[，,、\s]+$/, '');
    return { at, mark, value, text: body, heading: body.split(/[。；;]/, 1)[0] ?? '' };
  });
}

function candidates(text: string): Candidate[] {
  const found = [IS, ORDINAL, BARE_ORDINAL].flatMap((pattern) =>
    Array.from(text.matchAll(pattern), (match): Candidate => {
      const [, boundary = '', mark = '', number = ''] = match;
      return {
        at: match.index + boundary.length,
        mark,
        value: parseChineseNumber(number) ?? 0,
        weak: /[，,、\s]/.test(boundary),
      };
    }),
  );
  return found
    .sort((a, b) => a.at - b.at)
    .filter((each, index, all) => index === 0 || each.at !== all[index - 1]?.at);
}

/** After a comma, 一是 opens a series only where 二是 follows, and 二是 continues one. */
function series(all: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  all.forEach((candidate, index) => {
    const continues =
      candidate.value === 1
        ? all[index + 1]?.value === 2
        : kept.at(-1) !== undefined && kept.at(-1)?.value === candidate.value - 1;
    if (!candidate.weak || continues) kept.push(candidate);
  });
  return kept;
}
