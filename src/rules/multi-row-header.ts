import { rangeName } from '../core/location';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-03. Says that the header was flattened, so that a wrong reading is noticed. */
export const multiRowHeader = defineRule({
  meta: {
    id: 'multi-row-header',
    code: 'S-03',
    scope: 'table',
    severity: 'info',
    markOnly: 'read-as-meant',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表头占两行以上，已按“父列·子列”合成一行识别。',
        why: '考核评分表、信息报送表等常用多行表头；合成后列名变了，需要核对是否识别正确。',
        how: '核对识别结果即可；如方便，改成一行表头更利于汇总。',
      },
      en: {
        what: 'The header takes more than one row; it was read as parent·child in one row.',
        why: 'Appraisal and reporting forms often have such headers; the joined names should be checked once.',
        how: 'Check what was recognised; a header of one row is easier to consolidate.',
      },
      source: 'S87；S90',
    },
  },
  create: ({ report }) => ({
    end: ({ headerRange: range, sheet }) => {
      if (!range || range.bottom === range.top) return;
      report({
        messageId: 'flattened',
        at: { sheet, row: range.top, column: range.left },
        data: { range: rangeName(range), rows: range.bottom - range.top + 1 },
      });
    },
  }),
});
