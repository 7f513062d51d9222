import type { Roster, RosterPerson } from '../../src/ledger/roster';
import {
  closedArea,
  headOfDepartment,
  headOfUnit,
  leaderInCharge,
  personByName,
  sameDepartment,
} from '../../src/ledger/roster-lookups';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';

const person = (name: string, department: string, position: string, inService = true): RosterPerson => ({
  name,
  department,
  position,
  party: '',
  leading: false,
  state: inService ? '' : '调离',
  inService,
});

const ROSTER: Roster = {
  units: [{ name: '临河县水务局', aliases: ['县水务局', '水务局'], reports: true }],
  departments: [
    { name: '办公室', leader: '周若溪' },
    { name: '财务科', leader: '' },
    { name: '规划财务科', leader: '周若溪、邵长宁' },
  ],
  posts: [],
  people: [
    person('林启明', '办公室', '主任'),
    person('田一禾', '办公室', '副主任'),
    person('何清源', '办公室', '一级主任科员'),
    person('贺知远', '财务科', '副科长（主持工作）'),
    person('秦望舒', '工程科', '科长'),
    person('丁见山', '工程科', '科长'),
    person('郑南星', '执法大队', '副局长兼大队长'),
    person('旧科长', '水保科', '科长', false),
  ],
  portfolios: [
    { leader: '石远山', position: '党组书记、局长', duties: '主持全面工作', departments: [], head: true },
    { leader: '邵长宁', position: '副局长', duties: '财务', departments: ['县水务局财务科'], head: false },
  ],
  powers: [],
};

describe('departments', () => {
  it('are compared without blanks and without the name of the unit', () => {
    expect(sameDepartment(ROSTER, '临河县水务局办公室', '办 公 室')).toBe(true);
    expect(sameDepartment(ROSTER, '局办公室', '办公室')).toBe(true);
    expect(sameDepartment(ROSTER, '规划财务科', '财务科')).toBe(false);
    expect(sameDepartment(ROSTER, '机关党委', '党委')).toBe(false);
    expect(sameDepartment(ROSTER, '', '')).toBe(false);
  });
});

describe('headOfUnit', () => {
  it('is the one portfolio marked so', () => {
    expect(headOfUnit(ROSTER)?.leader).toBe('石远山');
    expect(headOfUnit({ ...ROSTER, portfolios: [] })).toBeNull();
    expect(
      headOfUnit({ ...ROSTER, portfolios: ROSTER.portfolios.map((each) => ({ ...each, head: true })) }),
    ).toBeNull();
  });
});

describe('leaderInCharge', () => {
  it('takes the department list first, then the portfolios', () => {
    expect(leaderInCharge(ROSTER, '局办公室')).toBe('周若溪');
    expect(leaderInCharge(ROSTER, '财务科')).toBe('邵长宁');
  });

  it('names nobody where several are named or none is', () => {
    expect(leaderInCharge(ROSTER, '规划财务科')).toBeNull();
    expect(leaderInCharge(ROSTER, '水保科')).toBeNull();
    expect(leaderInCharge(ROSTER, '')).toBeNull();
  });
});

describe('headOfDepartment', () => {
  it('passes over deputies and ranks', () => {
    expect(headOfDepartment(ROSTER, '办公室')?.name).toBe('林启明');
  });

  it('takes a deputy who runs the department, and a leader who also heads it', () => {
    expect(headOfDepartment(ROSTER, '财务科')?.name).toBe('贺知远');
    expect(headOfDepartment(ROSTER, '执法大队')?.name).toBe('郑南星');
  });

  it('names nobody where there are two, or only one who has left', () => {
    expect(headOfDepartment(ROSTER, '工程科')).toBeNull();
    expect(headOfDepartment(ROSTER, '水保科')).toBeNull();
  });
});

describe('personByName', () => {
  it('finds namesakes, and tells them apart by department', () => {
    const roster = { ...ROSTER, people: [...ROSTER.people, person('林启明', '工程科', '科员')] };
    expect(personByName(roster, '林 启明').map((found) => found.department)).toEqual(['办公室', '工程科']);
    expect(personByName(roster, '林启明', '局办公室')).toHaveLength(1);
    expect(personByName(roster, ' ')).toEqual([]);
  });
});

describe('closedArea', () => {
  it('names the area that the words speak of', () => {
    expect(closedArea('物资采 购审批', DEFAULT_SETTINGS)).toBe('公共资源交易');
    expect(closedArea('公文流转', DEFAULT_SETTINGS)).toBeNull();
  });
});
