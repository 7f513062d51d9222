import { escapeHtml } from '../../core/escape-html';
import { SEVERITIES } from '../../core/issue';
import type { FormatContext } from '../formatter';
import { LISTING_STYLE } from '../html-style';
import { LABELS } from '../labels';
import { heatMaps, ruleAnchor } from './heat-map';
import {
  countIssues,
  issuesOf,
  type Round,
  type RoundRecord,
  type RuleTally,
  recordOf,
  tallyRules,
} from './round';
import { ROUND_STYLE } from './round-style';
import { ROUND_WORDS } from './round-words';
import { trendHtml } from './trend';
import { unitBars } from './unit-bars';
import { unitDetails } from './unit-details';

/**
 * The whole round on one page, for the leader: who reported, who did not, what is wrong where, and each issue. It loads
 * nothing, so it can be sent as one file.
 * @param before the round before, where one is known
 */
export function roundPage(round: Round, before: RoundRecord | null, context: FormatContext): string {
  const words = ROUND_WORDS[context.language];
  const labels = LABELS[context.language];
  const rules = tallyRules(round);
  const anchors = round.units.map((_, index) => `unit-${index + 1}`);
  const bars = round.units
    .map((unit, index) => ({
      name: unit.name,
      counts: countIssues(issuesOf(unit)),
      anchor: anchors[index] ?? '',
    }))
    .sort((a, b) => b.counts.error - a.counts.error || b.counts.warning - a.counts.warning);
  const legend = SEVERITIES.map((severity) => `<i class="${severity}"></i>${labels.severity[severity]}`).join(
    ' / ',
  );
  const sections = [
    `<h1>${words.title}</h1><p class="meta">${labels.asOf} ${round.asOf}</p>${cards(round, context)}`,
    `<h2>${words.missing}</h2>${missingHtml(round, context)}`,
    round.deadline === null ? '' : `<h2>${words.late}</h2>${lateHtml(round, round.deadline, context)}`,
    `<h2>${words.byUnit}</h2><p class="meta legend">${legend}</p>${unitBars(bars)}`,
    rules.length === 0
      ? ''
      : `<h2>${words.heatMap}</h2><p class="meta">${words.heatMapNote}</p>${heatMaps(round, rules, anchors)}`,
    rules.length === 0 ? '' : `<h2>${words.worstRules}</h2>${rulesHtml(rules, context)}`,
    before === null ? '' : `<h2>${words.trend}</h2>${trendHtml(recordOf(round), before, words)}`,
    `<section class="details"><h2>${words.details}</h2>`,
    ...round.units.map((unit, index) => unitDetails(unit, anchors[index] ?? '', context)),
    '</section>',
  ];
  return `<!doctype html>
<html lang="${context.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${words.title}</title><style>${LISTING_STYLE}${ROUND_STYLE}</style></head><body>
${sections.filter((section) => section !== '').join('\n')}
</body></html>
`;
}

function cards(round: Round, { language }: FormatContext): string {
  const words = ROUND_WORDS[language];
  const labels = LABELS[language];
  const counts = countIssues(round.units.flatMap(issuesOf));
  const reported = round.units.filter(({ named }) => named).length;
  const card = (title: string, value: string | number, kind = ''): string =>
    `<div class="card ${kind}">${title}<b>${value}</b></div>`;
  return `<div class="cards">${[
    card(
      words.reported,
      round.missing === null ? reported : words.reportedOf(reported, reported + round.missing.length),
    ),
    card(
      words.files,
      round.units.reduce((sum, { files }) => sum + files.length, 0),
    ),
    card(words.returned, round.units.filter(({ folder }) => folder !== null).length),
    card(words.clean, round.units.filter((unit) => issuesOf(unit).length === 0).length),
    ...SEVERITIES.map((severity) => card(labels.severity[severity], counts[severity], severity)),
  ].join('')}</div>`;
}

function missingHtml({ missing, units }: Round, { language }: FormatContext): string {
  const words = ROUND_WORDS[language];
  if (missing === null) return `<p class="meta">${words.noRoster}</p>`;
  if (missing.length === 0) return `<p class="clean">${words.noneMissing}</p>`;
  const unnamed = units.filter(({ named }) => !named).map(({ name }) => name);
  const note = unnamed.length === 0 ? '' : `<p class="meta">${escapeHtml(words.unnamed(unnamed))}</p>`;
  return nameList(missing) + note;
}

function lateHtml({ units }: Round, deadline: string, { language }: FormatContext): string {
  const words = ROUND_WORDS[language];
  const late = units.flatMap(({ name, late: day }) => (day === null ? [] : [words.lateLine(name, day)]));
  const note = `<p class="meta">${words.lateNote(deadline)}</p>`;
  return note + (late.length === 0 ? `<p class="clean">${words.noneLate}</p>` : nameList(late));
}

function nameList(names: readonly string[]): string {
  return `<ul class="names">${names.map((name) => `<li>${escapeHtml(name)}</li>`).join('')}</ul>`;
}

function rulesHtml(rules: readonly RuleTally[], context: FormatContext): string {
  const words = ROUND_WORDS[context.language];
  const labels = LABELS[context.language];
  const rows = rules.map(({ code, rule, severity, count, units, example }) => {
    const { why, how } = context.describe(example);
    const what = `${escapeHtml(context.ruleTitle(rule))}<br><small>${labels.why}：${escapeHtml(why)}<br>${labels.how}：${escapeHtml(how)}</small>`;
    return `<tr id="${ruleAnchor(code)}"><td class="code">${escapeHtml(code)}</td><td><span class="tag ${severity}">${labels.severity[severity]}</span></td><td class="n">${count}</td><td class="n">${units}</td><td>${what}</td></tr>`;
  });
  const heads = [labels.rule, labels.level, words.count, words.unitsHit, labels.problem];
  return `<table><thead><tr>${heads.map((head) => `<th>${head}</th>`).join('')}</tr></thead><tbody>\n${rows.join('\n')}\n</tbody></table>`;
}
