import { escapeHtml } from '../../core/escape-html';
import { SEVERITIES, type Severity } from '../../core/issue';
import type { Counts } from './round';
import { shortName, textWidth } from './text-width';

const BAR_HEIGHT = 14;
const ROW_HEIGHT = 20;
const BARS_WIDTH = 560;
const NUMBERS_WIDTH = 90;
const GAP = 8;
const FILLS: Readonly<Record<Severity, string>> = { error: '#b00020', warning: '#e0a100', info: '#7fb2e5' };

/** A line of the chart; `anchor` is where it leads. */
export interface UnitBar {
  readonly name: string;
  readonly counts: Counts;
  readonly anchor: string;
}

/** Issues by unit as stacked bars in inline SVG, the numbers beside them. */
export function unitBars(bars: readonly UnitBar[]): string {
  const totals = bars.map(({ counts }) => counts.error + counts.warning + counts.info);
  const most = Math.max(1, ...totals);
  const left = GAP + Math.max(0, ...bars.map(({ name }) => textWidth(shortName(name))));
  const rows = bars.map(({ name, counts, anchor }, index) => {
    const y = index * ROW_HEIGHT;
    let x = left;
    const parts = SEVERITIES.map((severity) => {
      const width = (counts[severity] / most) * BARS_WIDTH;
      const part = `<rect x="${round(x)}" y="${y + 3}" width="${round(width)}" height="${BAR_HEIGHT}" fill="${FILLS[severity]}"/>`;
      x += width;
      return counts[severity] === 0 ? '' : part;
    });
    const numbers = SEVERITIES.map((severity) => counts[severity]).join(' / ');
    return `<a href="#${anchor}"><text x="0" y="${y + 14}">${escapeHtml(shortName(name))}</text></a>${parts.join('')}<text x="${round(x) + 6}" y="${y + 14}">${numbers}</text>`;
  });
  const width = left + BARS_WIDTH + NUMBERS_WIDTH;
  const height = bars.length * ROW_HEIGHT + 2;
  return `<svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${rows.join('\n')}</svg>`;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
