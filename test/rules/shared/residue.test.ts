import { residueIn } from '../../../src/rules/shared/residue';

describe('residueIn', () => {
  it.each([
    ['XX局2023年台账', 'XX'],
    ['由XX市水务局牵头', 'XX'],
    ['X市水务局', 'X'],
    ['印发〔20××〕5号', '××'],
    ['20XX年6月', '20XX'],
    ['某某', '某某'],
    ['报某某局审定', '某某'],
    ['****局整改方案', '****'],
    ['###', null],
    ['##paidbegin##', '##paidbegin##'],
    ['{{单位名称}}', '{{单位名称}}'],
    ['（请填写责任人）', '（请填写'],
    ['示例行', '示例行'],
    ['2023年X月X日', 'X月X日'],
  ])('%s → %s', (text, residue) => {
    const found = residueIn(text);
    if (residue === null) expect(found).toBeNull();
    else expect(found).toContain(residue);
  });

  it.each([
    '张某某违规用车',
    '对李**批评教育',
    '138****1234',
    '×',
    '★★★',
    '使用MAXX系统',
    '2×4米',
    '选树示范样例点',
    '填写完整（填写规范、字迹清楚）',
    'C#程序',
  ])('%s is no residue', (text) => {
    expect(residueIn(text)).toBeNull();
  });
});
