import { type Row, textOf } from '../core/table';
import { columnTitle } from '../ledger/column-title';
import type { Roster } from '../ledger/roster';
import { headOfDepartment, squeezeName } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { leadersInCharge } from './shared/leaders';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { levelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';

/** Judged only where the roster names the leader in charge (level 2) or the head of the department (level 3). */
export const levelTwoThreeLeader = defineRule({
  meta: {
    id: 'level-two-three-leader',
    code: 'R-06',
    scope: 'row',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['risk-points', 'personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '二级（中）风险的责任领导不是分管该科室的领导；三级（低）风险的责任领导既不是科室负责人，也不是分管领导。需要名册，只判断名册能确定的行；可在配置中关闭“按等级定领导”。',
        why: '按分级管理，二级风险由分管领导负责，三级风险由科室负责人负责；三级风险写分管领导视为从严，予以认可。',
        how: '按班子分工和科室负责人更正责任领导，或说明分工已调整；名册能确定的人作为建议给出。',
      },
      en: {
        what: 'A level 2 risk not under the leader in charge of the department; a level 3 risk neither under the head of the department nor the leader in charge. Judged only where a roster settles who that is; switched off with “leader by level”.',
        why: 'Risks are managed by level: 2 by the leader in charge, 3 by the head of the department; for 3 the leader in charge is accepted as the stricter choice.',
        how: 'Correct the leader after the roster, or explain a changed portfolio; whom the roster names is offered.',
      },
      source: 'S78；种002',
    },
  },
  create: ({ environment, report }) => {
    const { roster, settings } = environment;
    if (!roster || !settings.leaderByLevel) return {};
    const first = oncePerCell();
    return {
      row: (row, table) => {
        const leader = row.cells.get('responsibleLeader');
        const level = levelOf(row, environment);
        if (!leader || leader.text === '' || level === null || level === 1) return;
        const persons = personsIn(leader.text, roster).map(({ name }) => name);
        const inCharge = leadersInCharge(row, roster);
        const expected = level === 2 ? inCharge : departmentHeads(row, roster);
        const accepted = new Set([...expected, ...inCharge].map(squeezeName));
        const [proposed] = expected;
        if (persons.length === 0 || proposed === undefined || persons.some((name) => accepted.has(name)))
          return;
        if (!first(leader.at)) return;
        report({
          messageId: level === 2 ? 'level-two' : 'level-three',
          at: leader.at,
          data: {
            row: shownRow(leader, row),
            column: columnTitle(table, 'responsibleLeader'),
            level: textOf(row, 'riskLevel'),
            department: textOf(row, 'department'),
          },
          field: 'responsibleLeader',
          row,
          suggestions: expected.map((name) => fixCell(leader, name, 'suggestion')),
        });
      },
    };
  },
});

function departmentHeads(row: Row, roster: Roster): string[] {
  return splitList(textOf(row, 'department')).flatMap((department) => {
    return headOfDepartment(roster, department)?.name ?? [];
  });
}
