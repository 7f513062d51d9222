import { columnTitle } from '../ledger/column-title';
import { offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { measuresBesides } from './shared/measure-suggestions';
import { numberingOf } from './shared/numbered-items';
import { oncePerCell } from './shared/once-per-cell';

/** Words by which a measure says which risk it answers. */
const TELLS_RISK =
  /(?:针对|对应|对照)(?:第?[\d一二三四五六七八九十①-⑳]|风险)|风险点?[\d一二三四五六七八九十①-⑳]/;

/** One risk may have many measures; several numbered risks ask for measures that correspond. */
export const risksMatchMeasures = defineRule({
  meta: {
    id: 'risks-match-measures',
    code: 'R-03',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一行风险点编号的条数与措施编号的条数不等，编号之间也看不出对应关系。只有一条风险点、或没有编号的不算。',
        why: '一条风险对一条或几条措施，条数对不上又没有对应编号，就看不出哪条风险没有防住。',
        how: '按风险点逐条写措施，用同样的编号（1.1、1.2 对应 1），或拆成几行。少一条措施的，可从建议的措施中选一条补上。',
      },
      en: {
        what: 'Risks and measures of a row are numbered, the counts differ, and the numbers do not correspond. A single risk or unnumbered text is not judged.',
        why: 'Where counts differ and nothing tells which measure answers which risk, a risk without a measure stays hidden.',
        how: 'Write measures risk by risk with the same numbers (1.1, 1.2 for 1), or split the row. Where one measure is missing, some are offered.',
      },
      source: 'S2；S70',
    },
  },
  create: ({ environment, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const risk = row.cells.get('risk');
        const measures = row.cells.get('measures');
        if (!risk || !measures) return;
        const risks = numberingOf(risk.text);
        const answers = numberingOf(measures.text);
        if (risks.count < 2 || answers.count === 0 || risks.count === answers.count) return;
        if (answers.leading.join() === risks.leading.join() || TELLS_RISK.test(measures.text)) return;
        if (!first(measures.at)) return;
        report({
          messageId: 'counts',
          at: measures.at,
          data: {
            row: measures.at.row ?? row.row,
            column: columnTitle(table, 'measures'),
            other: columnTitle(table, 'risk'),
            risks: risks.count,
            measures: answers.count,
          },
          field: 'measures',
          row,
          related: [risk.at],
          ...offered(answers.count + 1 === risks.count ? measuresBesides(measures, row, environment) : []),
        });
      },
    };
  },
});
