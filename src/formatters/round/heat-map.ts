import { escapeHtml } from '../../core/escape-html';
import { issuesOf, type Round, type RuleTally } from './round';
import { shortName, textWidth } from './text-width';

/** So many rules stand side by side; more go into further maps below, so that each fits on a page. */
const MOST_COLUMNS = 26;
const CELL_WIDTH = 34;
const CELL_HEIGHT = 20;
const HEAD_HEIGHT = 24;
const GAP = 8;
/** The lightest and the darkest colour, red, green, blue. */
const LIGHT = [255, 236, 214] as const;
const DARK = [196, 62, 28] as const;

/**
 * Units × rules as inline SVG, with the number of issues in each square.
 * @param anchors where a unit's row leads, in the order of the round's units
 */
export function heatMaps(round: Round, rules: readonly RuleTally[], anchors: readonly string[]): string {
  const counts = round.units.map((unit) => {
    const byRule = new Map<string, number>();
    for (const { rule } of issuesOf(unit)) byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
    return byRule;
  });
  const most = Math.max(1, ...counts.flatMap((byRule) => [...byRule.values()]));
  const maps = Array.from({ length: Math.ceil(rules.length / MOST_COLUMNS) }, (_, index) =>
    oneMap(round, rules.slice(index * MOST_COLUMNS, (index + 1) * MOST_COLUMNS), anchors, counts, most),
  );
  return maps.join('\n');
}

function oneMap(
  round: Round,
  rules: readonly RuleTally[],
  anchors: readonly string[],
  counts: readonly ReadonlyMap<string, number>[],
  most: number,
): string {
  const names = round.units.map(({ name }) => shortName(name));
  const left = GAP + Math.max(...names.map(textWidth));
  const width = left + rules.length * CELL_WIDTH;
  const height = HEAD_HEIGHT + names.length * CELL_HEIGHT;
  const heads = rules.map(({ code }, column) => {
    const x = left + (column + 0.5) * CELL_WIDTH;
    return `<a href="#${ruleAnchor(code)}"><text x="${x}" y="16" text-anchor="middle">${escapeHtml(code)}</text></a>`;
  });
  const rows = round.units.map((unit, row) => {
    const y = HEAD_HEIGHT + row * CELL_HEIGHT;
    const label = `<a href="#${anchors[row]}"><text x="0" y="${y + 14}">${escapeHtml(names[row] ?? '')}<title>${escapeHtml(unit.name)}</title></text></a>`;
    const squares = rules.map(({ code, rule }, column) => {
      const count = counts[row]?.get(rule) ?? 0;
      const x = left + column * CELL_WIDTH;
      const fill = count === 0 ? '#fafafa' : shade(count / most);
      const square = `<rect x="${x}" y="${y}" width="${CELL_WIDTH - 1}" height="${CELL_HEIGHT - 1}" fill="${fill}"/>`;
      if (count === 0) return square;
      const ink = count / most > 0.55 ? ' style="fill:#fff"' : ' style="fill:#1a1a1a"';
      return `<a href="#${anchors[row]}">${square}<text x="${x + CELL_WIDTH / 2}" y="${y + 14}" text-anchor="middle"${ink}>${count}</text><title>${escapeHtml(`${unit.name} ${code}`)}: ${count}</title></a>`;
    });
    return label + squares.join('');
  });
  return `<svg role="img" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${heads.join('')}${rows.join('\n')}</svg>`;
}

/** The anchor of a rule's explanation. */
export function ruleAnchor(code: string): string {
  return `rule-${code.replace(/[^\w-]/g, '_')}`;
}

/** The root spreads small counts, which are most of them. */
function shade(share: number): string {
  const depth = Math.sqrt(share);
  return `rgb(${LIGHT.map((light, index) => Math.round(light + ((DARK[index] ?? 0) - light) * depth)).join(',')})`;
}
