import type { FieldKind } from '../core/field';
import { columnTitle } from '../ledger/column-title';
import { splitItems } from '../text/items';
import { ofKind, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { itemSegments, joinSegments } from './shared/item-segments';
import { brokenMark, nestedMarks } from './shared/mark-sequence';
import { oncePerCell } from './shared/once-per-cell';
import { perText } from './shared/per-text';

const KINDS: readonly FieldKind[] = ['risk', 'measure'];

/** C-23. A numbering may begin with any number (it goes on from the row above) and may begin anew with 1. */
export const numberingUnbroken = defineRule({
  meta: {
    id: 'numbering-unbroken',
    code: 'C-23',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '单元格内条目编号跳号、重号（1、2、4 或 1、2、2）；或者风险点编到 1.1、1.2，措施里有同类编号却缺与之对应的一条。',
        why: '编号断了，多半漏抄或误删了一条；风险与措施按编号一一对应才查得清。',
        how: '补上遗漏的条目，或重新编号（给出建议）；按风险编号补写对应的措施。',
      },
      en: {
        what: 'The items of a cell skip or repeat a number (1, 2, 4 or 1, 2, 2); or risks are numbered 1.1, 1.2, measures are numbered so too, and the one for a risk is missing.',
        why: 'A broken numbering mostly lost an item in copying; risks and measures answer each other by number.',
        how: 'Add the lost item or number anew (offered); write the measure that answers the risk.',
      },
      source: 'S2',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    const marksIn = perText(nestedMarks);
    const breakIn = perText((text) => brokenMark(splitItems(text).map(({ mark }) => mark)));
    return {
      ...ownCellVisitor(
        ofKind(...KINDS),
        (text) => breakIn(text) !== null,
        (cell, row, table) => {
          const broken = breakIn(cell.text);
          if (!broken) return;
          const segments = isEditable(cell) ? itemSegments(cell.text) : null;
          const after = segments && broken.nested ? null : segments && joinSegments(segments, cell.text);
          report({
            messageId: 'broken',
            at: cell.at,
            data: {
              row: cell.at.row ?? row.row,
              column: columnTitle(table, cell.field.name),
              before: broken.before,
              mark: broken.mark,
            },
            field: cell.field.name,
            row,
            ...(after && after !== cell.text && { suggestions: [fixCell(cell, after, 'suggestion')] }),
          });
        },
      ),
      row: (row, table) => {
        const [risk, measures] = [row.cells.get('risk'), row.cells.get('measures')];
        if (!risk || !measures) return;
        const answered = marksIn(measures.text);
        if (answered.length === 0) return;
        const missing = marksIn(risk.text).filter((mark) => !answered.includes(mark));
        if (missing.length === 0 || !first(measures.at)) return;
        report({
          messageId: 'unanswered',
          at: measures.at,
          data: {
            row: measures.at.row ?? row.row,
            column: columnTitle(table, 'measures'),
            other: columnTitle(table, 'risk'),
            marks: missing,
          },
          field: 'measures',
          row,
          related: [risk.at],
        });
      },
    };
  },
});
