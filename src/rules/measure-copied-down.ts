import type { BoundCell, Row } from '../core/table';
import { squeeze } from '../text/normalize';
import { PLACEHOLDERS } from '../text/phrases';
import { isBlank } from './shared/blank';
import { defineRule } from './shared/define-rule';
import { perText } from './shared/per-text';
import { isTemplateRow } from './shared/template-row';

interface Entry {
  readonly row: Row;
  readonly cell: BoundCell;
}

/** H-06. A merged measure is one cell; only cells that were filled one by one with the same text count. */
export const measureCopiedDown = defineRule({
  meta: {
    id: 'measure-copied-down',
    code: 'H-06',
    scope: 'table',
    severity: 'warning',
    markOnly: 'own-words',
    ledgers: ['risk-points'],
    options: {
      /** Number of consecutive cells with the same text that counts as copying down. */
      rows: 3,
    },
    docs: {
      'zh-CN': {
        what: '连续三行以上的防控措施一字不差。合并单元格和备注“统一模板”的行不算。',
        why: '不同风险用同一段措施，等于没有针对性，措施与风险点对不上。',
        how: '结合每个风险点和岗位细化措施；属统一模板内容的，在备注中注明“统一模板”。',
      },
      en: {
        what: 'Three or more consecutive rows have exactly the same measures. Merged cells and rows marked 统一模板 do not count.',
        why: 'One passage for different risks meets none of them.',
        how: 'Fit the measures to each risk and post, or mark given wording as 统一模板 in the remarks.',
      },
      source: 'S70',
    },
  },
  create: ({ environment: { settings }, options, report }) => {
    const isVoid = perText(isVoidText);
    let run: Entry[] = [];
    const close = (): void => {
      const [first, ...others] = run;
      const last = others.at(-1);
      run = [];
      if (!first || !last || others.length + 1 < options.rows) return;
      report({
        messageId: 'copied',
        at: first.cell.at,
        data: {
          row: first.row.row,
          last: last.row.row,
          count: others.length + 1,
          measure: first.cell.text,
        },
        field: 'measures',
        row: first.row,
        related: others.map(({ cell }) => cell.at),
      });
    };
    return {
      row: (row) => {
        const cell = row.cells.get('measures');
        if (cell?.merge) return;
        if (!cell || isVoid(cell.text) || isTemplateRow(row, settings)) {
          close();
          return;
        }
        const previous = run.at(-1);
        if (previous && !saySame(previous.cell.text, cell.text)) close();
        run.push({ row, cell });
      },
      end: close,
    };
  },
});

function saySame(a: string, b: string): boolean {
  return a === b || squeeze(a) === squeeze(b);
}

/** Blank cells and 同上 are the matter of other rules. */
function isVoidText(text: string): boolean {
  return isBlank(text) || PLACEHOLDERS.includes(squeeze(text));
}
