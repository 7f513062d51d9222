import type { DateNotation } from '../../text/date';

/** An ISO day in one of the notations that name year, month and day in digits; null for the others. */
export function writeDay(iso: string, notation: DateNotation): string | null {
  const [year = '', month = '', day = ''] = iso.split('-');
  const [m, d] = [Number(month), Number(day)];
  switch (notation) {
    case 'iso':
      return iso;
    case 'dot':
      return `${year}.${m}.${d}`;
    case 'slash':
      return `${year}/${m}/${d}`;
    case 'chinese':
      return `${year}年${m}月${d}日`;
    case 'compact':
      return `${year}${month}${day}`;
    default:
      return null;
  }
}
