import pc from 'picocolors';
import type { Severity } from '../core/issue';

const COLOURS: Readonly<Record<Severity, (text: string) => string>> = {
  error: pc.red,
  warning: pc.yellow,
  info: pc.cyan,
};

/** Colours a severity word on a terminal; picocolors heeds NO_COLOR and plain pipes by itself. */
export function paint(severity: Severity, text: string): string {
  return COLOURS[severity](text);
}
