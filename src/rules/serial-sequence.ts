import { type Row, textOf } from '../core/table';
import { ownCell } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { integerIn, judgeSerials, renumbering, type Serial } from './shared/serials';

/** C-03. Numbering may begin anew with a section, a unit, a department or a subject. */
export const serialSequence = defineRule({
  meta: {
    id: 'serial-sequence',
    code: 'C-03',
    scope: 'table',
    severity: 'warning',
    fixable: 'safe',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '序号不是整数、重复或断号。分段、换单位、换科室、换责任主体后从 1 重新编号不算。“编号”列若多数不是整数，视为代码，不查。',
        why: '退回修改、交叉引用都按序号说话；断号常常意味着漏了一行。',
        how: '核对有无漏行后从上到下连续编号，可自动重排整列。',
      },
      en: {
        what: 'A serial number is no integer, repeats another or leaves a gap. It may restart with a section, unit, department or subject; a column mostly of codes is not judged.',
        why: 'Returns and references go by the number, and a gap often means a lost row.',
        how: 'Check that no row is missing, then number from top to bottom; the whole column can be renumbered automatically.',
      },
      source: 'S1；S7',
    },
  },
  create: ({ report }) => {
    const serials: (Serial & { readonly row: Row })[] = [];
    return {
      row: (row) => {
        const cell = ownCell(row, 'serial');
        if (cell) serials.push({ row, cell, number: integerIn(cell.text), group: groupOf(row) });
      },
      end: () => {
        const faults = judgeSerials(serials);
        const fix = faults.length > 0 ? renumbering(serials) : null;
        for (const { index, fault, expected, twin } of faults) {
          const serial = serials[index];
          if (!serial) continue;
          const { cell, row } = serial;
          const first = twin === undefined ? undefined : serials[twin]?.cell.at;
          report({
            messageId: fault,
            at: cell.at,
            data: { row: row.row, value: cell.text, expected, other: first?.row ?? row.row },
            field: cell.field.name,
            row,
            ...(first && { related: [first] }),
            ...(fix && { fix }),
          });
        }
      },
    };
  },
});

/** What a numbering may begin anew with. */
function groupOf(row: Row): string {
  return `${row.section ?? ''}\n${textOf(row, 'unit')}\n${textOf(row, 'department')}\n${textOf(row, 'subject')}`;
}
