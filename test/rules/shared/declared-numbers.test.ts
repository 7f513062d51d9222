import { declaredNumbers } from '../../../src/rules/shared/declared-numbers';

const short = (text: string) =>
  declaredNumbers(text).map(({ label, value, unit }) => `${label}=${value}${unit}`);

describe('declaredNumbers', () => {
  it.each([
    ['合计37个，其中一级12个、二级7个、三级10个', ['=37个', '一级=12个', '二级=7个', '三级=10个']],
    ['共梳理廉政风险点三十七个，制定防控措施41条', ['共梳理廉政风险点=37个', '制定防控措施=41条']],
    ['本表共37个风险点（一级：12，二级：25）', ['本表=37个', '一级=12', '二级=25']],
    ['37个风险点', ['风险点=37个']],
    [
      '问题总数：50个，已完成40个，进行中10个，完成率80%',
      ['问题=50个', '已完成=40个', '进行中=10个', '完成率=80%'],
    ],
    ['党组7项、书记5项、班子成员各3项', ['党组=7项', '书记=5项', '班子成员=3项']],
    ['合计 37', ['=37']],
  ])('%s', (text, numbers) => {
    expect(short(text)).toEqual(numbers);
  });

  it.each([
    '填报日期：2023年12月20日',
    '联系电话：0851-1234567',
    '统一项目管理',
    '第3项',
    '落实一项目一方案',
    '5月1日前',
  ])('%s states none', (text) => {
    expect(declaredNumbers(text)).toEqual([]);
  });

  it('tells totals, each, parts and sentences', () => {
    const [total, part, each] = declaredNumbers('问题共5个，其中已完成3个。成员各2项');
    expect(total).toMatchObject({ label: '问题', total: true, each: false, opensParts: false, sentence: 0 });
    expect(part).toMatchObject({ label: '已完成', total: false, opensParts: true, sentence: 0 });
    expect(each).toMatchObject({ label: '成员', each: true, sentence: 1 });
  });
});
