import { serialNumbers } from '../../src/fill/serial-numbers';
import { fillsOf } from './fill-tester';

const sheet = (...rows: string[]): string =>
  [
    '| 序号 | 科室 | 岗位名称 | 风险点描述 | 防控措施 |',
    ...rows.map((row) => `${row}| 办公室 | 文秘 | 不按规定用印 | 用印先审批登记 |`),
  ].join('\n');

describe('F01 serial-numbers', () => {
  it('counts a blank column from 1', () => {
    expect(fillsOf(serialNumbers, sheet('| ', '| ', '| '))).toEqual({ A2: 1, A3: 2, A4: 3 });
  });

  it('fills gaps that the neighbours settle, and the end', () => {
    expect(fillsOf(serialNumbers, sheet('| ', '| 2', '| ', '| 4', '| '))).toEqual({ A2: 1, A4: 3, A6: 5 });
  });

  it('leaves a gap alone whose neighbours do not fit, and every number that stands', () => {
    expect(fillsOf(serialNumbers, sheet('| 1', '| ', '| 4', '| 4', '| '))).toEqual({ A6: 5 });
  });

  it('does not count on from what is no number', () => {
    expect(fillsOf(serialNumbers, sheet('| 1', '| 二', '| ', '| =ROW()→4', '| '))).toEqual({ A6: 5 });
  });

  it('does not repeat a number that stands elsewhere', () => {
    expect(fillsOf(serialNumbers, sheet('| 3', '| 1', '| 2', '| '))).toEqual({});
  });

  it('restarts with sections where the column does', () => {
    const rows = (text: string) => `| ${text} | 办公室 | 文秘 | 不按规定用印 | 用印先审批登记 |`;
    const restarting = `
      | 序号 | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
      | 一、办公室 |
      ${rows('1')}
      ${rows('2')}
      | 二、财务科 |
      ${rows('1')}
      ${rows('')}
      | 三、工程科 |
      ${rows('')}`;
    expect(fillsOf(serialNumbers, restarting)).toEqual({ A7: 2, A9: 1 });
    expect(fillsOf(serialNumbers, restarting.replace(rows('1'), rows('7')))).toEqual({ A7: 2, A9: 1 });
    const continuing = restarting.replace(/(财务科 \|\s+)\| 1/, '$1| 3');
    expect(fillsOf(serialNumbers, continuing)).toEqual({ A7: 4, A9: 5 });
  });

  it('leaves open what two ways of counting answer differently', () => {
    const rows = (text: string) => `| ${text} | 办公室 | 文秘 | 不按规定用印 | 用印先审批登记 |`;
    const undecided = `
      | 序号 | 科室 | 岗位名称 | 风险点描述 | 防控措施 |
      | 一、办公室 |
      ${rows('1')}
      ${rows('')}
      | 二、财务科 |
      ${rows('')}`;
    expect(fillsOf(serialNumbers, undecided)).toEqual({ A4: 2 });
  });

  it('gives one number to the rows of a merged cell', () => {
    const markdown = sheet('| 1', '| ', '| ', '| 3');
    expect(fillsOf(serialNumbers, { markdown, merges: ['A3:A4'] })).toEqual({ A3: 2 });
  });
});
