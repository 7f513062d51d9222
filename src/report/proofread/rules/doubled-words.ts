import { fixAt } from '../fix-at';
import type { ProofReport, ProofRule } from '../proof-rule';
import { scan } from '../scan';

/** Words that may end one phrase and begin the next, or that are doubled on purpose. */
const NOUN_AND_VERB =
  /^(?:组织|代表|领导|报告|建议|决定|规定|计划|要求|通知|监督|服务|管理|会议|检查|文件|汇报|研究|商量|讨论|考虑|了解|学习|总结|指导|负责|活动|工作|教育|培训)$/u;

const NOT_DOUBLED_DE = /[目有标]$/u;

/** A word typed twice. */
export const doubledWords: ProofRule = {
  id: 'doubled-words',
  severity: 'error',
  fixable: 'safe',
  docs: {
    'zh-CN': '没有重复输入的字词（开展开展、的的、三是是、进行了进行）。',
    en: 'No word is typed twice.',
    source: '种004第3、9行',
  },
  messages: {
    'zh-CN': { found: '“{text}”重复，宜删去一个：“{instead}”。', check: '“{text}”可能重复，请核对。' },
    en: { found: '{text} is doubled; {instead} is enough.', check: '{text} may be doubled.' },
  },
  check: (document, report) => {
    const sure = (line: number, at: number, text: string, instead: string): void =>
      report({ line, at, text, data: { instead }, fix: fixAt(line, at, text, instead) });
    scan(document, /([\p{Script=Han}]{2,6}?)\1+/gu, (match, line) => {
      const [text, word = ''] = match;
      // 一件一件, 一项一项 say that nothing is left out.
      if (/^(.)\1+$/u.test(word) || word.startsWith('一')) return;
      if (!NOUN_AND_VERB.test(word)) return sure(line, match.index, text, word);
      report(doubtful(line, match.index, text));
    });
    scan(document, /[一二三四五六七八九十]是{2,}(?![是非])/gu, ({ 0: text, index }, line) =>
      sure(line, index, text, text.slice(0, 2)),
    );
    scan(document, /的{2,}(?![的确])/gu, ({ 0: text, index }, line, whole) => {
      if (!NOT_DOUBLED_DE.test(whole.slice(0, index))) sure(line, index, text, '的');
    });
    scan(document, /(进行|开展|加强|做好|实施|推进)(?:了\1)+/gu, ({ 0: text, index, 1: verb = '' }, line) =>
      sure(line, index, text, `${verb}了`),
    );
  },
};

function doubtful(line: number, at: number, text: string): ProofReport {
  return { line, at, text, messageId: 'check', severity: 'info' };
}
