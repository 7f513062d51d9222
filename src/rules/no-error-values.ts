import { fileName } from '../core/file-name';
import { cellName, type Location } from '../core/location';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { sheetSigns } from './shared/sheet-signs';

/** S-12. Looks at every sheet, tables or not: a broken formula on a side sheet feeds the ledger. */
export const noErrorValues = defineRule({
  meta: {
    id: 'no-error-values',
    code: 'S-12',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '工作簿里有 #REF!、#N/A 等错误值，有指向其他工作簿的链接，或带有宏。',
        why: '错误值和断开的链接汇总后数字必错；带宏的文件收件方往往打不开，也不安全。',
        how: '修正公式或改填数值；把链接的数据粘贴为数值；另存为不带宏的 .xlsx 再报送。',
      },
      en: {
        what: 'The workbook holds error values such as #REF!, links to other workbooks, or macros.',
        why: 'Broken formulas and links spoil every total; files with macros are blocked or unsafe at the receiving end.',
        how: 'Mend the formula or type the value; paste linked data as values; save as .xlsx without macros.',
      },
      source: '自定',
    },
  },
  create: ({ report }) => ({
    workbook: ({ workbook }) => {
      for (const sheet of workbook.sheets) {
        for (const { row, column, cell } of sheetSigns(sheet).errors) {
          const data = { sheet: sheet.name, cell: cellName(row, column), row, error: cell.error ?? '' };
          report({ messageId: 'error-value', at: { sheet: sheet.name, row, column }, data });
        }
      }
      if (workbook.externalLinks.length > 0) {
        const links = workbook.externalLinks.map(fileName);
        report({ messageId: 'external-links', at: WHOLE_FILE, data: { links, count: links.length } });
      }
      if (workbook.hasMacros) report({ messageId: 'macros', at: WHOLE_FILE });
    },
  }),
});

const WHOLE_FILE: Location = { sheet: '', row: null, column: null };
