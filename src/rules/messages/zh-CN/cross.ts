import type { MessageCatalogue } from '../../../core/messages';

/** Rules that compare a ledger with the roster. */
export const crossMessages: MessageCatalogue = {
  'post-has-risk': {
    'no-risk': '岗位名册中有{count}个岗位尚未排查风险点：{posts}。',
    'unknown-post': '第{row}行岗位“{post}”不在岗位名册中，请按名册改正岗位名称，或补登名册。',
  },
  'member-has-list': {
    'no-list': '有{count}名在职班子成员没有责任清单：{names}。',
    left: '第{row}行的责任主体已不在岗（{state}），请调整给接任人员。',
  },
  'head-portfolio': {
    'closed-areas': '第{row}行一把手的分工中含有不得直接分管的{areas}，请调整给其他班子成员。',
  },
};
