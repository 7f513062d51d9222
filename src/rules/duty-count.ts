import type { Location } from '../core/location';
import { headerLocation, type Table } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { squeeze } from '../text/normalize';
import { isBlank } from './shared/blank';
import { type DeclaredNumber, declaredNumbers, statementsOf } from './shared/declared-numbers';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { type DutySubject, dutySubject } from './shared/duty-subjects';

const KIND_TITLES: Readonly<Record<DutySubject, string>> = {
  group: '党组',
  secretary: '书记',
  member: '班子成员',
};
const DUTY_UNITS = /^(?:项|条|个|个?方面|)$/;
const DUTY_WORDS = /^(?:本表|本清单|责任清单|清单|主体责任清单|责任内容|责任事项|责任|任务|)$/;

/** The rows of one subject: its first row, and how many duties follow. */
interface SubjectDuties {
  readonly kind: DutySubject | null;
  readonly subject: string;
  readonly row: number;
  readonly at: Location;
  count: number;
}

/** H-13. What the sheet declares goes first; the unit's own numbers (党组 7, 书记 5, 成员 3) count where it is silent (design decision 12). */
export const dutyCount = defineRule({
  meta: {
    id: 'duty-count',
    code: 'H-13',
    scope: 'table',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['responsibility-list'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '责任清单的条目数与表中声明的不一致；单位规定了党组、书记、成员各几项的，按规定核对。',
        why: '报告里写的责任项数来自清单，逐个主体都要对得上。',
        how: '补齐缺少的责任内容，或改正声明的项数。',
      },
      en: {
        what: 'A subject of the responsibility list has more or fewer duties than the sheet declares, or than the unit has fixed for the party group, its secretary and its members.',
        why: 'Reports quote the number of duties of each subject from this list.',
        how: 'Add the missing duties, or correct the declared number.',
      },
      source: '种004',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      const subjects = dutiesBySubject(table, environment);
      const told = new Set<DutySubject>();
      const tell = (at: Location, entry: SubjectDuties, declared: number): void => {
        if (entry.kind) told.add(entry.kind);
        if (entry.count === declared) return;
        report({
          messageId: 'subject',
          at,
          data: {
            first: entry.row,
            subject: entry.kind ? KIND_TITLES[entry.kind] : entry.subject,
            declared,
            counted: entry.count,
          },
          field: 'subject',
          related: [entry.at],
        });
      };
      for (const { at, text } of statementsOf(table)) {
        for (const number of declaredNumbers(text)) {
          if (!DUTY_UNITS.test(number.unit)) continue;
          const meant = subjects.filter((entry) => isMeant(number, entry, environment));
          for (const entry of meant) tell(at, entry, number.value);
          const rows = subjects.reduce((sum, { count }) => sum + count, 0);
          if (!isWhole(number) || meant.length > 0 || rows === 0 || rows === number.value) continue;
          report({
            messageId: 'total',
            at,
            data: { row: at.row ?? 0, declared: number.value, counted: rows },
          });
        }
      }
      const fixed = environment.settings.dutyCounts;
      if (!fixed) return;
      for (const entry of subjects.filter(({ kind }) => kind && !told.has(kind))) {
        if (entry.kind) tell(headerLocation(table, 'subject'), entry, fixed[entry.kind]);
      }
    },
  }),
});

/** 共15项 of the whole list; 共3个方面 of one subject names it. */
function isWhole({ label, total, unit }: DeclaredNumber): boolean {
  return total && /^[项条]$/.test(unit) && DUTY_WORDS.test(label);
}

function isMeant({ label }: DeclaredNumber, entry: SubjectDuties, { roster }: LedgerEnvironment): boolean {
  const words = squeeze(label).replace(/(?:承担|责任|任务|清单|主体)+$/, '');
  if (words === '') return false;
  if (words === squeeze(entry.subject)) return true;
  const kind = dutySubject(words, roster);
  return kind !== null && kind === entry.kind;
}

/** Duties by subject, in order. A row without a subject belongs to the one above it. */
function dutiesBySubject(table: Table, { roster }: LedgerEnvironment): SubjectDuties[] {
  const bySubject = new Map<string, SubjectDuties>();
  let current: SubjectDuties | undefined;
  for (const row of table.rows) {
    const cell = row.cells.get('subject');
    const content = row.cells.get('content');
    if (cell && !isBlank(cell.text)) {
      const subject = squeeze(cell.text);
      current = bySubject.get(subject) ?? {
        kind: dutySubject(subject, roster),
        subject,
        row: row.row,
        at: cell.at,
        count: 0,
      };
      bySubject.set(subject, current);
    }
    // A row whose duty is still to be written is a duty all the same: the blank is another rule's matter.
    if (current && content?.merge === undefined) current.count += 1;
  }
  return [...bySubject.values()];
}
