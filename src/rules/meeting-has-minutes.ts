import type { BoundCell, Row } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { isOwnCell } from './shared/applies';
import { isBlank } from './shared/blank';
import { defineRule, NO_OPTIONS } from './shared/define-rule';

/** What proves that the meeting was held and what it decided. */
const PROOFS: readonly string[] = ['minutesNo', 'recorder', 'minutes'];

const NONE = /^(?:无|没有|暂无|未记录|未形成|未整理|待补|待定|否|缺|×)$/;

/** Wins over C-01 and C-02 at the same cell. A row without date and topic is no meeting. */
export const meetingHasMinutes = defineRule({
  meta: {
    id: 'meeting-has-minutes',
    code: 'R-33',
    scope: 'row',
    severity: 'error',
    markOnly: 'only-unit-knows',
    ledgers: ['meetings', 'major-decisions'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '会议没有纪要编号，或者记录人、原始记录栏空着、填“无”。',
        why: '纪要、记录是会议召开过、事项研究过的唯一凭据；没有会议记录、纪要的，缺一次扣一次分。',
        how: '查会议纪要、记录本，补填纪要编号和记录人；确未形成纪要的，依据原始记录补齐。',
      },
      en: {
        what: 'A meeting has no number of its minutes, or its recorder or record is blank or 无.',
        why: 'The minutes are the only proof that the meeting was held; each one missing costs points.',
        how: 'Look up number and recorder; where there are no minutes, draw them up from the record.',
      },
      source: 'S29；S85',
    },
  },
  create: ({ report }) => ({
    row: (row, table) => {
      if (!isMeeting(row)) return;
      for (const name of PROOFS) {
        const cell = row.cells.get(name);
        if (!cell || !isOwnCell(cell, row) || !isMissing(cell)) continue;
        report({
          messageId: 'missing',
          at: cell.at,
          data: { row: cell.at.row ?? row.row, column: columnTitle(table, name) },
          field: name,
          row,
        });
      }
    },
  }),
});

function isMeeting(row: Row): boolean {
  return ['date', 'topic', 'meeting'].some((name) => !isBlank(row.cells.get(name)?.text ?? ''));
}

function isMissing({ cell, text }: BoundCell): boolean {
  return cell.error === undefined && (isBlank(text) || NONE.test(text.replaceAll(/\s/g, '')));
}
