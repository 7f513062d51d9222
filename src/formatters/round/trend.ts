import { escapeHtml } from '../../core/escape-html';
import type { RoundRecord } from './round';
import type { RoundWords } from './round-words';

/** Errors and warnings of this round and the last, in all and by unit; units that only the last round had are left out. */
export function trendHtml(now: RoundRecord, before: RoundRecord, words: RoundWords): string {
  const earlier = new Map(before.units.map(({ unit, counts }) => [unit, counts.error + counts.warning]));
  const both = now.units.map(({ unit, counts }) => ({
    unit,
    now: counts.error + counts.warning,
    before: earlier.get(unit),
  }));
  const known = both.filter((line) => line.before !== undefined);
  const all = line(
    words.all,
    known.reduce((sum, each) => sum + (each.before ?? 0), 0),
    known.reduce((sum, each) => sum + each.now, 0),
  );
  const lines = both.map(({ unit, now: count, before: last }) =>
    last === undefined
      ? `<tr><td>${escapeHtml(unit)}</td><td>${words.notBefore}</td><td class="n">${count}</td><td></td></tr>`
      : line(unit, last, count),
  );
  const heads = ['', words.before, words.now, words.change].map((head) => `<th>${head}</th>`).join('');
  return `<p class="meta">${words.trendNote(before.asOf, now.asOf)}</p><table><thead><tr>${heads}</tr></thead><tbody>${all}${lines.join('\n')}</tbody></table>`;
}

function line(name: string, before: number, now: number): string {
  const change = now - before;
  const shown = change > 0 ? `▲ ${change}` : change < 0 ? `▼ ${-change}` : '—';
  const kind = change > 0 ? ' up' : change < 0 ? ' down' : '';
  return `<tr><td>${escapeHtml(name)}</td><td class="n">${before}</td><td class="n">${now}</td><td class="n${kind}">${shown}</td></tr>`;
}
