import { type Row, textOf } from '../core/table';
import { squeeze } from '../text/normalize';
import type { Filler } from './filler';
import { missingSerials, type SerialPlace } from './shared/missing-serials';
import { isOpen } from './shared/open-cells';
import { proposalFor } from './shared/proposal-for';

/** Fields by which numbering may begin anew, as it may with a section. */
const RESTARTING_FIELDS: readonly string[] = ['unit', 'department', 'subject'];

/** Ledgers in which the number is part of the subject's own list: 党组1—7, 书记1—5. */
const LISTS_BY_SUBJECT: readonly string[] = ['responsibility-list'];

/** F01: blank serial numbers. A number that stands there is never changed; whether it is right is a rule's question. */
export const serialNumbers: Filler = {
  id: 'serial-numbers',
  code: 'F01',
  safety: 'safe',
  ledgers: 'all',
  docs: {
    'zh-CN': {
      what: '补填空着的序号。',
      how: '按行序接着上一个序号往下编，与后面的序号对得上才填；整列空白时从 1 连续编号，责任清单按责任主体各自编号。已有序号一律不改。',
    },
    en: {
      what: 'Fills blank serial numbers.',
      how: 'Counts on from the number above where the number below fits; a wholly blank column is numbered from 1, in a responsibility list for each subject. Existing numbers are never changed.',
    },
  },
  propose(table) {
    // A form holds one record: there is nothing to count.
    if (table.headerRange === null) return [];
    const numbered = table.rows.flatMap((row) => {
      const cell = row.cells.get('serial');
      // Rows that share a merged number are one numbered item.
      return cell && cell.merge === undefined ? [{ row, cell }] : [];
    });
    const numbers = numbersOf(
      numbered.map(({ row, cell }) => placeOf(cell.text, row, isOpen(row, cell))),
      LISTS_BY_SUBJECT.includes(table.ledger),
    );
    return numbered.flatMap((place, index) => {
      const number = numbers[index];
      if (number === null || number === undefined) return [];
      return [proposalFor(this, place, number, { messageId: 'counted', data: { number } })];
    });
  },
};

/** A wholly blank column is counted through, or anew for each subject. */
function numbersOf(places: readonly SerialPlace[], bySubject: boolean): (number | null)[] {
  if (!bySubject || places.some(({ value }) => value !== 'blank')) return missingSerials(places);
  const counts = new Map<string, number>();
  return places.map(({ keys }) => {
    const subject = keys[1 + RESTARTING_FIELDS.indexOf('subject')] ?? '';
    const count = (counts.get(subject) ?? 0) + 1;
    counts.set(subject, count);
    return count;
  });
}

function placeOf(text: string, row: Row, open: boolean): SerialPlace {
  const digits = squeeze(text);
  const value = /^\d{1,6}$/.test(digits) ? Number(digits) : digits === '' && open ? 'blank' : 'other';
  return { value, keys: [row.section ?? '', ...RESTARTING_FIELDS.map((field) => textOf(row, field))] };
}
