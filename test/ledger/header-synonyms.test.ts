import { DEFINITIONS } from '../../src/ledger/definitions';
import { HEADER_PARTS } from '../../src/ledger/header-parts';
import { combine, headerSynonyms } from '../../src/ledger/header-synonyms';

describe('header synonyms', () => {
  it('are all combinations of the words of each place', () => {
    expect(combine([['', '廉政'], ['风险'], ['点', '描述']])).toEqual([
      '风险点',
      '风险描述',
      '廉政风险点',
      '廉政风险描述',
    ]);
  });

  it('are none for a title without parts', () => {
    expect(headerSynonyms('民族').size).toBe(0);
    expect(headerSynonyms('constructor').size).toBe(0);
  });

  it('belong to titles that ledgers have', () => {
    const titles = new Set(DEFINITIONS.flatMap(({ fields }) => fields.map(({ title }) => title)));
    expect(Object.keys(HEADER_PARTS).filter((title) => !titles.has(title))).toEqual([]);
  });

  it('do not make one header a name of two columns of a ledger whose own names tell them apart', () => {
    const clashes = DEFINITIONS.flatMap(({ id, fields }) =>
      fields.flatMap((field) =>
        fields
          .filter((other) => other !== field && headerSynonyms(other.title).has(field.title))
          .map((other) => `${id}: ${field.title} is built for ${other.title}`),
      ),
    );
    // The title itself wins over what is built; only pairs that mean nearly the same may overlap.
    expect(clashes.length).toBeLessThan(12);
  });
});
