import { defineRule } from './shared/define-rule';
import { rewordedCopies } from './shared/reworded-copies';

/** A heuristic: the score and both texts are the evidence. */
export const progressCopiesMeasure = defineRule({
  meta: {
    id: 'progress-copies-measure',
    code: 'R-21',
    scope: 'row',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['rectification'],
    options: {
      /** Likeness (0…1) from which the progress counts as a copy of the measure. */
      likeness: 0.9,
    },
    docs: {
      'zh-CN': {
        what: '整改进展照抄整改措施（去掉“已、要、将”等字后，相似度达到0.9）。',
        why: '把措施抄成进展就是“纸上整改”，看不出做没做、结果如何。',
        how: '写明实际做了什么、什么时候做的、取得什么结果，并附佐证。',
      },
      en: {
        what: 'The progress copies the measure: without 已, 要, 将 and the like both are at least 0.9 alike.',
        why: 'A measure copied as progress is rectification on paper: nobody can see what was done.',
        how: 'Say what was done, when and with what result, and name the evidence.',
      },
      source: 'S15；种000',
    },
  },
  create: (context) =>
    rewordedCopies(context, { field: 'measures', name: 'measure' }, { field: 'progress', name: 'progress' }),
});
