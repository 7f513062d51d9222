import { type Row, textOf } from '../core/table';
import { statusOf } from '../ledger/status';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { namesDocument } from './shared/documents';
import { oncePerCell } from './shared/once-per-cell';

/** Columns besides the evidence column in which a document may be named. */
const ELSEWHERE = ['progress', 'institutions', 'remark'];

/** A document named in the progress counts as evidence; a ledger without an evidence column is only warned (design decision 14). */
export const doneHasEvidence = defineRule({
  meta: {
    id: 'done-has-evidence',
    code: 'R-16',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['rectification', 'task-breakdown'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '状态已完成，但佐证材料栏空着，进展、建立制度、备注里也没有写明任何文件的名称或文号。台账没有佐证列的，只作提醒。',
        why: '上报整改结果要逐项附证明材料；没有佐证，完成只是一句话。',
        how: '填写佐证材料的名称或编号，如《××制度》、〔2023〕×号、附件3。',
      },
      en: {
        what: 'The status says done, the evidence column is blank and progress, rules made and remark name no document. Without an evidence column this is a warning.',
        why: 'Each result reported upwards is to be backed by papers collected item by item; without them "done" is only a word.',
        how: 'Enter the title or number of the evidence: a document title in 《》, a document number, an attachment number.',
      },
      source: 'S10；S70；种003',
    },
  },
  create: ({ report }) => {
    const first = oncePerCell();
    return {
      row: (row) => {
        const status = row.cells.get('status');
        if (!status || statusOf(row) !== 'done' || documentNamedElsewhere(row)) return;
        const evidence = row.cells.get('evidence');
        if (evidence && (!isBlank(evidence.text) || evidence.cell.error !== undefined)) return;
        const cell = evidence ?? status;
        if (!first(cell.at)) return;
        report({
          messageId: evidence ? 'no-evidence' : 'no-column',
          severity: evidence ? 'error' : 'warning',
          at: cell.at,
          data: { row: row.row, status: status.text },
          field: cell.field.name,
          row,
        });
      },
    };
  },
});

function documentNamedElsewhere(row: Row): boolean {
  return ELSEWHERE.some((name) => namesDocument(textOf(row, name)));
}
