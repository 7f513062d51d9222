import { remindedOf, staffOf } from '../../src/ledger/staff';
import { BUREAU_ROSTER } from '../support/bureau-roster';

const names = (people: readonly { readonly name: string }[]): string[] => people.map(({ name }) => name);

describe('staffOf and remindedOf', () => {
  it('leave out who is no longer in service', () => {
    expect(names(staffOf(BUREAU_ROSTER))).not.toContain('罗守成');
    expect(staffOf(null)).toEqual([]);
  });

  it('remind party members, or everybody where the roster tells no parties', () => {
    const people = BUREAU_ROSTER.people.slice(0, 4).map((person, index) => ({
      ...person,
      party: ['中共党员', '群众', '民主党派党员', '中共预备党员'][index] ?? '',
    }));
    expect(remindedOf({ ...BUREAU_ROSTER, people })).toHaveLength(2);
    const untold = people.map((person) => ({ ...person, party: '' }));
    expect(remindedOf({ ...BUREAU_ROSTER, people: untold })).toHaveLength(4);
  });
});
