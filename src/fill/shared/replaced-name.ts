import { squeezeName } from '../../ledger/roster-lookups';
import { splitList } from '../../text/split-list';

/**
 * A cell's text with one person in the place of another: only where the cell is that name, or lists it whole (林启明、
 * 周若溪; 林启明（主责）). A name that is already listed is not listed twice. Null where the cell does not name him.
 */
export function replacedName(text: string, from: string, to: string): string | null {
  if (squeezeName(text) === squeezeName(from)) return to;
  const parts = splitList(text);
  const [part, ...others] = parts.filter((each) => bareName(each) === squeezeName(from));
  // What was not cut out of the text as it stands cannot be put back into it.
  if (part === undefined || others.length > 0 || text.split(part).length !== 2) return null;
  if (parts.some((each) => bareName(each) === squeezeName(to))) return null;
  const after = squeezeName(part) === squeezeName(from) ? to : part.replace(/^[^（(【[]+/u, to);
  return text.replace(part, () => after);
}

/** The name of a part without a remark in brackets; the form in which names are compared. */
function bareName(part: string): string {
  return squeezeName(part.replace(/[（(【[].*$/u, ''));
}
