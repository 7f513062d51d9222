import { columnTitle } from '../ledger/column-title';
import { bigrams } from '../text/similarity';
import { offered } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { clearDomain, domainWords } from './shared/domain-words';
import { subjectWords } from './shared/leaders';
import { measuresInstead } from './shared/measure-suggestions';
import { perText } from './shared/per-text';
import { measureWords, type RiskGroup, soundRiskGroups } from './shared/risk-groups';

/**
 * Speaks only where risk and measure each clearly belong to one field of work, the fields do not go together, the
 * row's post, step and power do not name the measure's field, and the two texts have no two neighbouring characters in
 * common.
 */
export const measureFitsRisk = defineRule({
  meta: {
    id: 'measure-fits-risk',
    code: 'R-04',
    scope: 'table',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points'],
    options: {
      /** Words of their fields that risk and measure must hold together, each one at least. */
      words: 3,
    },
    docs: {
      'zh-CN': {
        what: '防控措施与风险点明显不在同一领域（如财务风险配了干部选任的措施）。只有两边都只含一个领域的专用词（合计三个以上）、两个领域不相干且没有任何相同词语时才提示，并列出依据的词。',
        why: '多是从别的行粘贴而来，这条风险实际上没有措施。',
        how: '核对后写上针对本行风险点的措施。',
      },
      en: {
        what: 'Measure and risk clearly belong to different fields of work (a measure on appointments for a risk with cash). Told only where both hold words of one field only (three or more together), the fields do not go together, and the texts share nothing; the words are shown.',
        why: 'Mostly pasted from another row: the risk in fact has no measure.',
        how: 'Write the measure that answers the risk of this row.',
      },
      source: 'S70',
    },
  },
  create: ({ options, environment, report }) => ({
    end: (table) => {
      const domainOf = perText(clearDomain);
      for (const group of soundRiskGroups(table)) {
        const [row] = group.rows;
        const [measure] = group.measures;
        const found = strayField(group, options.words, domainOf);
        if (!row || !measure || !found) continue;
        report({
          messageId: 'stray',
          at: measure.at,
          data: {
            row: measure.at.row ?? row.row,
            column: columnTitle(table, 'measures'),
            riskField: found.risk.domain.name,
            riskWords: found.risk.words,
            measureField: found.measure.domain.name,
            measureWords: found.measure.words,
          },
          field: 'measures',
          row,
          related: [group.risk.at],
          ...offered(measuresInstead(measure, row, environment)),
        });
      }
    },
  }),
});

function strayField(group: RiskGroup, least: number, domainOf: typeof clearDomain) {
  const [riskText, measureText] = [group.risk.text, measureWords(group)];
  const risk = domainOf(riskText);
  const measure = risk && domainOf(measureText);
  if (!risk || !measure || risk.domain === measure.domain) return null;
  if (risk.words.length + measure.words.length < least) return null;
  if (risk.domain.akin.includes(measure.domain.name) || measure.domain.akin.includes(risk.domain.name))
    return null;
  const subject = group.rows.map(subjectWords).join('\n');
  if (domainWords(subject, measure.domain).length > 0) return null;
  const own = new Set(bigrams(riskText));
  return bigrams(measureText).some((pair) => own.has(pair)) ? null : { risk, measure };
}
