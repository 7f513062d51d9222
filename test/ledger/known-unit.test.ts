import type { Table } from '../../src/core/table';
import { knownUnit } from '../../src/ledger/known-unit';
import type { Roster } from '../../src/ledger/roster';
import { tableFrom } from '../support/table-from-markdown';

const rosterOf = (...units: readonly Roster['units'][number][]): Roster => ({
  units,
  departments: [],
  posts: [],
  people: [],
  portfolios: [],
  powers: [],
});
const BUREAU = { name: '临河县水务局', aliases: ['县水务局'], reports: true };
const OTHER = { name: '临河县林业局', aliases: [], reports: true };
const titled = (title: string): Table =>
  tableFrom(`${title}\n| 序号 | 反馈问题 | 整改措施 |\n| 1 | 登记不全 | 设专人登记 |`, 'rectification');

describe('knownUnit', () => {
  it('takes the unit that the table names, in full where the roster knows it', () => {
    const table = titled('县水务局2023年问题整改台账');
    expect(knownUnit(table, null)).toEqual({ unit: '县水务局', by: 'table' });
    expect(knownUnit(table, rosterOf(OTHER, BUREAU))).toEqual({ unit: '临河县水务局', by: 'table' });
  });

  it('takes the only unit of a roster where the table names none', () => {
    const table = titled('问题整改台账');
    expect(knownUnit(table, rosterOf(BUREAU))).toEqual({ unit: '临河县水务局', by: 'roster' });
    expect(knownUnit(table, rosterOf(BUREAU, OTHER))).toBeNull();
    expect(knownUnit(table, null)).toBeNull();
  });
});
