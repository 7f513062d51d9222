import { REGULATION_TITLES } from '../../src/ledger/regulation-titles';

describe('regulation titles', () => {
  it('are listed once and without the marks that titles are put in', () => {
    const titles = REGULATION_TITLES.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const title of titles) expect(title).not.toMatch(/[《》\s]/);
  });

  it('have successors that are in force', () => {
    const inForce = new Set(
      REGULATION_TITLES.flatMap(({ title, successor }) => (successor === undefined ? [title] : [])),
    );
    const successors = REGULATION_TITLES.flatMap(({ successor }) => successor ?? []);
    expect(successors.length).toBeGreaterThan(30);
    expect(successors.filter((title) => !inForce.has(title))).toEqual([]);
  });
});
