import { columnTitle } from '../ledger/column-title';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { oncePerCell } from './shared/once-per-cell';
import { sharePerson } from './shared/people';
import { shownRow } from './shared/shown-row';

/** */
export const supervisorDiffers = defineRule({
  meta: {
    id: 'supervisor-differs',
    code: 'R-12',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '同一行的责任人与监督人（审核人）是同一人。',
        why: '自己监督自己等于没有监督，经办与审核必须分开。',
        how: '另定监督人，一般由纪检岗位或上一级负责人担任。',
      },
      en: {
        what: 'The person responsible and the supervisor of a row are the same.',
        why: 'Nobody supervises himself; handling and checking must be kept apart.',
        how: 'Name another supervisor, usually the discipline officer or a superior.',
      },
      source: 'S70',
    },
  },
  create: ({ environment: { roster }, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const person = row.cells.get('responsiblePerson');
        const supervisor = row.cells.get('supervisor');
        if (!person || !supervisor || person.text === '' || supervisor.text === '') return;
        if (!sharePerson(person.text, supervisor.text, roster) || !first(supervisor.at)) return;
        report({
          messageId: 'same',
          at: supervisor.at,
          data: {
            row: shownRow(supervisor, row),
            column: columnTitle(table, 'supervisor'),
            other: columnTitle(table, 'responsiblePerson'),
          },
          field: 'supervisor',
          row,
          related: [person.at],
        });
      },
    };
  },
});
