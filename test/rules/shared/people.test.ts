import { isKnownPerson, personsIn, responsibleIn, sharePerson } from '../../../src/rules/shared/people';
import { BUREAU_ROSTER } from '../../support/bureau-roster';

const names = (text: string, roster = null as typeof BUREAU_ROSTER | null) =>
  personsIn(text, roster).map(({ name }) => name);

describe('personsIn', () => {
  it('gives each name once, in order', () => {
    expect(names('林启明、周 若 溪；林启明')).toEqual(['林启明', '周若溪']);
    expect(names('财务科')).toEqual([]);
  });

  it('believes the roster about rare surnames and departments', () => {
    const roster = {
      ...BUREAU_ROSTER,
      people: BUREAU_ROSTER.people.map((person) => ({
        ...person,
        name: person.name === '顾明哲' ? '亓明哲' : person.name,
      })),
      departments: [{ name: '水政', leader: '' }],
    };
    expect(names('亓明哲', roster)).toEqual(['亓明哲']);
    expect(responsibleIn('水政', roster).kind).toBe('department');
  });
});

describe('responsibleIn', () => {
  it.each([
    ['财务科 林启明', 'person'],
    ['工程科', 'department'],
    ['局长', 'title'],
    ['相关人员', 'vague'],
    ['', 'empty'],
  ])('%j holds a %s', (text, kind) => {
    expect(responsibleIn(text, BUREAU_ROSTER).kind).toBe(kind);
  });
});

describe('isKnownPerson', () => {
  it('knows people who left and leaders', () => {
    expect(['罗守成', '林启明', '何远山'].map((name) => isKnownPerson(name, BUREAU_ROSTER))).toEqual([
      true,
      true,
      false,
    ]);
  });
});

describe('sharePerson', () => {
  it.each([
    ['林启明', '局长 林启明', true],
    ['林启明', '局长', false],
    ['科室负责人', '科室负责人', true],
    ['办公室', '办公室', false],
    ['', '', false],
  ])('%j and %j: %s', (a, b, expected) => {
    expect(sharePerson(a, b, null)).toBe(expected);
  });
});
