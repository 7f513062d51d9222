import { levelFromPower } from '../../src/fill/level-from-power';
import { fillsOf } from './fill-tester';

const sheet = (...rows: [power: string, risk: string, likelihood: string][]): string =>
  [
    '| 科室 | 权力事项 | 风险点描述 | 可能性 | 后果 | 风险等级 | 防控措施 |',
    ...rows.map(
      ([power, risk, likelihood]) => `| 办公室 | ${power} | ${risk} | ${likelihood} | 2 | | 先审批登记 |`,
    ),
  ].join('\n');

describe('F06 level-from-power', () => {
  it('suggests the level of the kind of power', () => {
    const rows = sheet(
      ['项目招标', '为投标人量身定制条件', ''],
      ['公务用车', '公车私用', ''],
      ['合同管理', '未经审核签订合同', ''],
    );
    expect(fillsOf(levelFromPower, rows)).toEqual({ 'F2?': '一级', 'F3?': '三级', 'F4?': '二级' });
  });

  it('leaves rated rows to the matrix, and unknown powers alone', () => {
    expect(
      fillsOf(levelFromPower, sheet(['项目招标', '规避招标', '3'], ['水质监测', '篡改数据', ''])),
    ).toEqual({});
  });
});
