import { fileStem } from '../core/file-name';
import { cellName } from '../core/location';
import type { Workbook } from '../core/workbook';
import { cellText } from '../ledger/cell-text';
import { findSecrecyMark } from '../text/secrecy';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { sheetSigns } from './shared/sheet-signs';

/** C-39. Stops at the first mark: a marked file is to be looked at no further. */
export const secrecyMark = defineRule({
  meta: {
    id: 'secrecy-mark',
    code: 'C-39',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'not-to-be-touched',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '文件名、工作表名、页眉页脚、文件属性或单元格里有“绝密★”“机密★1年”“密级：秘密”等密级标志。只报第一处，其余内容不再读取。',
        why: '标有密级的文件不得在非涉密计算机上处理，也不得复制、转发。',
        how: '立即停止处理，按保密规定移到涉密专用设备上办理，并报告保密工作人员；标志有误的，由原定密单位更正。',
      },
      en: {
        what: 'The name of the file or of a sheet, a page header or footer, a property of the file, or a cell bears a secrecy mark such as 绝密★, 机密★1年, 密级：秘密. Only the first is reported; nothing further is read.',
        why: 'A classified file must not be handled, copied or passed on with an unclassified computer.',
        how: 'Stop at once, move the work to a classified terminal as the rules require, and tell the officer for secrecy; a wrong mark is for the issuing body to correct.',
      },
      source: 'S69；S94',
    },
  },
  create: ({ report }) => ({
    workbook: ({ workbook }) => {
      const named = markedName(workbook);
      if (named) {
        report({ messageId: 'named', at: { sheet: named.sheet, row: null, column: null }, data: named });
        return;
      }
      const label = markedLabel(workbook);
      if (label) {
        report({
          messageId: label.place,
          at: { sheet: label.sheet, row: null, column: null },
          data: { sheet: label.sheet, mark: label.mark },
        });
        return;
      }
      const found = firstMark(workbook);
      if (!found) return;
      const { sheet, row, column } = found;
      report({
        messageId: 'marked',
        at: { sheet, row, column },
        data: { sheet, cell: cellName(row, column), mark: found.mark },
      });
    },
  }),
});

/** A mark in the file's name or in a sheet's: what it says there holds for all of it. */
function markedName({ path, sheets }: Workbook) {
  const names = [{ sheet: '', name: fileStem(path) }, ...sheets.map(({ name }) => ({ sheet: name, name }))];
  for (const each of names) {
    const mark = findSecrecyMark(each.name);
    if (mark !== null) return { ...each, mark };
  }
  return null;
}

/** A mark in a page header or footer, or in the file's properties, where systems for documents keep it. */
function markedLabel({ labels = [] }: Workbook) {
  for (const label of labels) {
    const mark = findSecrecyMark(label.text);
    if (mark !== null) return { ...label, mark };
  }
  return null;
}

function firstMark({ sheets }: Workbook) {
  for (const sheet of sheets) {
    for (const { row, column, cell } of sheetSigns(sheet).secrets) {
      const mark = findSecrecyMark(cellText(cell));
      if (mark !== null) return { sheet: sheet.name, row, column, mark };
    }
  }
  return null;
}
