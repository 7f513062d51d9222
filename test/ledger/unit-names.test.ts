import { unitResolver } from '../../src/ledger/unit-names';
import { BUREAU_ROSTER } from '../support/bureau-roster';

describe('unitResolver', () => {
  it('gives the full name of the roster for a full, short or shortened one', () => {
    const resolve = unitResolver([], BUREAU_ROSTER);
    for (const name of ['临河县水务局', '水务局', '河县水务局', ' 临河县 水务局（盖章）']) {
      expect(resolve(name)).toBe('临河县水务局');
    }
    expect(resolve('林业局')).toBe('林业局');
  });

  it('gives the one longer name of the list', () => {
    const resolve = unitResolver(
      ['县水务局', '临河县水务局', '县林业局', '青川县林业局', '临河县林业局'],
      null,
    );
    expect(resolve('县水务局')).toBe('临河县水务局');
    expect(resolve('县林业局')).toBe('县林业局');
    expect(resolve('')).toBe('');
    expect(resolve('局')).toBe('局');
  });
});
