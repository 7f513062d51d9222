import { inFile } from '../core/location';
import { headerLocation, type Row, type Table, textOf } from '../core/table';
import type { LedgerEnvironment } from '../ledger/environment';
import { isPost, postsIn } from '../ledger/posts';
import type { Roster } from '../ledger/roster';
import { formatLevel, type ParsedLevel, type RiskLevel } from '../text/level';
import { splitList } from '../text/split-list';
import { fixCell } from './shared/cell-fix';
import { defineRule, NO_OPTIONS } from './shared/define-rule';
import { keyPostHolders, leadingTeam } from './shared/leading-team';
import { oncePerCell } from './shared/once-per-cell';
import { personsIn } from './shared/people';
import { levelOf, parsedLevelOf } from './shared/row-level';
import { shownRow } from './shared/shown-row';
import { unitLedger } from './shared/unit-ledger';

/**
 * Who must have a register: the leading team and holders of key posts (是否重点岗位). A single form is one person's
 * paper and says nothing of the others. A post with risks of several levels counts by its highest; a lower one of them
 * is only a warning.
 */
export const personHasRegister = defineRule({
  meta: {
    id: 'person-has-register',
    code: 'X-03',
    scope: 'workbook',
    severity: 'error',
    fixable: 'suggestion',
    ledgers: ['personal-register'],
    options: NO_OPTIONS,
    docs: {
      'zh-CN': {
        what: '在职班子成员或重点岗位人员没有个人廉政风险登记表；或者登记表的等级与其岗位在风险点台账中的等级不一致（岗位有多个等级而未就高的，提示为警告）。',
        why: '领导干部和重点岗位人员的风险要查到个人；个人等级随岗位走，两张表要对得上。',
        how: '为缺少的人员补填登记表；等级不一致的，核对后按岗位等级改正。',
      },
      en: {
        what: 'A leading member or the holder of a key post has no personal register, or its level is not that of the post in the risk ledger (a warning where the post has several levels and the register not the highest).',
        why: 'The risks of leaders and key posts are recorded person by person, and a person bears the level of the post.',
        how: 'Add the registers; where levels differ, check and take over the level of the post.',
      },
      source: '种004',
    },
  },
  create: ({ environment, report }) => ({
    workbook: (subject) => {
      const { roster } = environment;
      const { own, all, anchor } = unitLedger(subject, 'personal-register');
      if (!roster) return;
      const names = isOneForm(all) ? [] : namesWithout(all, roster);
      if (anchor && names.length > 0) {
        report({
          messageId: 'no-register',
          at: headerLocation(anchor, 'name'),
          data: { count: names.length, names },
          field: 'name',
          ledger: anchor.ledger,
        });
      }
      const risks = unitLedger(subject, 'risk-points', 'post').all;
      for (const table of own) {
        const first = oncePerCell();
        for (const row of table.rows) {
          const cell = row.cells.get('riskLevel');
          const given = parsedLevelOf(row, environment);
          const rows = given ? rowsOfPost(row, risks, roster) : [];
          const post = given && postLevel(rows, environment);
          if (!cell || !given || !post || given.level === post.highest || !first(cell.at)) continue;
          const word = levelWord(post.highest, given, environment);
          report({
            messageId: 'level',
            at: cell.at,
            ...(post.levels.includes(given.level) && { severity: 'warning' }),
            data: { row: shownRow(cell, row), level: cell.text, post: textOf(row, 'position'), word },
            field: 'riskLevel',
            ledger: table.ledger,
            row,
            related: rows.flatMap(({ row: { cells }, path }) => {
              const level = cells.get('riskLevel');
              return level ? [inFile(level.at, path)] : [];
            }),
            suggestions: [fixCell(cell, word, 'suggestion')],
          });
        }
      }
    },
  }),
});

function isOneForm([first, ...rest]: readonly Table[]): boolean {
  return first?.headerRange === null && rest.length === 0;
}

function namesWithout(registers: readonly Table[], roster: Roster): string[] {
  const named = new Set(
    registers.flatMap(({ rows }) =>
      rows.flatMap((row) => personsIn(textOf(row, 'name'), roster).map(({ name }) => name)),
    ),
  );
  const expected = [...leadingTeam(roster), ...keyPostHolders(roster)].map(({ name }) => name);
  return [...new Set(expected)].filter((name) => !named.has(name));
}

interface PlacedRow {
  readonly row: Row;
  readonly path: string;
}

/** The rows of the risk ledgers that are about the post that a register gives. */
function rowsOfPost(register: Row, risks: readonly Table[], roster: Roster): PlacedRow[] {
  const department = textOf(register, 'department');
  const offices = splitList(textOf(register, 'position')).map((name) => ({ name, department }));
  return risks.flatMap(({ rows, path }) =>
    rows
      .filter((row) =>
        postsIn(textOf(row, 'post'), textOf(row, 'department')).some((named) =>
          offices.some((office) => isPost(named, office, roster)),
        ),
      )
      .map((row) => ({ row, path })),
  );
}

/** The levels of a post's rows; null where there are none, or one of them cannot be read. */
function postLevel(
  rows: readonly PlacedRow[],
  environment: LedgerEnvironment,
): { readonly highest: RiskLevel; readonly levels: readonly RiskLevel[] } | null {
  const levels: RiskLevel[] = [];
  for (const { row } of rows) {
    const level = levelOf(row, environment);
    if (level === null) return null;
    levels.push(level);
  }
  const [highest] = [...levels].sort();
  return highest === undefined ? null : { highest, levels };
}

function levelWord(level: RiskLevel, given: ParsedLevel, { settings }: LedgerEnvironment): string {
  return formatLevel(level, given.notation, settings.levels.mapping);
}
