import pc from 'picocolors';
import type { Severity } from '../core/issue';
import type { Paint } from '../formatters/text';

/**
 * Colours severity words when the stream is a terminal and NO_COLOR is not set. The library's own guess is not taken:
 * it colours pipes too on build servers and on Windows.
 */
export function paintFor(stream: { readonly isTTY?: boolean }, env: NodeJS.ProcessEnv): Paint {
  const { red, yellow, cyan } = pc.createColors(
    stream.isTTY === true && !env.NO_COLOR && env.TERM !== 'dumb',
  );
  const colours: Readonly<Record<Severity, (text: string) => string>> = {
    error: red,
    warning: yellow,
    info: cyan,
  };
  return (severity, text) => colours[severity](text);
}
