import { recordNumbers } from '../../src/fill/record-numbers';
import { fillsOf } from './fill-tester';

const sheet = (...rows: string[]): string =>
  ['| 风险编号 | 科室 | 岗位名称 | 风险类型 | 风险点描述 | 防控措施 |', ...rows].join('\n');
const SEAL = '| 印章岗 | 业务流程风险 | 未经审批擅自在文件上用印 | 用印逐次登记 |';
const CASH = '| 出纳岗 | 岗位职责风险 | 坐支现金不入账 | 每月两人盘点 |';

describe('F01 record-numbers', () => {
  it('keeps the numbers of the period before, wherever the row stands now', () => {
    const previous = sheet(`| BG-01 | 办公室 ${SEAL}`, `| CW-07 | 财务科 ${CASH}`);
    const now = sheet(`| | 财务科 ${CASH}`, `| | 办公室 ${SEAL}`);
    expect(fillsOf(recordNumbers, now, { previous, ledger: 'risk-points' })).toEqual({
      A2: 'CW-07',
      A3: 'BG-01',
    });
  });

  it('counts on for new rows and never uses a number twice, that of a vanished row neither', () => {
    const previous = sheet(
      `| BG-01 | 办公室 ${SEAL}`,
      '| BG-09 | 办公室 | 文秘岗 | 业务流程风险 | 公文积压误事 | 每日清点 |',
    );
    const now = sheet(
      `| BG-01 | 办公室 ${SEAL}`,
      '| | 办公室 | 档案岗 | 岗位职责风险 | 擅自借出档案 | 借阅登记 |',
    );
    expect(fillsOf(recordNumbers, now, { previous, ledger: 'risk-points' })).toEqual({ 'A3?': 'BG-10' });
  });

  it('suggests department-kind-count where there is no number at all', () => {
    const departments = [
      { name: '办公室', leader: '' },
      { name: '财务科', leader: '' },
    ];
    const now = sheet(
      `| | 财务科 ${CASH}`,
      `| | 办公室 ${SEAL}`,
      '| | 未知科 | 某岗 | 业务流程风险 | 擅自处置 | 登记 |',
    );
    expect(fillsOf(recordNumbers, now, { roster: { departments } })).toEqual({
      'A2?': '02-2-01',
      'A3?': '01-3-01',
    });
  });

  it('never changes a number that stands there', () => {
    const previous = sheet(`| BG-01 | 办公室 ${SEAL}`);
    expect(fillsOf(recordNumbers, sheet(`| BG-55 | 办公室 ${SEAL}`), { previous })).toEqual({});
  });
});
