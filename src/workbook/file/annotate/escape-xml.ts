import { encodeCellText } from '../xml-text';

/** Text for a quoted attribute. What XML cannot hold becomes an escape. */
export function escapeAttribute(text: string): string {
  return encodeCellText(text)
    .replace(/"/g, '&quot;')
    .replace(/[\t\n]/g, ' ');
}

/** Text for an element's content. What XML cannot hold becomes an escape. */
export const escapeContent = encodeCellText;
