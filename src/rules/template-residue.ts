import type { HeadEntry, Table } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { ofAnyField, ownCellVisitor } from './shared/applies';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { residueIn } from './shared/residue';

/** C-36. Looks at the cells of the rows, the title and the head block; notes at the foot may explain with XX. */
export const templateResidue = defineRule({
  meta: {
    id: 'template-residue',
    code: 'C-36',
    scope: 'table',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '单元格、标题或填报信息里留有模板内容：XX局、××、某某、***、示例行、##……##、〔××〕。隐去姓名的“张某某”“张**”和隐去中间位的号码不算。',
        why: '模板没有改完就上报，说明内容未经审核；公开后影响不好。',
        how: '改成本单位的实际名称和内容，示例行删去。',
      },
      en: {
        what: 'A cell, the title or the head block still holds parts of a template: XX局, ××, 某某, ***, example rows, ##…##. Masked names and numbers are none.',
        why: 'An unfinished template shows that nobody reviewed the sheet.',
        how: 'Put in the actual names and contents; delete example rows.',
      },
      source: '种000—种004',
    },
  },
  create: ({ report }) => ({
    ...ownCellVisitor(
      ofAnyField,
      (text) => residueIn(text) !== null,
      (cell, row, table) => {
        const residue = residueIn(cell.text) ?? '';
        report({
          messageId: 'cell',
          at: cell.at,
          data: { row: cell.at.row ?? row.row, column: columnTitle(table, cell.field.name), residue },
          field: cell.field.name,
          row,
        });
      },
    ),
    end: (table) => {
      const inTitle = residueIn(table.title);
      if (inTitle !== null && isWritten(table))
        report({ messageId: 'title', at: table.titleAt, data: { residue: inTitle } });
      for (const entry of table.head) {
        const residue = residueIn(entry.value);
        if (residue === null || isNote(entry) || isInTitle(entry, table)) continue;
        report({ messageId: 'head', at: entry.at, data: { label: entry.label, residue } });
      }
    },
  }),
});

/** Without a title of its own a table is called by its sheet. */
function isWritten({ title, sheet }: Table): boolean {
  return title !== sheet;
}

function isNote({ name, label }: HeadEntry): boolean {
  return name === 'other' && /说明|注/.test(label);
}

function isInTitle({ at }: HeadEntry, { titleAt }: Table): boolean {
  return at.row === titleAt.row && at.column === titleAt.column;
}
