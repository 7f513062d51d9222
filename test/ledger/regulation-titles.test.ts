import { REGULATION_TITLES, SUPERSEDED_TITLES } from '../../src/ledger/regulation-titles';

describe('regulation titles', () => {
  it('are listed once and without the marks that titles are put in', () => {
    expect(new Set(REGULATION_TITLES).size).toBe(REGULATION_TITLES.length);
    for (const title of [...REGULATION_TITLES, ...SUPERSEDED_TITLES.keys()])
      expect(title).not.toMatch(/[《》\s]/);
  });

  it('are in force or superseded, not both, and every successor is in force', () => {
    const inForce = new Set(REGULATION_TITLES);
    expect([...SUPERSEDED_TITLES.keys()].filter((title) => inForce.has(title))).toEqual([]);
    expect([...SUPERSEDED_TITLES.values()].filter((title) => !inForce.has(title))).toEqual([]);
  });
});
