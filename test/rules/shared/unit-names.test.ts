import { areOtherUnits, bareUnitName, placeOf, unitNamed } from '../../../src/rules/shared/unit-names';
import { BUREAU_ROSTER } from '../../support/bureau-roster';
import { rosterOf } from '../../support/roster-of';

describe('names of units', () => {
  it('are compared without spaces and stamps', () => {
    expect(bareUnitName('临河县 水务局（盖章）')).toBe('临河县水务局');
    expect(unitNamed('县 水务局', BUREAU_ROSTER)?.name).toBe('临河县水务局');
    expect(unitNamed('平江县水务局', BUREAU_ROSTER)).toBeNull();
  });

  it('begin with a place or do not', () => {
    expect(placeOf('临河县水务局')).toBe('临河县');
    expect(placeOf('江北市临河县水务局')).toBe('临河县');
    expect(placeOf('水务局')).toBeNull();
  });
});

describe('two units of one level', () => {
  it.each([
    ['平江县水务局', '临河县水务局', true],
    ['临河县财政局', '临河县水务局', true],
    ['临河县水务局', '水务局', false],
    ['临河县水务局', '临河县水务局财务科', false],
    ['江北市水务局', '临河县水务局', false],
    ['临河县政府办公室', '临河县水务局', false],
    ['', '临河县水务局', false],
  ])('%s and %s: %s', (a, b, other) => expect(areOtherUnits(a, b, null)).toBe(other));

  it('are known to belong together when the roster has both', () => {
    const units = ['临河县水务局', '临河县河道管理局'].map((name) => ({ name, aliases: [], reports: true }));
    expect(areOtherUnits('临河县河道管理局', '临河县水务局', rosterOf({ units }))).toBe(false);
  });
});
