import { appendTo } from '../core/append-to';
import type { Location } from '../core/location';
import { headerLocation } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { type Wording, wordingOf } from '../text/wording';
import { ofAnyField, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { shownRow } from './shared/shown-row';

/** C-35. Half-width punctuation comes by the hundred, so a column is told once; the others are told cell by cell. */
export const wording = defineRule({
  meta: {
    id: 'wording',
    code: 'C-35',
    scope: 'table',
    severity: 'info',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '常见错别字和异体词（台帐、帐目、做出批示、布署等）、看不见的字符、中文里的半角标点。',
        why: '错字影响文风；看不见的字符和半角标点使同样的内容对不上、查不到。',
        how: '错别字可一键改正；看不见的字符请重新录入该格；半角标点请统一改为全角。',
      },
      en: {
        what: 'Common wrong words (台帐 for 台账 and the like), invisible characters, and half-width punctuation in Chinese text.',
        why: 'Wrong words look careless; characters nobody sees keep equal texts from being found equal.',
        how: 'Wrong words can be corrected at once; type a cell with invisible characters anew; use full-width punctuation.',
      },
      source: 'S2；S3；S70',
    },
  },
  create: ({ report }) => {
    const halfWidth = new Map<string, Location[]>();
    return {
      ...ownCellVisitor(
        ofAnyField,
        (text) => isFaulty(wordingOf(text)),
        (cell, row, table) => {
          if (typeof cell.cell.value !== 'string') return;
          const found = wordingOf(cell.text);
          const field = cell.field.name;
          const place = { at: cell.at, field, row };
          const data = { row: shownRow(cell, row), column: columnTitle(table, field) };
          if (found.wrong.length > 0) {
            report({
              ...place,
              messageId: 'wrong-word',
              data: { ...data, words: found.wrong },
              ...(isEditable(cell) && { fix: fixCell(cell, found.corrected, 'safe') }),
            });
          }
          if (found.invisible > 0)
            report({ ...place, messageId: 'invisible', data: { ...data, count: found.invisible } });
          if (found.halfWidth > 0) appendTo(halfWidth, field, cell.at);
        },
      ),
      end: (table) => {
        for (const [field, cells] of halfWidth) {
          report({
            messageId: 'half-width',
            at: headerLocation(table, field),
            data: { column: columnTitle(table, field), count: cells.length },
            field,
            related: cells,
          });
        }
      },
    };
  },
});

function isFaulty({ wrong, invisible, halfWidth }: Wording): boolean {
  return wrong.length > 0 || invisible > 0 || halfWidth > 0;
}
