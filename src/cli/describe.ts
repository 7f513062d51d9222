import type { Language } from '../core/language';
import { fillCommand } from '../engine/fill-command';
import { formatContext as engineContext } from '../engine/format-context';
import { BUILT_IN, type Knowledge } from '../engine/knowledge';
import type { FormatContext } from '../formatters/formatter';
import { productVersion } from './package-root';
import { say } from './say';

/** Everything a formatter needs to put issues into words, with the version of this installation. */
export function formatContext(language: Language, knowledge: Knowledge = BUILT_IN): FormatContext {
  return engineContext(language, knowledge, productVersion(), (filler) =>
    say(language, 'fill-hint', { command: fillCommand(filler) }),
  );
}
