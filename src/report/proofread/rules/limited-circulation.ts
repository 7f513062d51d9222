import type { ProofRule } from '../proof-rule';
import { scan } from '../scan';

const DEALT_WITH =
  /(?:给予|受到|对|约谈|函询)[^，。；]{0,10}[\p{Script=Han}]{2,3}同志[^，。；]{0,10}(?:处分|警告|记过|诫勉|函询|批评教育|组织处理|谈话提醒)|给予[\p{Script=Han}]{2,3}(?:党内)?(?:严重)?警告/gu;
const MARK = /内部(?:资料|材料|文件)|工作秘密|注意保存|知悉范围|不得(?:翻印|外传)|秘密|机密/u;

/** V-02. A paper that says how named persons were dealt with says who may read it. */
export const limitedCirculation: ProofRule = {
  id: 'limited-circulation',
  code: 'V-02',
  severity: 'warning',
  docs: {
    'zh-CN': '写有对具体人的谈话、处分等内容的材料，标明“内部资料”或知悉范围。',
    en: 'A paper on how persons were dealt with says who may read it.',
    source: 'V-02；GB/T 9704-2012 7.2.2',
  },
  messages: {
    'zh-CN': { found: '“{text}”涉及对具体人的处理，全文没有标明“内部资料”或知悉范围。' },
    en: { found: '{text} tells how a person was dealt with, but nothing says who may read it.' },
  },
  check: (document, report) => {
    if (document.kind === '通报' || document.texts.some((text) => MARK.test(text))) return;
    let told = false;
    scan(document, DEALT_WITH, ({ 0: text, index }, line) => {
      if (told) return;
      told = true;
      report({ line, at: index, text });
    });
  },
};
