import { unitName } from '../../src/fill/unit-name';
import { fillsOf } from './fill-tester';

const sheet = (...units: string[]): string =>
  [
    '| 单位 | 科室 | 风险点描述 | 防控措施 |',
    ...units.map((unit) => `| ${unit} | 办公室 | 不按规定用印 | 用印先审批登记 |`),
  ].join('\n');
const UNITS = [{ name: '临河县水务局', aliases: ['水务局'], reports: true }];

describe('F02 unit-name', () => {
  it('takes the unit from the head block, in full where the roster knows it', () => {
    const reported = `填报单位：水务局\n${sheet('', '')}`;
    expect(fillsOf(unitName, reported)).toEqual({ A3: '水务局', A4: '水务局' });
    expect(fillsOf(unitName, reported, { roster: { units: UNITS } })).toEqual({
      A3: '临河县水务局',
      A4: '临河县水务局',
    });
  });

  it('takes the only unit of the roster where the table names none', () => {
    expect(fillsOf(unitName, sheet('', ''), { roster: { units: UNITS } })).toEqual({
      A2: '临河县水务局',
      A3: '临河县水务局',
    });
    const two = [...UNITS, { name: '临河县林业局', aliases: [], reports: true }];
    expect(fillsOf(unitName, sheet('', ''), { roster: { units: two } })).toEqual({});
  });

  it('fills a merged cell, which stands for all its rows', () => {
    const sheetOfTwo = { markdown: `填报单位：水务局\n${sheet('', '')}`, merges: ['A3:A4'] };
    expect(fillsOf(unitName, sheetOfTwo)).toEqual({ A3: '水务局' });
  });

  it('stays silent beside other units, and where nobody says which unit', () => {
    expect(fillsOf(unitName, `填报单位：水务局\n${sheet('林业局', '')}`)).toEqual({});
    expect(fillsOf(unitName, sheet('', ''))).toEqual({});
  });
});
