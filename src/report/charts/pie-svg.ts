import { type Chart, chartColour } from './chart';
import { label, rectangle, short, svg } from './svg-parts';

/** A pie with its legend at the right: colour, name, value and share of each slice. */
export function pieSvg({ categories, series, title, unit }: Chart, width: number, height: number): string {
  const values = series[0]?.values ?? [];
  const total = values.reduce((sum, value) => sum + value, 0);
  const radius = height / 2 - 16;
  const [x, y] = [radius + 40, height / 2];
  let start = 0;
  const slices = categories.map((category, index) => {
    const value = values[index] ?? 0;
    const end = start + value / total;
    const slice = value === 0 ? '' : sliceOf(x, y, radius, start, end, chartColour(index));
    start = end;
    const line = 40 + index * 30;
    const share = Math.round((value / total) * 1000) / 10;
    const entry = `${category}　${value}${unit}（${share}%）`;
    const left = 2 * radius + 90;
    return (
      slice + rectangle(left, line - 11, 12, 12, chartColour(index)) + label(left + 18, line, entry, 'start')
    );
  });
  return svg(width, height, title, slices.join(''));
}

/** From and to are parts of the whole turn, from the top clockwise; a whole turn cannot be drawn as one arc. */
function sliceOf(x: number, y: number, radius: number, from: number, to: number, colour: string): string {
  if (to - from > 0.999) return `<circle cx="${x}" cy="${y}" r="${radius}" fill="#${colour}"/>`;
  const point = (part: number): string => {
    const angle = 2 * Math.PI * part - Math.PI / 2;
    return `${short(x + radius * Math.cos(angle))} ${short(y + radius * Math.sin(angle))}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  return `<path d="M${x} ${y} L${point(from)} A${radius} ${radius} 0 ${large} 1 ${point(to)} Z" fill="#${colour}" stroke="#fff"/>`;
}
