import type { MessageCatalogue } from '../../../core/messages';

/** Rules that compare a ledger with the roster. */
export const crossMessages: MessageCatalogue = {
  'post-has-risk': {
    'no-risk': '{count} posts of the roster have no risk point: {posts}.',
    'unknown-post': 'Row {row}: the post "{post}" is not in the roster: write it as there, or add it.',
  },
  'member-has-list': {
    'no-list': '{count} members of the leading team in service have no duties in the list: {names}.',
    left: 'Row {row}: the subject is no longer in service ({state}): pass the duties to a successor.',
  },
  'head-portfolio': {
    'closed-areas':
      'Row {row}: the portfolio of the head names {areas}, which the head must not be in charge of directly.',
  },
};
