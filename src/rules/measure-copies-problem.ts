import { defineRule } from './shared/define-rule';
import { rewordedCopies } from './shared/reworded-copies';

/** A heuristic: the score and both texts are the evidence. */
export const measureCopiesProblem = defineRule({
  meta: {
    id: 'measure-copies-problem',
    code: 'R-20',
    scope: 'row',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['rectification'],
    options: {
      /** Likeness (0…1) from which the measure counts as the problem in other words. */
      likeness: 0.9,
    },
    docs: {
      'zh-CN': {
        what: '整改措施只是把问题换个说法（去掉“已、要、将、未”等字后，与问题文本的相似度达到0.9）。',
        why: '措施要把问题化为可衡量的任务；只把“未做”改成“要做”，无从落实和检查。',
        how: '写明具体怎么改：做什么、谁来做、做到什么程度。',
      },
      en: {
        what: 'The measure is the problem in other words: without 已, 要, 将, 未 and the like both are at least 0.9 alike.',
        why: 'A measure turns a problem into a task that can be measured; "must do" for "did not do" is none.',
        how: 'Say what is done, by whom, and to what end.',
      },
      source: 'S84；J',
    },
  },
  create: (context) =>
    rewordedCopies(context, { field: 'problem', name: 'problem' }, { field: 'measures', name: 'measure' }),
});
