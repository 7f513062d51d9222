import { type Row, type Table, textOf } from '../core/table';
import { lastDay, parseDate } from '../text/date';
import { squeeze } from '../text/normalize';
import { MISSING_VALUES } from './definition';
import type {
  Roster,
  RosterDepartment,
  RosterPerson,
  RosterPortfolio,
  RosterPost,
  RosterPower,
  RosterUnit,
} from './roster';
import { headsAmong } from './unit-heads';

/** States of a person who no longer works here. */
const OUT_OF_SERVICE =
  /调离|调出|调任|调走|退休|内退|离职|离岗|辞职|辞退|开除|免职|借出|外借|去世|死亡|不在岗|^否$/;

const YES = /^(是|√|✓|有|Y|YES|1|TRUE)$/i;

const NO = /^(否|×|✗|无|不报|N|NO|0|FALSE)/i;

/** The roster from the recognised tables of one or several workbooks; tables of other ledgers are passed over. */
export function buildRoster(tables: readonly Table[]): Roster {
  const rowsOf = (part: string): readonly Row[] =>
    tables.filter((table) => table.ledger === 'roster' && table.part === part).flatMap(({ rows }) => rows);
  const portfolios = portfoliosOf(rowsOf('portfolios'));
  const leaders = new Set(portfolios.map(({ leader }) => leader));
  return {
    units: rowsOf('units')
      .map(unitOf)
      .filter(({ name }) => name !== ''),
    departments: rowsOf('departments')
      .map(departmentOf)
      .filter(({ name }) => name !== ''),
    posts: rowsOf('posts')
      .map(postOf)
      .filter(({ name }) => name !== ''),
    people: rowsOf('people')
      .map((row) => personOf(row, leaders))
      .filter(({ name }) => name !== ''),
    portfolios,
    powers: rowsOf('powers')
      .map(powerOf)
      .filter(({ name }) => name !== ''),
  };
}

function unitOf(row: Row): RosterUnit {
  return {
    name: value(row, 'unitName'),
    aliases: listed(row, 'unitAlias'),
    reports: !NO.test(value(row, 'reports')),
  };
}

function departmentOf(row: Row): RosterDepartment {
  return { name: value(row, 'departmentName'), leader: value(row, 'leader') };
}

function postOf(row: Row): RosterPost {
  const keyPost = value(row, 'keyPost');
  const powerKind = value(row, 'powerKind');
  return {
    name: value(row, 'postName'),
    department: value(row, 'department'),
    ...(keyPost !== '' && { keyPost: YES.test(keyPost) }),
    ...(powerKind !== '' && { powerKind }),
  };
}

function powerOf(row: Row): RosterPower {
  const basis = value(row, 'basis');
  return {
    name: value(row, 'powerName'),
    kind: value(row, 'powerKind'),
    department: value(row, 'department'),
    ...(basis !== '' && { basis }),
  };
}

function personOf(row: Row, leaders: ReadonlySet<string>): RosterPerson {
  const name = value(row, 'name');
  const state = value(row, 'state');
  const date = parseDate(textOf(row, 'since'));
  const since = date && lastDay(date);
  return {
    name,
    department: value(row, 'department'),
    position: value(row, 'position'),
    party: value(row, 'party'),
    leading: YES.test(value(row, 'leading')) || leaders.has(name),
    state,
    inService: !OUT_OF_SERVICE.test(state),
    ...(since !== null && { since }),
  };
}

function portfoliosOf(rows: readonly Row[]): RosterPortfolio[] {
  const named = rows.filter((row) => value(row, 'leaderName') !== '');
  const heads = headsAmong(named.map((row) => value(row, 'position')));
  return named.map((row, index) => ({
    leader: value(row, 'leaderName'),
    position: value(row, 'position'),
    duties: textOf(row, 'duties'),
    departments: listed(row, 'departments'),
    head: heads[index] ?? false,
  }));
}

/** The text without spaces (names are often spread: 王 力); empty for what stands for nothing. */
function value(row: Row, field: string): string {
  const text = squeeze(textOf(row, field));
  return MISSING_VALUES.includes(text) ? '' : text;
}

function listed(row: Row, field: string): string[] {
  return textOf(row, field)
    .split(/[、,，;；/\s]+/)
    .map(squeeze)
    .filter((text) => !MISSING_VALUES.includes(text));
}
