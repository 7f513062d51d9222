import { fixAt } from '../fix-at';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** 第一 before these is part of a name or counts something. */
const COUNTED =
  /^(?:季度|书记|种?形态|产业|方|时间|责任|批|次|条|款|项|章|节|期|阶段|类|种|轮|届|年|名|个|步|部分|议题|党支部|支部|中学|小学|医院|线|手|位|代|要|产|线|层|级|组(?![建织成])|机关|生产力|观|梯队|资源|日|天|月|周|分|关|粒)/u;

/** 第一，第二， in a row have a comma each. */
export const ordinalComma: ProofRule = {
  id: 'ordinal-comma',
  severity: 'warning',
  fixable: 'safe',
  docs: {
    'zh-CN': '列举用的“第一”“第二”后面用逗号。',
    en: '第一, 第二 that list things are followed by a comma.',
    source: 'GB/T 15834-2011 4.4.3.3；种004第9行',
  },
  messages: {
    'zh-CN': { found: '“{text}”后面用逗号。' },
    en: { found: 'A comma should follow {text}.' },
  },
  check: (document, report) => {
    const found = new Map<number, { at: number; text: string }[]>();
    scan(
      document,
      /(?<=^[\s\u3000]*|[。；：])第[一二三四五六七八九](?![，、,：:一二三四五六七八九十])/gu,
      ({ 0: text, index }, line, whole) => {
        if (COUNTED.test(whole.slice(index + text.length))) return;
        found.set(line, [...(found.get(line) ?? []), { at: index, text }]);
      },
    );
    for (const [line, items] of found) {
      if (items.length < 2) continue;
      for (const { at, text } of items) report({ line, at, text, fix: fixAt(line, at, text, `${text}，`) });
    }
  },
};
