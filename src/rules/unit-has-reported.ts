import { coverageOf } from '../ledger/coverage';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/**
 * U-01. A round is what at least two units sent: files of one unit are its own check, and nobody is missing from that.
 * There is no file to show a missing unit in, so the list stands at the first file of the round.
 */
export const unitHasReported = defineRule({
  meta: {
    id: 'unit-has-reported',
    code: 'U-01',
    scope: 'submissions',
    severity: 'error',
    markOnly: 'mark-is-answer',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '单位名册中的应报单位（“是否应报”不为“否”）没有报来任何台账。两个以上单位报送时才核对，列出“零报送”名单。打不开或被退回的文件按未报送计。',
        why: '零报送要逐一列明、通报催报；少一个单位，汇总数就不完整。',
        how: '催报名单上的单位；不需要报送的，在名册“是否应报”栏填“否”；文件没有写明填报单位的，先补写。',
      },
      en: {
        what: 'A unit that has to report by the roster sent nothing. Judged when at least two units reported; files that could not be opened count as not sent.',
        why: 'Units that sent nothing are to be named; without them the totals are incomplete.',
        how: 'Ask them to report, or enter 否 under 是否应报 in the roster; see that every file names its unit.',
      },
      source: 'S90；种003',
    },
  },
  create: ({ environment: { roster }, report }) => ({
    submissions: ({ submissions }) => {
      const [first] = submissions;
      if (!first || !roster) return;
      const { expected, reported, missing, unnamed } = coverageOf(submissions, roster);
      if (missing.length === 0 || reported.length < 2) return;
      report({
        messageId: unnamed.length > 0 ? 'missing-or-unnamed' : 'missing',
        at: { sheet: '', row: null, column: null, path: first.path },
        data: {
          expected: expected.length,
          reported: expected.length - missing.length,
          count: missing.length,
          units: missing,
          unnamed: unnamed.length,
        },
      });
    },
  }),
});
