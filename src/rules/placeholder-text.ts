import type { BoundCell, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { mustHoldValue, ofAnyField, ownCellVisitor } from './shared/applies';
import { fixCell, isEditable } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { filledAbove } from './shared/filled-above';

/** Texts that promise content and hold none, in whatever column. */
const PROMISES =
  /^(?:待(?:定|补充?|完善|填写?|填报|确认|明确|核实|商)|暂缺|未填写?|(?:从|省)略|略|[xX×✕*＊]{2,}|某某|\?{2,}|[.。…]{2,})$/;
/** Texts that point to the row above. */
const DITTO = /^(?:同上|同前|同上[行条项]|与上[行条]?(?:相)?同|〃)$/;
/** Texts that are an answer in an optional column and none in a required one. */
const NOTHING = /^(?:[/\\]+|无|没有|暂无|不详|未知|不适用|N\/A|(?:详|请)?见附件\d*|附件\d*|另附)$/i;

/** C-02. Fields that take 无 or × for a value (a closed vocabulary) keep it. */
export const placeholderText = defineRule({
  meta: {
    id: 'placeholder-text',
    code: 'C-02',
    scope: 'row',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '单元格填的是占位内容：待定、×××、略、同上；必填列里还包括“/”“无”“见附件”。非必填列填“/”“无”以及备注列不算。',
        why: '占位内容等于没有填，审核和汇总时会被当成真实内容。',
        how: '写上实际内容；“同上”请把上一行的内容写全，可按建议展开。',
      },
      en: {
        what: 'The cell holds a placeholder: 待定, ×××, 略, 同上; in a required column also “/”, 无, 见附件. Optional columns may say 无; remarks are not judged.',
        why: 'A placeholder is no content, but is counted as if it were.',
        how: 'Write the actual content; for 同上 write out what the row above says (offered as a suggestion).',
      },
      source: '种000；种001；种003；S70',
    },
  },
  create: ({ report }) => {
    const above = filledAbove(
      (cell, table) => cell.text !== '' && (!maySayNothing(cell.text) || placeholderIn(cell, table) === null),
    );
    return ownCellVisitor(ofAnyField, maySayNothing, (cell, row, table) => {
      const { field } = cell;
      const messageId = placeholderIn(cell, table);
      if (messageId === null) return;
      const model = messageId === 'ditto' && isEditable(cell) ? above(field.name, row, table) : undefined;
      report({
        messageId,
        at: cell.at,
        data: {
          row: cell.at.row ?? row.row,
          column: columnTitle(table, field.name),
          value: cell.text,
        },
        field: field.name,
        row,
        ...(model && { suggestions: [fixCell(cell, model.cell.value, 'suggestion')] }),
      });
    });
  },
});

/** What such a text may begin with: what may stand around a word, and the first character of each of the words. */
const OPENING = /^[\s（）()【】[\]“”"。，,同与〃待暂未从省略xX×✕*＊某?.…/\\无没不Nn详请见附另]/;

function maySayNothing(text: string): boolean {
  if (!OPENING.test(text)) return false;
  const plain = bare(text);
  return [DITTO, PROMISES, NOTHING].some((words) => words.test(plain));
}

/** The text without what may stand around a word. */
function bare(text: string): string {
  return text.replaceAll(/[\s（）()【】[\]“”"。，,]/g, '') || text;
}

function placeholderIn({ field, text }: BoundCell, table: Table): 'placeholder' | 'ditto' | null {
  const plain = bare(text);
  if (field.name === 'remark' || field.categories?.some((spellings) => spellings.includes(plain)))
    return null;
  if (DITTO.test(plain)) return 'ditto';
  if (PROMISES.test(plain)) return 'placeholder';
  return mustHoldValue(field, table) && NOTHING.test(plain) ? 'placeholder' : null;
}
