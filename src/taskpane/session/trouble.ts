import { UserError } from '../../core/errors';
import type { PaneText } from '../messages/say';
import { isPaneMessage } from '../messages/say';

/** A fault in words: one that the user can mend as the catalogue words it, any other with its own text. */
export function troubleOf(error: unknown): PaneText {
  if (error instanceof UserError && isPaneMessage(error.code))
    return { code: error.code, data: error.details };
  return { code: 'internal', data: { reason: error instanceof Error ? error.message : String(error) } };
}
