import { type BoundCell, type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import { squeezeName } from '../ledger/roster-lookups';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { mattersIn } from './shared/matters';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { shownRow } from './shared/shown-row';

/**
 * Who is concerned is told by a column of its own (in a selection, by the person chosen), in a matter of
 * appointments by the topic too. One who was present but is said to have withdrawn is in order; one on the list of
 * voters is not.
 */
export const interestedNotVoting = defineRule({
  meta: {
    id: 'interested-not-voting',
    code: 'R-31',
    scope: 'row',
    severity: 'warning',
    markOnly: 'fact-stands',
    ledgers: ['major-decisions', 'rotation'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '议题当事人或利害关系人出现在表决人员名单里，或者在参会名单里而没有注明回避。',
        why: '与议题有利害关系的人应当回避，不参加讨论和表决；未回避的决定程序有瑕疵。',
        how: '对照会议记录核实；已回避的，从表决名单去掉并在“回避情况”写明；未回避的，说明情况，按程序重新表决。',
      },
      en: {
        what: 'A person concerned is on the list of voters, or present without a word of having withdrawn.',
        why: 'Whoever has an interest in the matter withdraws from discussion and vote.',
        how: 'Check the record; take the person off the list and note the recusal, or vote again.',
      },
      source: 'S70；S59',
    },
  },
  create: ({ environment: { roster }, report }) => {
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const voters = row.cells.get('voters');
        const list = voters && voters.text !== '' ? voters : row.cells.get('attendees');
        if (!list || list.text === '') return;
        const subject = squeezeName(subjectOf(row));
        const concerned = personsIn(list.text, roster).filter(({ name }) => subject.includes(name));
        const present = concerned.filter(({ name, note }) => !isExcused(name, note ?? '', row, list));
        if (present.length === 0 || !first(list.at)) return;
        report({
          messageId: list === voters ? 'votes' : 'present',
          at: list.at,
          data: {
            row: shownRow(list, row),
            column: columnTitle(table, list.field.name),
            count: present.length,
          },
          field: list.field.name,
          row,
        });
      },
    };
  },
});

function subjectOf(row: Row): string {
  const topic = mattersIn(row).includes('重要干部任免') ? textOf(row, 'topic') : '';
  return [textOf(row, 'concerned'), textOf(row, 'name'), topic].join('；');
}

function isExcused(name: string, note: string, row: Row, list: BoundCell): boolean {
  if (/回避|请假|缺席/.test(note)) return true;
  if (list.field.name === 'voters') return false;
  const recusal = squeezeName(textOf(row, 'recusal'));
  return (
    recusal.includes(name) ||
    /^(?:是|√|Y)$|(?<![未不无])(?:已|均|全部|按规定|当事人|本人).{0,6}回避/.test(recusal)
  );
}
