import type { Location } from '../core/location';
import type { Sheet } from '../core/workbook';
import { holdsSomething } from '../ledger/cell-text';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/**
 * S-17. Judges what a workbook as read holds: hidden sheets. Comments, tracked changes and document properties are not
 * read, so nothing is said of them; the docs send the clerk to the program's own inspector.
 */
export const hiddenSheets = defineRule({
  meta: {
    id: 'hidden-sheets',
    code: 'S-17',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'outside-cells',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '工作簿里有隐藏的工作表（包括只能用程序取消的深度隐藏），表内有内容。空的隐藏表不算。批注、修订记录和文档属性中的姓名、路径，本工具不读取，须用软件自带的“检查文档”清理。',
        why: '隐藏的表会随文件一起报出，曾有人员名单、个人信息因此外泄。',
        how: '取消隐藏后逐表核对，不需要的删去；外报前另存副本并运行“检查文档”，删除批注、修订和个人信息。',
      },
      en: {
        what: 'The workbook has hidden sheets (also such as only a program can show) that hold something. Empty ones do not count. Comments, tracked changes and names in the document properties are not read: use the program’s document inspector.',
        why: 'Hidden sheets are sent along with the file; lists of people have leaked that way.',
        how: 'Unhide and check them, delete what is not needed, and inspect a copy before it leaves the unit.',
      },
      source: 'S94；J',
    },
  },
  create: ({ report }) => ({
    workbook: ({ workbook }) => {
      for (const sheet of workbook.sheets) {
        const at = firstFilled(sheet);
        if (sheet.state === 'visible' || !at) continue;
        const messageId = sheet.state === 'veryHidden' ? 'very-hidden' : 'hidden';
        report({ messageId, at, data: { sheet: sheet.name } });
      }
    },
  }),
});

function firstFilled({ name, rows }: Sheet): Location | null {
  for (const { row, cells } of rows) {
    const columns = [...cells].filter(([, cell]) => holdsSomething(cell)).map(([column]) => column);
    if (columns.length > 0) return { sheet: name, row, column: Math.min(...columns) };
  }
  return null;
}
