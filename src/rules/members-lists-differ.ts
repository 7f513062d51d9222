import { type BoundCell, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import type { Roster } from '../ledger/roster';
import { squeezeName } from '../ledger/roster-lookups';
import { similarity } from '../text/similarity';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { dutySubject } from './shared/duty-subjects';
import { personsIn } from './shared/people';
import { isTemplateRow } from './shared/template-row';

/** H-14. Each member often has a sheet of his own, so all lists of the workbook are held together. */
export const membersListsDiffer = defineRule({
  meta: {
    id: 'members-lists-differ',
    code: 'H-14',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['responsibility-list'],
    options: {
      /** Likeness (0…1) from which two lists count as alike. */
      likeness: 0.9,
      /** Characters below which two lists are alike by chance. */
      length: 20,
    },
    docs: {
      'zh-CN': {
        what: '两名班子成员的责任清单内容雷同（相似度0.9以上），没有写出各自的分管领域。备注“统一模板”的行不参与比较。',
        why: '分管领导对分管科室、单位负领导责任，清单照搬照抄就分不清责任。',
        how: '在清单中写明分管的科室、领域和具体任务；上级统一规定的条目在备注中注明“统一模板”。',
      },
      en: {
        what: 'The lists of two members of the leading team are alike (0.9 or more) and do not tell their portfolios. Rows marked 统一模板 do not count.',
        why: 'A member answers for the departments in his charge; copied lists divide nothing.',
        how: 'Write departments, areas and tasks into each list; mark items prescribed from above as 统一模板.',
      },
      source: '种002；S85',
    },
  },
  create: ({ environment, options, report }) => ({
    workbook: ({ tables }) => {
      const lists = memberLists(
        tables.filter(({ ledger }) => ledger === 'responsibility-list'),
        environment,
      ).filter(({ text }) => text.length >= options.length);
      for (const [index, list] of lists.entries()) {
        for (const earlier of lists.slice(0, index)) {
          const score = Math.floor(similarity(earlier.text, list.text) * 100) / 100;
          if (score < options.likeness) continue;
          report({
            messageId: 'alike',
            at: list.cell.at,
            data: {
              row: list.cell.at.row ?? 0,
              other: earlier.cell.at.row ?? 0,
              otherSheet: earlier.cell.at.sheet,
              score,
            },
            field: 'subject',
            ledger: 'responsibility-list',
            related: [earlier.cell.at],
          });
          break;
        }
      }
    },
  }),
});

/** One member's duties, with names taken out. */
interface MemberList {
  readonly cell: BoundCell;
  text: string;
}

/** The lists of the members, by subject, in order. A row without a subject belongs to the one above it. */
function memberLists(tables: readonly Table[], { roster, settings }: LedgerEnvironment): MemberList[] {
  const bySubject = new Map<string, MemberList>();
  for (const table of tables) {
    let current: MemberList | null = null;
    for (const row of table.rows) {
      const cell = row.cells.get('subject');
      if (cell && !isBlank(cell.text)) {
        const subject = squeezeName(cell.text);
        const own: MemberList = bySubject.get(subject) ?? { cell, text: '' };
        current = isMember(cell.text, roster) ? own : null;
        if (current) bySubject.set(subject, current);
      }
      if (!current || isTemplateRow(row, settings)) continue;
      const words = ['content', 'measures']
        .map((name) => row.cells.get(name))
        .map((one) => (one?.merge === undefined ? (one?.text ?? '') : ''));
      const names = personsIn(textOf(row, 'subject'), roster).map(({ name }) => name);
      current.text += names.reduce((text, name) => text.replaceAll(name, ''), words.join(''));
    }
  }
  return [...bySubject.values()];
}

/** A member named as such or by name; the head's list is a kind of its own. */
function isMember(text: string, roster: Roster | null): boolean {
  const kind = dutySubject(text, roster);
  return kind === 'member' || (kind === null && personsIn(text, roster).length > 0);
}
