import { definitionOf } from '../../src/ledger/definition-of';
import { DEFINITIONS } from '../../src/ledger/definitions';

describe('definitionOf', () => {
  it('goes by ledger and part', () => {
    expect(definitionOf(DEFINITIONS, { ledger: 'rectification' })?.title).toBe('问题整改台账');
    expect(definitionOf(DEFINITIONS, { ledger: 'roster', part: 'people' })?.part).toBe('people');
  });

  it('is none for a ledger without such a part, and for no ledger', () => {
    expect(definitionOf(DEFINITIONS, { ledger: 'rectification', part: 'people' })).toBeUndefined();
    expect(definitionOf(DEFINITIONS, { ledger: 'no-such-ledger' })).toBeUndefined();
  });
});
