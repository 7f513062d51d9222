import type { FixSafety } from '../core/edit';
import type { Language } from '../core/language';
import type { MarkReason } from '../core/remedy';
import type { RuleMeta } from '../core/rule';

/** What a rule says of how its issues are put right. */
export type Remedy = Pick<RuleMeta<object>, 'fixable' | 'filler' | 'markOnly'>;

interface Words {
  readonly fix: Readonly<Record<FixSafety, string>>;
  readonly fill: (command: string) => string;
  readonly markOnly: (reason: string) => string;
  readonly reasons: Readonly<Record<MarkReason, string>>;
  readonly byHand: string;
  readonly and: string;
}

const ZH: Words = {
  fix: {
    safe: '自动（validate --fix）',
    unsafe: '自动，可能改变原意，须确认（validate --fix --unsafe-fixes）',
    suggestion: '建议（validate --fix-dry-run 列出，--choose 选用）',
  },
  fill: (command) => `由填写功能补齐（${command}）`,
  markOnly: (reason) => `只标记（${reason}）`,
  reasons: {
    'read-as-meant': '识别时已按规范处理，原表不必改动',
    'mark-is-answer': '标记、计算结果或清单就是所要的',
    'only-unit-knows': '缺的事实只有填报单位掌握，不能代填',
    'work-first': '工作要先补做，才能补记',
    'fact-stands': '表上记的是事实，要改的是工作，不是表',
    'which-is-wrong': '两处矛盾，哪一处有误须由人核对',
    'own-words': '须由本单位结合实际改写',
    'may-be-right': '只是异常提示，不一定有错',
    'rows-to-move': '整行的移动、合并、删除须由人进行',
    'outside-cells': '问题在工作表、链接或文件，不在单元格',
    'told-to-reader': '由使用者指认表头，不改表格',
    'not-to-be-touched': '涉密内容按保密规定处理，软件不改',
  },
  byHand: '由人改正',
  and: '；',
};

const EN: Words = {
  fix: {
    safe: 'automatic (validate --fix)',
    unsafe: 'automatic, may change the meaning (validate --fix --unsafe-fixes)',
    suggestion: 'suggested (listed by validate --fix-dry-run, picked by --choose)',
  },
  fill: (command) => `supplied by filling (${command})`,
  markOnly: (reason) => `marked only (${reason})`,
  reasons: {
    'read-as-meant': 'it is read the right way, the sheet may stay as it is',
    'mark-is-answer': 'the mark, the number or the list is what was wanted',
    'only-unit-knows': 'the missing fact is known to the unit alone',
    'work-first': 'it has to be done before it can be entered',
    'fact-stands': 'the sheet tells what happened; the work has to change',
    'which-is-wrong': 'two statements contradict each other, and a person has to say which is wrong',
    'own-words': 'it has to be written anew from the unit’s own affairs',
    'may-be-right': 'odd, but not necessarily wrong',
    'rows-to-move': 'whole rows have to be moved, merged or deleted by hand',
    'outside-cells': 'it lies in sheets, links or the file, not in cells',
    'told-to-reader': 'the user points out the header; the sheet is not changed',
    'not-to-be-touched': 'secrecy rules say who may handle it',
  },
  byHand: 'by hand',
  and: '; ',
};

const WORDS: Readonly<Record<Language, Words>> = { 'zh-CN': ZH, en: EN };

/**
 * How issues of a rule are put right, in words. @param fillCommand the command that runs a filler, by the filler's id
 */
export function remedyWords(
  { fixable, filler, markOnly }: Remedy,
  language: Language,
  fillCommand: (filler: string) => string,
): string {
  const words = WORDS[language];
  const parts = [
    ...(fixable ? [words.fix[fixable]] : []),
    ...(filler === undefined ? [] : [words.fill(fillCommand(filler))]),
    ...(markOnly ? [words.markOnly(words.reasons[markOnly])] : []),
  ];
  return parts.length > 0 ? parts.join(words.and) : words.byHand;
}
