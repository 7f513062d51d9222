import type { Fix } from '../core/edit';
import type { BoundCell, Row, Table } from '../core/table';
import { textOf } from '../core/table';
import type { Roster, RosterPortfolio } from '../ledger/roster';
import { departmentKey, squeezeName } from '../ledger/roster-lookups';
import { splitList } from '../text/split-list';
import { isBlank } from './shared/blank';
import { belongsToOneRow, fixCell, isEditable, offered } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { isEveryDepartment } from './shared/leads';
import { personsIn } from './shared/people';
import { unitLedger } from './shared/unit-ledger';

/** Columns in which a list tells whom a duty concerns. */
const FIELDS = ['content', 'measures', 'department', 'progress'] as const;

/** Words for all departments that a member is in charge of; those of areas (分管领域) say less. */
const ALL_DEPARTMENTS = /分管(?:的|各|联系)*(?:科室|部门|单位|股室|处室|站所|战线)|各(?:科室|股室|处室|部门)/;
const WHOLE_AREA = /分管(?:的|各)*(?:领域|范围|工作|业务|方面)|职责范围|一岗双责/;

/**
 * Only lists that go by departments can leave one out: 分管科室 covers all of them, and 分管领域 does as long as
 * the list names none of the departments. The head, and members without departments, are not judged.
 */
export const listCoversDepartments = defineRule({
  meta: {
    id: 'list-covers-departments',
    code: 'X-08',
    scope: 'workbook',
    severity: 'warning',
    fixable: 'suggestion',
    ledgers: ['responsibility-list'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '班子成员的责任清单只写了部分分管科室（单位），没有覆盖班子分工中的全部科室。清单笼统写“分管科室”的，视为已覆盖。',
        why: '分管领导对分管的每个科室、单位负领导责任，漏掉一个就有一个没人管。',
        how: '对照班子分工，把缺少的科室写入责任内容或责任科室；分工已调整的，更新名册。可按建议补入责任科室。',
      },
      en: {
        what: 'The duties of a leading member name only some of the departments in his charge (words such as "departments in charge" cover all).',
        why: 'A leader answers for each department in his charge.',
        how: 'Add the departments to the duties, or bring the portfolios in the roster up to date. Adding them to the column of departments is offered.',
      },
      source: '种002',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { all, own } = unitLedger(subject, 'responsibility-list', 'subject');
      if (!roster) return;
      const rows = all.flatMap((table) => table.rows);
      for (const portfolio of roster.portfolios.filter(({ head }) => !head)) {
        const duties = rows.filter((row) => isSubject(row, portfolio, roster));
        const [first] = duties;
        const cell = first?.cells.get('subject');
        const table = own.find((each) => first && each.rows.includes(first));
        const departments = uncovered(portfolio, duties, roster);
        if (!cell || !first || !table || departments.length === 0) continue;
        report({
          messageId: 'not-covered',
          at: cell.at,
          data: { row: cell.at.row ?? first.row, count: departments.length, departments },
          field: 'subject',
          ledger: table.ledger,
          row: first,
          ...offered(withDepartments(first, table, departments)),
        });
      }
    },
  }),
});

/** The departments added to those that the member's first duty names. */
function withDepartments(row: Row, table: Table, departments: readonly string[]): Fix[] {
  const cell = row.cells.get('department');
  if (!cell || !belongsToOneRow(cell, table) || !isEditable(cell)) return [];
  const own = isBlank(cell.text) ? [] : [cell.text];
  return [fixCell(cell, [...own, ...departments].join('、'), 'suggestion')];
}

/** The row's subject is the leader, by name or by an office that nobody else holds. */
function isSubject(row: Row, { leader, position }: RosterPortfolio, roster: Roster): boolean {
  const text = textOf(row, 'subject');
  const persons = personsIn(text, roster);
  if (persons.length > 0) return persons.length === 1 && persons[0]?.name === squeezeName(leader);
  return splitList(position).some((office) => {
    const sharing = roster.portfolios.filter((other) => splitList(other.position).includes(office));
    return squeezeName(office) === squeezeName(text) && sharing.length === 1;
  });
}

function uncovered({ departments }: RosterPortfolio, duties: readonly Row[], roster: Roster): string[] {
  const cells = duties.flatMap((row) => FIELDS.flatMap((name) => row.cells.get(name) ?? []));
  const texts = cells.filter(({ text }) => !isBlank(text));
  if (texts.some(coversAll)) return [];
  const words = texts.map(({ text }) => squeezeName(text)).join('；');
  const missing = departments.filter((name) => !words.includes(departmentKey(roster, name)));
  const namesNone = missing.length === departments.length;
  return namesNone && WHOLE_AREA.test(words) ? [] : missing;
}

function coversAll({ field, text }: BoundCell): boolean {
  return ALL_DEPARTMENTS.test(squeezeName(text)) || (field.name === 'department' && isEveryDepartment(text));
}
