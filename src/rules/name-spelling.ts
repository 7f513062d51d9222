import { columnTitle } from '../ledger/column-title';
import type { PersonName } from '../text/name';
import { ofKind, ownCellVisitor } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { PERSON_KINDS, personsIn } from './shared/people';
import { shownRow } from './shared/shown-row';

/** C-38. Says how names were compared; a note such as 主责 beside a name belongs there. */
export const nameSpelling = defineRule({
  meta: {
    id: 'name-spelling',
    code: 'C-38',
    scope: 'row',
    severity: 'info',
    markOnly: 'read-as-meant',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '姓名里有空格，或者带着职务、称谓。核对名册时按去掉空格和职务后的姓名比对，原文不改。',
        why: '同一个人写法不同，按姓名筛选、汇总时就成了几个人。',
        how: '只填姓名；职务写在职务栏。',
      },
      en: {
        what: 'A name holds spaces, or a post or form of address beside it. It is compared without them; the cell stays as it is.',
        why: 'Spelt in several ways one person becomes several when the sheet is filtered.',
        how: 'Write the name alone, the post in its own column.',
      },
      source: 'J',
    },
  },
  create: ({ environment, report }) =>
    ownCellVisitor(
      ofKind(...PERSON_KINDS),
      (text) => personsIn(text, environment.roster).some((person) => oddityOf(person) !== null),
      (cell, row, table) => {
        const oddities = personsIn(cell.text, environment.roster).map(oddityOf);
        const messageId = (['spaced', 'titled'] as const).find((oddity) => oddities.includes(oddity));
        if (!messageId) return;
        report({
          messageId,
          at: cell.at,
          data: { row: shownRow(cell, row), column: columnTitle(table, cell.field.name) },
          field: cell.field.name,
          row,
        });
      },
    ),
});

function oddityOf({ name, raw, title }: PersonName): 'spaced' | 'titled' | null {
  if (raw === name) return title === undefined ? null : 'titled';
  if (title !== undefined || /同志|先生|女士/.test(raw.replace(name, ''))) return 'titled';
  return /\p{Script=Han}\s+\p{Script=Han}/u.test(raw.trim()) ? 'spaced' : null;
}
