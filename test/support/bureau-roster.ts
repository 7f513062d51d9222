import type { Roster, RosterPerson } from '../../src/ledger/roster';

/** An invented bureau: a head, two deputies, three departments, two persons of one name, one who retired. */
export const BUREAU_ROSTER: Roster = {
  units: [{ name: '临河县水务局', aliases: ['县水务局', '水务局'], reports: true }],
  departments: [
    { name: '办公室', leader: '周若溪' },
    { name: '财务科', leader: '周若溪' },
    { name: '工程科', leader: '邵长宁' },
  ],
  posts: [{ name: '会计', department: '财务科' }],
  people: [
    person('林启明', '局领导', '局长', { leading: true }),
    person('周若溪', '局领导', '副局长', { leading: true }),
    person('邵长宁', '局领导', '副局长', { leading: true }),
    person('温雅琴', '办公室', '主任'),
    person('顾明哲', '财务科', '科长'),
    person('欧阳静', '财务科', '会计'),
    person('部长江', '工程科', '科长'),
    person('陈嘉禾', '工程科', '科员'),
    person('陈嘉禾', '办公室', '科员'),
    person('罗守成', '工程科', '科员', { state: '退休', inService: false }),
  ],
  portfolios: [
    {
      leader: '林启明',
      position: '党组书记、局长',
      duties: '主持全面工作',
      departments: [],
      head: true,
    },
    {
      leader: '周若溪',
      position: '党组成员、副局长',
      duties: '分管财务、人事、机关事务',
      departments: ['办公室', '财务科'],
      head: false,
    },
    {
      leader: '邵长宁',
      position: '党组成员、副局长',
      duties: '分管工程建设、招标采购',
      departments: ['工程科'],
      head: false,
    },
  ],
  powers: [],
};

function person(
  name: string,
  department: string,
  position: string,
  more: Partial<RosterPerson> = {},
): RosterPerson {
  return { name, department, position, party: '', leading: false, state: '', inService: true, ...more };
}
