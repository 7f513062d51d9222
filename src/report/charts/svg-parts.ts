import { escapeHtml } from '../../core/escape-html';

/** An inline SVG picture with its title for screen readers. */
export function svg(width: number, height: number, title: string, content: string): string {
  return (
    `<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">` +
    `<title>${escapeHtml(title)}</title>${content}</svg>`
  );
}

/** A filled rectangle; colour as RRGGBB. */
export function rectangle(x: number, y: number, width: number, height: number, colour: string): string {
  return `<rect x="${short(x)}" y="${short(y)}" width="${short(width)}" height="${short(height)}" fill="#${colour}"/>`;
}

/** A text on a line at `y`. */
export function label(
  x: number,
  y: number,
  text: string,
  anchor: 'start' | 'middle' | 'end',
  fill = '#000',
): string {
  return `<text x="${short(x)}" y="${short(y)}" text-anchor="${anchor}" fill="${fill}">${escapeHtml(text)}</text>`;
}

/** A coordinate with one decimal at most. */
export function short(value: number): string {
  return String(Math.round(value * 10) / 10);
}
