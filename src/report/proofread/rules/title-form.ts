import type { ProofRule } from '../proof-rule';
import { namesKind } from '../title';

const ORGAN =
  /局|委|办|党组|党支部|总支|政府|中心|厅|处|院|所|站|公司|集团|学校|大学|街道|乡|镇|机关|单位|系统/u;

/** A title of organ, matter and kind. */
export const titleForm: ProofRule = {
  id: 'title-form',
  severity: 'warning',
  docs: {
    'zh-CN': '标题由发文机关名称、事由和文种组成。',
    en: 'A title names the organ, the matter and the kind of document.',
    source: 'GB/T 9704-2012 7.3.1；《党政机关公文处理工作条例》第九条；种000、001、003',
  },
  messages: {
    'zh-CN': {
      missing: '没有找到标题。',
      kind: '标题“{text}”缺文种（报告、通知、意见等）。',
      year: '语序宜为“……关于……年……的意见”，年份不放在“关于”之前。',
      organ: '标题缺发文机关名称。',
      situation: '“……情况”不是法定文种，上报宜用“……情况的报告”。',
    },
    en: {
      missing: 'No title was found.',
      kind: 'The title names no kind of document.',
      year: 'The year belongs after 关于, not before it.',
      organ: 'The title names no organ.',
      situation: '……情况 is no statutory kind; a report to superiors is titled ……情况的报告.',
    },
  },
  check: ({ title, texts, kind }, report) => {
    if (title === null) {
      const line = texts.findIndex((text) => text.trim() !== '');
      if (line >= 0) report({ line, at: 0, text: '', messageId: 'missing' });
      return;
    }
    const { line, text } = title;
    const whole = texts[line] ?? '';
    const at = whole.length - whole.trimStart().length;
    const shown = whole.trim();
    const found = (messageId: string, severity: 'warning' | 'info'): void =>
      report({ line, at, text: shown, messageId, severity });
    if (!namesKind(text)) found('kind', 'warning');
    if (/^\d{4}年(?:度)?关于/u.test(text)) found('year', 'info');
    // An account of oneself bears the person's name below its title.
    if (!ORGAN.test(text.slice(0, 16)) && !/述[责职廉]/u.test(text)) found('organ', 'info');
    // What stands in a bulletin is an article, no document of its own.
    if (kind !== '简报' && /情况$/u.test(text)) found('situation', 'info');
  },
};
