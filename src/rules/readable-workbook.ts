import { defineRule, NO_OPTIONS } from './shared/define-rule';

/**
 * S-15. Finds nothing itself: the issue is made where a file fails to open, with the fault's code as message id
 * and at least `path` as data. Here are its number, its severity and its explanation.
 */
export const readableWorkbook = defineRule({
  meta: {
    id: 'readable-workbook',
    code: 'S-15',
    scope: 'workbook',
    severity: 'error',
    markOnly: 'outside-cells',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '文件打不开：加密、残缺、过大、旧格式，或者根本不是电子表格（图片、扫描件、PDF 改名等）。',
        why: '台账按电子表格收取，图片和扫描件既不能逐项审核也不能汇总。',
        how: '用 Excel 或 WPS 打开原表，去掉密码，另存为“Excel 工作簿（*.xlsx）”再报送。',
      },
      en: {
        what: 'The file cannot be opened: encrypted, cut short, too large, of an old format, or no spreadsheet at all.',
        why: 'Ledgers are collected as spreadsheets: pictures and scans can be neither checked nor added up.',
        how: 'Open the original in Excel or WPS, remove the password and save it as an Excel workbook (*.xlsx).',
      },
      source: 'S33',
    },
  },
  create: () => ({}),
});
