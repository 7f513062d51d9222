import type { Edit } from '../core/edit';
import type { Table } from '../core/table';
import { fillSlots } from '../ledger/fill-slots';
import { squeeze } from '../text/normalize';
import { offered } from './shared/cell-fix';
import { defineRule } from './shared/define-rule';
import { editLine, suggestedEdits } from './shared/edit-line';

/** S-16. Silent until the unit names the version it has issued. */
export const templateVersion = defineRule({
  meta: {
    id: 'template-version',
    code: 'S-16',
    scope: 'table',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: 'all',
    options: {
      /** The version issued, as it stands on the template; empty switches the rule off. */
      version: '',
    },
    docs: {
      'zh-CN': {
        what: '表上注明的模板版本与下发的版本（规则选项 version）不符，或没有注明版本。未设置版本时不查。',
        why: '用旧模板填报会缺列、错列，汇总时对不上。',
        how: '改用下发的最新模板填报；已是最新模板的，把版本号补在标题下一行，如“模板版本：2023-1”（原有版本一栏的，可按建议改写）。',
      },
      en: {
        what: 'The template version on the sheet is not the one issued (option `version`), or the sheet names none. Off until a version is set.',
        why: 'An old template lacks columns and does not fit the consolidation.',
        how: 'Fill in the current template, or add its version below the title (模板版本：2023-1); a line for the version is rewritten on request.',
      },
      source: 'J',
    },
  },
  create: ({ options, report }) => ({
    end: (table) => {
      const { ledger, head, lines, title, titleAt } = table;
      const wanted = squeeze(options.version);
      if (wanted === '' || ledger === 'roster') return;
      const entry = head.find(({ name, value }) => name === 'version' && value !== '');
      if (entry && squeeze(entry.value) !== wanted) {
        const data = { version: entry.value, expected: options.version };
        const edits = [editLine(table, entry.at, entry.value, options.version)];
        report({ messageId: 'differs', at: entry.at, data, ...offered(suggestedEdits(edits)) });
      }
      if (entry || [title, ...lines.map(({ text }) => text)].some((text) => squeeze(text).includes(wanted)))
        return;
      report({
        messageId: 'missing',
        at: titleAt,
        data: { expected: options.version },
        ...offered(suggestedEdits([filledIn(table, options.version)])),
      });
    },
  }),
});

/** The version in the line that was left blank for it. */
function filledIn({ head, sheet }: Table, version: string): Edit | null {
  const slot = head.find(({ name }) => name === 'version')?.slot;
  if (!slot) return null;
  const { row, column, before } = slot;
  return { sheet, row, column, before, after: fillSlots(before, [{ slot, text: version }]) };
}
