import { escapeHtml } from '../../core/escape-html';
import type { FormatContext } from '../formatter';
import { locationCell } from '../json-issue';
import { LABELS } from '../labels';
import { ruleAnchor } from './heat-map';
import { countIssues, issuesOf, type RoundFile, type RoundUnit } from './round';
import { ROUND_WORDS } from './round-words';

/** A unit's files and every issue in them, folded up. */
export function unitDetails(unit: RoundUnit, anchor: string, context: FormatContext): string {
  const labels = LABELS[context.language];
  const { error, warning, info } = countIssues(issuesOf(unit));
  const summary = `<summary>${escapeHtml(unit.name)} — ${labels.counts(error, warning, info)}</summary>`;
  const files = unit.files.map((file) => fileDetails(file, context)).join('\n');
  // The anchor lies inside: a link to it unfolds the details.
  return `<details>${summary}<div id="${anchor}">${files}</div></details>`;
}

function fileDetails(file: RoundFile, context: FormatContext): string {
  const labels = LABELS[context.language];
  const words = ROUND_WORDS[context.language];
  const issues = file.issues.map((issue) => {
    const place = [issue.at.sheet, locationCell(issue.at) ?? ''].filter((part) => part !== '').join('!');
    return `<li><span class="tag ${issue.severity}">${labels.severity[issue.severity]}</span> <a href="#${ruleAnchor(issue.code)}">${escapeHtml(issue.code)}</a> ${escapeHtml(place)} ${escapeHtml(context.describe(issue).message)}</li>`;
  });
  const toCopy = file.converted ? words.convertedCopy : words.markedCopy;
  const copy = file.marked === null ? '' : ` · <a href="${escapeHtml(addressOf(file.marked))}">${toCopy}</a>`;
  const why = file.notMarked === null ? '' : ` · ${escapeHtml(words.notMarked(file.notMarked))}`;
  const list =
    issues.length === 0
      ? `<p class="clean">${labels.noIssues}</p>`
      : `<ul class="issues">${issues.join('\n')}</ul>`;
  return `<p>${escapeHtml(file.path)} · ${labels.status[file.status]}${copy}${why}</p>${list}`;
}

/** A relative address of a file name: characters that mean something in an address are encoded. */
function addressOf(file: string): string {
  return file.split('/').map(encodeURIComponent).join('/');
}
