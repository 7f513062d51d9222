import type { BoundCell, Row, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeeze } from '../text/normalize';
import { ownCellVisitor } from './shared/applies';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { filledAbove } from './shared/filled-above';

/** Columns whose content must stand in the cell itself. */
const FIELDS: readonly string[] = ['risk', 'measures', 'problem', 'manifestation', 'goal', 'progress'];

/** The whole cell points elsewhere. A text that cites a rule by its title 《…》 has content. */
const REFERENCES: readonly RegExp[] = [
  /^[^，,。；;]{0,6}(?:详见|请见|参见|另见)[^，,。；;]{1,24}$/,
  /^(?:内容|措施|风险点?)?见(?:第|上述|上[一面]|前[一面]|下[一面]|附|另)[^，,。；;]{0,20}$/,
  /^(?:内容|措施|风险点?)?见[^，,。；;]{1,20}(?:部分|[章节条款表页行栏]|附件|文件|方案|清单|资料)$/,
  /^(?:内容|措施|风险点?)?[同与](?:第[一二三四五六七八九十\d]+[章节条项款部分点]*|[上前]一?[条项行款个点章节])(?:内容|措施|风险)?(?:相同|一致|一样)?$/,
  /^(?:内容|措施|风险点?)?(?:等)?同(?![时类志级意步])[^，,。；;]{1,12}(?:部分|章节?|条款?|(?<!不)(?:一致|相同|一样))$/,
  /^(?:其他|其它|其余|剩余)[^，,。；;]{0,6}(?:参照|参考|比照|参见)[^，,。；;]{1,24}$/,
  /^(?:内容|措施)?请?(?:参照|参考|比照)[^，,。；;]{0,20}(?:部分|[章节条款]|上述|以上|前述|[上前]一?[条项行])(?:执行|办理|内容|措施|要求|的)*$/,
];

/** Each of them, and of the next, holds one of these characters. */
const POINTING = /[见同与照考]/;

/** The row above, in other words than 同上 (which is a placeholder). */
const ROW_ABOVE =
  /^(?:内容|措施)?(?:同|与|见|参照|参见)[上前]一?[条项行款](?:内容|措施|风险)?(?:相同|一致|一样|执行)?$/;

/** C-22. */
export const referenceInsteadOfContent = defineRule({
  meta: {
    id: 'reference-instead-of-content',
    code: 'C-22',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'rectification'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '整格以“见…部分”“同第一章”“同上一条”“其他参照…”代替内容。',
        why: '台账会被拆分、排序、汇总，指到别处的内容到时找不到，也无法逐条检查。',
        how: '把所指的内容写到本格；指上一行的，可按建议展开。引用制度请写出名称《》和具体做法。',
      },
      en: {
        what: 'The whole cell points elsewhere (“see part…”, “as chapter one”, “others likewise”) instead of holding the content.',
        why: 'Ledgers are split, sorted and merged; what a cell points at is then lost and cannot be checked.',
        how: 'Write the content here; a reference to the row above can be expanded. Cite rules by their title 《》 and say what is done.',
      },
      source: 'S70',
    },
  },
  create: ({ report }) => {
    const above = filledAbove(({ text }) => text !== '' && bareReference(text) === null);
    const judge = (cell: BoundCell, row: Row, table: Table): void => {
      const reference = bareReference(cell.text);
      if (reference === null) return;
      const model = ROW_ABOVE.test(reference) ? above(cell.field.name, row, table) : undefined;
      report({
        messageId: 'reference',
        at: cell.at,
        data: {
          row: cell.at.row ?? row.row,
          column: columnTitle(table, cell.field.name),
          value: cell.text,
        },
        field: cell.field.name,
        row,
        ...(model && { suggestions: [fixCell(cell, model.cell.value, 'suggestion')] }),
      });
    };
    return ownCellVisitor(
      ({ name }) => FIELDS.includes(name),
      (text) => text !== '' && bareReference(text) !== null,
      judge,
    );
  },
});

/** The reference that a text is, without the stop at its end; null for content. */
function bareReference(written: string): string | null {
  const squeezed = squeeze(written);
  if (!POINTING.test(squeezed)) return null;
  const text = squeezed.replace(/[。；;]+$/, '');
  if (text.includes('《') || text.length > 30) return null;
  return ROW_ABOVE.test(text) || REFERENCES.some((pattern) => pattern.test(text)) ? text : null;
}
