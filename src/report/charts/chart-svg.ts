import { escapeHtml } from '../../core/escape-html';
import { type Chart, chartColour } from './chart';
import { pieSvg } from './pie-svg';
import { label, rectangle, svg } from './svg-parts';

const WIDTH = 560;
const HEIGHT = 280;
/** Height of one lying bar with the room around it. */
const BAND = 34;
const LEGEND = 30;

/** The chart as inline SVG, in px; text is real text, so it can be read aloud and searched. */
export function chartSvg(chart: Chart): string {
  if (chart.kind === 'pie') return pieSvg(chart, WIDTH, HEIGHT);
  return chart.kind === 'column' ? columns(chart) : bars(chart);
}

function columns({ categories, series, title }: Chart): string {
  const [left, top, bottom] = [20, 24, 30];
  const values = series[0]?.values ?? [];
  const most = Math.max(1, ...values);
  const step = (WIDTH - 2 * left) / Math.max(1, categories.length);
  const width = Math.min(72, step * 0.6);
  const base = HEIGHT - bottom;
  const parts = categories.map((category, index) => {
    const value = values[index] ?? 0;
    const height = (value / most) * (base - top);
    const middle = left + step * (index + 0.5);
    return [
      rectangle(
        middle - width / 2,
        base - height,
        width,
        height,
        chartColour(categories.length > 3 ? 2 : index),
      ),
      label(middle, base - height - 6, String(value), 'middle'),
      label(middle, base + 20, category, 'middle'),
    ].join('');
  });
  const axis = `<line x1="${left}" y1="${base}" x2="${WIDTH - left}" y2="${base}" stroke="#555"/>`;
  return svg(WIDTH, HEIGHT, title, axis + parts.join(''));
}

function bars({ categories, series, title }: Chart): string {
  const widest = Math.max(...categories.map((category) => [...category].length));
  const left = Math.min(190, widest * 14 + 16);
  const totals = categories.map((_, index) =>
    series.reduce((sum, { values }) => sum + (values[index] ?? 0), 0),
  );
  const scale = (WIDTH - left - 40) / Math.max(1, ...totals);
  const rows = categories.map((category, index) => {
    const y = index * BAND + 8;
    let x = left;
    const pieces = series.map(({ values }, at) => {
      const value = values[index] ?? 0;
      const width = value * scale;
      const piece =
        value === 0
          ? ''
          : rectangle(x, y, width, BAND - 12, chartColour(at)) +
            label(x + width / 2, y + 16, String(value), 'middle', '#fff');
      x += width;
      return piece;
    });
    return label(left - 8, y + 16, category, 'end') + pieces.join('');
  });
  const height = categories.length * BAND + 12 + LEGEND;
  return svg(
    WIDTH,
    height,
    title,
    rows.join('') +
      legend(
        series.map(({ name }) => name),
        left,
        height - 12,
      ),
  );
}

function legend(names: readonly string[], left: number, y: number): string {
  let x = left;
  return names
    .map((name, index) => {
      const entry = rectangle(x, y - 11, 12, 12, chartColour(index)) + label(x + 17, y, name, 'start');
      x += 17 + [...escapeHtml(name)].length * 14 + 18;
      return entry;
    })
    .join('');
}
