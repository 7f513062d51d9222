import { hasField, type Table } from '../core/table';
import { DEFINITIONS } from '../ledger/definitions';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** What the entries of a head block are called on the sheets. */
const LABELS: Readonly<Record<string, string>> = {
  unit: '填报单位',
  reporter: '填报人',
  phone: '联系电话',
  reportDate: '填报日期',
  reviewer: '审核人',
  period: '统计期',
  version: '版次',
};

/** S-09. A line left blank for a signature satisfies nothing and breaks nothing (design decision 15). */
export const headBlockComplete = defineRule({
  meta: {
    id: 'head-block-complete',
    code: 'S-09',
    scope: 'table',
    severity: 'error',
    ledgers: 'all',
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '表头区或表尾没有填报单位、填报人、填报日期、审核人。单位能从标题、表名、文件名或单位列得知的不算缺；留有栏目而未签的只作提示。',
        why: '报表须注明由谁填、何时填、谁审，退回修改和追责时才找得到人。',
        how: '在标题下一行补上“填报单位：　填报人：　填报日期：　审核人：”并填写。',
      },
      en: {
        what: 'Reporting unit, reporter, date or reviewer are not on the sheet. A unit known from elsewhere is not missed; a line left blank for a signature is only noted.',
        why: 'A return has to say who filled it in, when, and who reviewed it.',
        how: 'Add a line with the four entries below the title and fill it in.',
      },
      source: 'S72；S87',
    },
  },
  create: ({ report }) => ({
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
        report({ messageId: 'left-blank', at: firstBlank.at, data, severity: 'info' });
      }
    },
  }),
});

/** The entries that the definition asks for and that nothing on the sheet answers. */
function askedOf(table: Table): string[] {
  const definition = DEFINITIONS.find(({ id, part }) => id === table.ledger && part === table.part);
  return (definition?.head ?? []).filter((name) => {
    if (name === 'unit' && (table.unit !== '' || hasField(table, 'unit'))) return false;
    return entriesOf(table, name).every(({ value }) => value === '');
  });
}

function entriesOf(table: Table, name: string): Table['head'] {
  return table.head.filter((entry) => entry.name === name);
}

function labels(names: readonly string[]): string[] {
  return names.map((name) => LABELS[name] ?? name);
}
