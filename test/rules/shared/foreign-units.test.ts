import { foreignUnits } from '../../../src/rules/shared/foreign-units';
import { rosterOf } from '../../support/roster-of';

const roster = rosterOf({ units: [{ name: '临河县水务局', aliases: [], reports: true }] });
const names = (text: string): string[] => foreignUnits(text, roster).map(({ name }) => name);

describe('units of other places', () => {
  it.each([
    ['报平江县水务局审批', ['平江县水务局']],
    ['加强平江县水务局廉政建设；落实平江县发展和改革局要求', ['平江县水务局', '平江县发展和改革局']],
    ['由平江县水务局与青禾县水务局共管', ['平江县水务局', '青禾县水务局']],
  ])('%s', (text, found) => expect(names(text)).toEqual(found));

  it.each([
    '由临河县水务局审批',
    '报江北市水务局备案',
    '全县水务局系统',
    '相关县水务局',
    '通报平江县水务局案例',
    '平江县水务局来函',
    '开发区管理委员会',
    '平江县城区供水',
  ])('none: %s', (text) => expect(names(text)).toEqual([]));

  it('tells the counterpart from others, and is unsure of cities', () => {
    expect(foreignUnits('平江县水务局', roster)[0]?.certain).toBe(true);
    expect(foreignUnits('平江县财政局', roster)[0]?.certain).toBe(false);
    const city = rosterOf({ units: [{ name: '江北市水务局', aliases: [], reports: true }] });
    expect(foreignUnits('青禾市水务局', city)[0]?.certain).toBe(false);
    expect(foreignUnits('平江县水务局', city)).toEqual([]);
  });
});
