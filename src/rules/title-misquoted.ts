import { citedTitles } from '../ledger/cited-titles';
import { columnTitle } from '../ledger/column-title';
import { titlesOf } from '../ledger/title-library';
import { ofAnyField, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** C-32. The library holds public titles and what the unit adds; a unit's other papers resemble none of them. */
export const titleMisquoted = defineRule({
  meta: {
    id: 'title-misquoted',
    code: 'C-32',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: 'all',
    options: {
      /** Likeness (0…1) from which a title counts as a known one misquoted. */
      likeness: 0.85,
    },
    docs: {
      'zh-CN': {
        what: '书名号里的文件名与规范名称只差几个字：漏字、多字、颠倒或错字。',
        why: '引用党内法规和法律法规要用全称；名称写错，审核时首先被退回。',
        how: '按建议改为规范名称；确是本单位或上级另行印发的文件，可不改。',
      },
      en: {
        what: 'A title in 《》 differs by a few characters from the full title of a well-known rule or law.',
        why: 'Rules and laws are cited by their full titles; a wrong one is the first thing a reviewer sends back.',
        how: 'Take the title suggested, unless a document of that very name exists.',
      },
      source: '种002；种003；S26',
    },
  },
  create: ({ options, environment, report }) =>
    ownCellVisitor(
      ofAnyField,
      (text) => text.includes('《'),
      (cell, row, table) => {
        for (const cited of citedTitles(cell.text)) {
          const meant = titlesOf(environment).meant(cited, options.likeness);
          if (!meant) continue;
          const after = cell.text.replaceAll(`《${cited}》`, `《${meant.title}》`);
          report({
            messageId: 'misquoted',
            at: cell.at,
            data: {
              row: shownRow(cell, row),
              column: columnTitle(table, cell.field.name),
              cited,
              title: meant.title,
              score: Math.round(meant.score * 100) / 100,
            },
            field: cell.field.name,
            row,
            ...(isEditable(cell) && { suggestions: [fixCell(cell, after, 'suggestion')] }),
          });
        }
      },
    ),
});
