import { changeType } from '../../src/fill/change-type';
import { answersOf, fillsOf, questionsOf } from './fill-tester';

const sheet = (...rows: string[]): string =>
  ['| 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 变更类型 | 变更原因 |', ...rows].join('\n');
const SEAL = '| 办公室 | 印章岗 | 未经审批擅自在文件上用印 |';
const CASH = '| 财务科 | 出纳岗 | 坐支现金不入账 |';
const previous = sheet(`${SEAL} 三级 | 用印逐次登记 | 新增 | |`, `${CASH} 二级 | 每月两人盘点 | 新增 | |`);
const known = { previous, ledger: 'risk-points' };

describe('F16 change-type', () => {
  it('tells new, kept and changed rows apart, whatever the notation of the level', () => {
    const now = sheet(
      `${SEAL} Ⅲ级 | 用印逐次登记。 | | |`,
      `${CASH} 一级 | 每月两人盘点 | | 轮岗后重新评估 |`,
      '| 工程科 | 招标岗 | 规避公开招标 | 一级 | 公告全部公示 | | |',
    );
    expect(fillsOf(changeType, now, known)).toEqual({ F2: '保留', F3: '调整', F4: '新增' });
    expect(questionsOf(changeType, now, known)).toEqual([]);
  });

  it('asks for the reason of a level that changed', () => {
    const now = sheet(`${CASH} 一级 | 每月两人盘点 | 调整 | |`);
    expect(questionsOf(changeType, now, known)).toEqual(['D2 等级由二级调整为一级，没有写明原因，请填写']);
    expect(answersOf(changeType, now, known)).toEqual([['G2=…']]);
  });

  it('says nothing without a period before', () => {
    expect(fillsOf(changeType, sheet(`${CASH} 一级 | 每月两人盘点 | | |`))).toEqual({});
  });
});
