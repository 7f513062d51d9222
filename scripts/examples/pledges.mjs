// The register of pledges: everyone signs the pledge, posts at risk sign the second one.
import { inService, UNIT } from './roster.mjs';
import { day, makeWorkbook } from './sheet.mjs';

const PLEDGE = '《党风廉政建设承诺书》';
const OWN = '《廉政自律承诺书》';
const AT_RISK = ['梁以宁', '许望舒', '顾言之', '方清和', '白以墨'];

function rows() {
  const everyone = inService
    .filter(([name]) => name !== '叶知秋')
    .map(([name, department, position]) => [
      PLEDGE,
      '承诺书',
      name,
      department,
      position,
      day('2023-03-14'),
      1,
      '是',
      null,
    ]);
  const own = inService
    .filter(([name]) => AT_RISK.includes(name))
    .map(([name, department, position]) => [
      OWN,
      '自律承诺书',
      name,
      department,
      position,
      day('2023-04-10'),
      1,
      '是',
      null,
    ]);
  const all = [...everyone, ...own].map((row, index) => [
    index + 1,
    ...row.slice(0, 8),
    `L-${String(index + 1).padStart(3, '0')}`,
  ]);
  all[3][6] = '2023.3.14';
  all[5][7] = '1份';
  all[7][6] = day('2024-03-14');
  all[9][8] = '否';
  all[11][3] = '某某某';
  all[13][6] = null;
  all[16][0] = 18;
  for (const index of [1, 4, 12]) all[index][5] = null;
  return all;
}

export const pledgesWorkbook = () =>
  makeWorkbook([
    {
      name: '签订台账',
      title: `${UNIT}2023年承诺书签订台账`,
      head: [`填报单位：${UNIT}`, null, null, '填报人：陶景然', null, '填报日期：2023年12月15日'],
      header: [
        ['序号', '文书名称', '类别', '签订人', '科室', '职务', '签订日期', '份数', '本人签名', '存档编号'],
      ],
      rows: rows(),
      widths: [6, 26, 14, 12, 16, 22, 14, 8, 10, 12],
    },
  ]);

export const pledgesMistakes = [
  ['A1', 'S-09', '没有审核人一栏'],
  ['G3', 'C-04', '签订日期有两种写法'],
  ['H9', 'S-13', '份数写成“1份”'],
  ['G11', 'C-06', '签订日期晚于填报日期'],
  ['D15', 'C-36', '签订人是模板残留“某某某”'],
  ['G17', 'R-45', '签订日期为空'],
  ['A20', 'C-03', '序号16之后写成18'],
  ['A21', 'C-03', '序号18重复'],
  ['D3', 'H-17', '名册中有人没有签订'],
  ['D3', 'X-04', '高等级风险的责任人没有全部签订'],
];
