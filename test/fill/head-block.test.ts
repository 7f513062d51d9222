import { headBlock } from '../../src/fill/head-block';
import { fillsOf } from './fill-tester';

const ROWS = '| 科室 | 风险点描述 | 防控措施 |\n| 办公室 | 未经审批擅自用印 | 用印逐次登记 |';
const roster = { units: [{ name: '临河县水务局', aliases: ['水务局'], reports: true }] };

describe('F02 head-block', () => {
  it('fills unit and period, and leaves names, days and phones to people', () => {
    const sheet = `廉政风险防控台账\n填报单位：　填报人：　统计期：　填报日期：    年  月  日\n${ROWS}`;
    const fills = fillsOf(headBlock, sheet, { roster, period: '2023H1', ledger: 'risk-points' });
    expect(Object.keys(fills)).toEqual(['A2']);
    expect(fills.A2).toMatch(/^填报单位：临河县水务局　填报人：/);
    expect(fills.A2).toContain('填报日期：    年  月  日');
  });

  it('writes beside a label that has a cell of its own', () => {
    const sheet = `廉政风险防控台账\n| 填报单位： | | 填报人： | |\n${ROWS}`;
    expect(fillsOf(headBlock, sheet, { roster, ledger: 'risk-points' })).toEqual({ B2: '临河县水务局' });
  });

  it('leaves what is written, and what is not known', () => {
    const written = `廉政风险防控台账\n填报单位：县林业局　统计期：2022年\n${ROWS}`;
    expect(fillsOf(headBlock, written, { roster, period: '2023' })).toEqual({});
    expect(fillsOf(headBlock, `廉政风险防控台账\n填报单位：　填报人：\n${ROWS}`)).toEqual({});
  });
});
