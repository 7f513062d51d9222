import { parseChineseNumber } from '../../../text/chinese-number';
import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

const PATTERN =
  /([^。；：，\n]{6,200}?)等(\d{1,2}|[一二三四五六七八九十]{1,2})(?:个方面|个环节|个部门|个科室|个单位|项制度|项工作|项内容|个|项|类|种|家|条)/gu;

/** A list closed by 等N个 names no more than N. */
export const itemCount: ProofRule = {
  id: 'item-count',
  severity: 'warning',
  docs: {
    'zh-CN': '“……等N个方面”列出的项数不多于N；只差一项的，请核对是否漏列。',
    en: 'A list closed by 等N个 names no more than N things; one less may be an omission.',
    source: '种004第3行',
  },
  messages: {
    'zh-CN': {
      more: '列出{listed}项，却写“{text}”。',
      less: '列出{listed}项，写“{text}”，请核对是否漏列一项。',
    },
    en: {
      more: '{listed} items are listed, but the text says {text}.',
      less: '{listed} items are listed and the text says {text}: was one left out?',
    },
  },
  check: (document, report) => {
    scan(document, PATTERN, (match, line) => {
      const [whole, list = '', number = ''] = match;
      const stated = /\d/u.test(number) ? Number(number) : (parseChineseNumber(number) ?? 0);
      const listed = itemsOf(list);
      const at = match.index + list.length;
      const text = whole.slice(list.length);
      if (listed < 2 || stated < 2) return;
      if (listed > stated) report({ line, at, text, messageId: 'more', data: { listed } });
      if (listed >= 4 && listed === stated - 1) {
        report({ line, at, text, messageId: 'less', severity: 'info', data: { listed } });
      }
    });
  },
};

/** Items between 、 (and 和, 以及 before the last one), brackets and quotations counted as one. */
function itemsOf(list: string): number {
  const bare = list.replace(/《[^《》]*》|“[^“”]*”|（[^（）]*）/gu, '某');
  return bare.split(/[、]|以及|》《|”“/u).length;
}
