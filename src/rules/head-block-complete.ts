import type { Fix } from '../core/edit';
import { hasField, type Table } from '../core/table';
import { DEFINITIONS } from '../ledger/definitions';
import type { LedgerEnvironment } from '../ledger/environment';
import { fillSlots } from '../ledger/fill-slots';
import { HEAD_LABELS } from '../ledger/head-labels';
import { knownUnit } from '../ledger/known-unit';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** S-09. A line left blank for a signature satisfies nothing and breaks nothing (design decision 15). */
export const headBlockComplete = defineRule({
  meta: {
    id: 'head-block-complete',
    code: 'S-09',
    scope: 'table',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表头区或表尾没有填报单位、填报人、填报日期、审核人。单位能从标题、表名、文件名或单位列得知的不算缺；留有栏目而未填、未签的只作提示。',
        why: '报表须注明由谁填、何时填、谁审，退回修改和追责时才找得到人。',
        how: '在标题下一行补上“填报单位：　填报人：　填报日期：　审核人：”并填写；空着的填报单位可按标题、文件名或名册补上，其余由本人填写。',
      },
      en: {
        what: 'Reporting unit, reporter, date or reviewer are not on the sheet. A unit known from elsewhere is not missed; a line left blank for a signature is only noted.',
        why: 'A return has to say who filled it in, when, and who reviewed it.',
        how: 'Add a line with the four entries below the title and fill it in; a blank unit may be taken from title, file name or roster, the rest people write themselves.',
      },
      source: 'S72；S87',
    },
  },
  create: ({ environment, report }) => ({
    end: (table) => {
      const asked = askedOf(table);
      const absent = asked.filter((name) => entriesOf(table, name).length === 0);
      const blank = asked.filter((name) => entriesOf(table, name).length > 0);
      if (absent.length > 0) {
        report({ messageId: 'missing', at: table.titleAt, data: { entries: labels(absent) } });
      }
      const firstBlank = blank[0] === undefined ? undefined : entriesOf(table, blank[0])[0];
      if (firstBlank) {
        const data = { entries: labels(blank) };
        const suggestions = unitFilledIn(table, environment);
        report({ messageId: 'left-blank', at: firstBlank.at, data, severity: 'info', ...suggestions });
      }
    },
  }),
});

/** The entries that the definition asks for and that nothing on the sheet answers. */
function askedOf(table: Table): string[] {
  const definition = DEFINITIONS.find(({ id, part }) => id === table.ledger && part === table.part);
  return (definition?.head ?? []).filter((name) => {
    const entries = entriesOf(table, name);
    const isKnown = name === 'unit' && (table.unit !== '' || hasField(table, 'unit'));
    return isKnown && entries.length === 0 ? false : entries.every(({ value }) => value === '');
  });
}

function entriesOf(table: Table, name: string): Table['head'] {
  return table.head.filter((entry) => entry.name === name);
}

function labels(names: readonly string[]): string[] {
  return names.map((name) => HEAD_LABELS[name] ?? name);
}

/** The blank line of the unit filled in, where the title, the file or a roster of one unit tells it; people sign for the rest. */
function unitFilledIn(
  table: Table,
  { roster }: LedgerEnvironment,
): { readonly suggestions?: readonly Fix[] } {
  const known = knownUnit(table, roster);
  const slot = entriesOf(table, 'unit').find(({ value }) => value === '')?.slot;
  if (!known || !slot) return {};
  const { row, column, before } = slot;
  const after = fillSlots(before, [{ slot, text: known.unit }]);
  const edit = { sheet: table.sheet, row, column, before, after };
  return { suggestions: [{ safety: 'suggestion', edits: [edit] }] };
}
