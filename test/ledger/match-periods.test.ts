import { matchPeriods } from '../../src/ledger/match-periods';
import { tableFrom } from '../support/table-from-markdown';

const risks = (unit: string, risk = '未按规定盘点现金') =>
  tableFrom(
    `${unit === '' ? '' : `填报单位：${unit}\n`}| 岗位名称 | 风险点描述 | 防控措施 |\n| 出纳 | ${risk} | 每日盘点 |`,
    'risk-points',
  );

function summary(subject: Parameters<typeof matchPeriods>[0], ledger = 'risk-points') {
  return matchPeriods(subject, ledger).map(({ unit, pairs, added, vanished }) => [
    unit,
    pairs.length,
    added.length,
    vanished.length,
  ]);
}

describe('matchPeriods', () => {
  it('matches unit by unit, also under a shorter name, and leaves out who is in one period only', () => {
    const previous = [risks('甲县水务局'), risks('甲县林业局'), risks('甲县档案馆')];
    const current = [risks('县林业局'), risks('甲县水务局', '违规出借账户套取利息'), risks('甲县供水站')];
    expect(summary({ previous, current })).toEqual([
      ['甲县林业局', 1, 0, 0],
      ['甲县水务局', 0, 1, 1],
    ]);
  });

  it('takes a table without a unit for that of the one unit', () => {
    expect(summary({ previous: [risks('甲县水务局')], current: [risks('')] })).toEqual([
      ['甲县水务局', 1, 0, 0],
    ]);
    expect(summary({ previous: [risks('')], current: [risks('')] })).toEqual([['', 1, 0, 0]]);
    const two = { previous: [risks('甲县水务局'), risks('甲县林业局')], current: [risks('')] };
    expect(summary(two)).toEqual([]);
  });

  it('matches a subject once for all rules', () => {
    const subject = { previous: [risks('甲县水务局')], current: [risks('甲县水务局')] };
    expect(matchPeriods(subject, 'risk-points')).toBe(matchPeriods(subject, 'risk-points'));
    expect(matchPeriods(subject, 'rectification')).toEqual([]);
  });
});
