import { inFile } from '../core/location';
import { type BoundCell, headerLocation, type Row, type Table, textOf } from '../core/table';
import { canonicalCategory } from '../ledger/category';
import { assumedYear, type LedgerEnvironment } from '../ledger/environment';
import { squeeze } from '../text/normalize';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { yearOfTable } from './shared/judged-year';
import { occasionsOf } from './shared/occasions';
import { oncePerCell } from './shared/once-per-cell';
import { fillDateOf } from './shared/row-date';
import { unitLedger } from './shared/unit-ledger';

/** Changes that somebody has to approve; 保留 changes nothing. */
const CHANGES: readonly string[] = ['新增', '调整', '消除'];
/** How a topic or resolution speaks of the risk ledger. */
const RISK_LEDGER =
  /(?:廉政|廉洁|岗位|职权|权力)[^，,。；;]{0,8}风险|风险(?:点|防控|排查|等级|台账|清单)|审定[^，,。；;]{0,6}台账/;

/**
 * Speaks only where the unit sent its meetings too. A meeting of the ledger's year counts, and one without a date;
 * that it was of the leading group or of the party group is not asked.
 */
export const changeHasMeeting = defineRule({
  meta: {
    id: 'change-has-meeting',
    code: 'X-19',
    scope: 'workbook',
    severity: 'warning',
    markOnly: 'only-unit-knows',
    ledgers: ['risk-points'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '风险点有新增、调整或消除，会议台账中却没有当年审定风险点（风险防控）的会议记录。',
        why: '风险点由岗位自行申报、逐级把关，最后经领导小组或党组会审核确定，调整同样如此。',
        how: '补登审定会议及纪要编号；确未研究的，提交会议审定后再定版。',
      },
      en: {
        what: 'Risk points were added, changed or removed, but no meeting of that year dealt with risk points.',
        why: 'Risk points are proposed by the posts and settled by the leading group or party group, and so are changes.',
        how: 'Enter the meeting with its minutes, or submit the changes to one.',
      },
      source: 'S8',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const meetings = unitLedger(subject, 'meetings').all;
      if (meetings.length === 0) return;
      for (const table of unitLedger(subject, 'risk-points', 'changeType').own) {
        const cells = changedCells(table);
        const year = yearOfTable(table) ?? assumedYear(environment, fillDateOf(table));
        if (cells.length === 0 || wasSettled(meetings, year, environment)) continue;
        report({
          messageId: 'no-meeting',
          at: headerLocation(table, 'changeType'),
          data: { count: cells.length, year },
          field: 'changeType',
          ledger: table.ledger,
          related: cells.map(({ at }) => inFile(at, table.path)),
        });
      }
    },
  }),
});

function changedCells({ rows }: Table): BoundCell[] {
  const first = oncePerCell();
  return rows
    .flatMap((row) => row.cells.get('changeType') ?? [])
    .filter((cell) => CHANGES.includes(canonicalCategory(cell.field, cell.text) ?? '') && first(cell.at));
}

function wasSettled(meetings: readonly Table[], year: number, environment: LedgerEnvironment): boolean {
  return occasionsOf(meetings, year, environment, settlesRisks).length > 0;
}

function settlesRisks(row: Row): boolean {
  const kind = row.cells.get('topicKind');
  if (kind && canonicalCategory(kind.field, kind.text) === '审定台账') return true;
  return RISK_LEDGER.test(squeeze(`${textOf(row, 'topic')}；${textOf(row, 'resolution')}`));
}
