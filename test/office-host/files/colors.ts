import type { Color } from 'exceljs';

/** The colours of the Office theme by index: background, text, then the accents. */
const THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
];

/** `#RRGGBB` of a colour of a file, or undefined for one that only Excel knows. Tints of the theme are near enough. */
export function hexOf(color: Partial<Color & { tint: number }> | undefined): string | undefined {
  if (color?.argb !== undefined && /^[0-9A-Fa-f]{8}$/.test(color.argb))
    return `#${color.argb.slice(2).toUpperCase()}`;
  const base = color?.theme === undefined ? undefined : THEME[color.theme];
  return base === undefined ? undefined : `#${tinted(base, color?.tint ?? 0)}`;
}

/** `FFRRGGBB` for `#RRGGBB`. */
export function argbOf(hex: string): { argb: string } {
  return { argb: `FF${hex.slice(1)}` };
}

function tinted(rgb: string, tint: number): string {
  return [0, 2, 4]
    .map((at) => {
      const part = Number.parseInt(rgb.slice(at, at + 2), 16);
      const mixed = tint < 0 ? part * (1 + tint) : part + (255 - part) * tint;
      return Math.round(mixed).toString(16).padStart(2, '0').toUpperCase();
    })
    .join('');
}
