import { unitNameLeftOver } from '../../src/rules/unit-name-left-over';
import { testRule } from './rule-tester';

const sheet = (unit: string, measure: string, title = '廉政风险点台账') => `
  ${title}
  填报单位：${unit}
  | 岗位名称 | 风险点描述 | 防控措施 | 备注 |
  | 出纳 | 坐支现金 | ${measure} | 参照临河县林业局党组做法 |`;
const OTHER = { 表: sheet('临河县林业局', '每日盘点') };

testRule(unitNameLeftOver, {
  valid: [
    {
      name: 'its own name, dealings with others, another name in the remarks',
      files: {
        'a.xlsx': { 表: sheet('临河县水务局', '临河县水务局党组每季度听取汇报，报临河县林业局备案') },
        'b.xlsx': OTHER,
        'c.xlsx': { 表: sheet('临河县档案馆', '会同临河县林业局机关联合盘点；临河县林业局审批后支付') },
      },
    },
    {
      name: 'a unit and what belongs to it; units that did not report',
      files: {
        'a.xlsx': { 表: sheet('临河县林业局执法队', '临河县林业局党组每季度听取汇报') },
        'b.xlsx': OTHER,
        'c.xlsx': { 表: sheet('临河县水务局', '青川县档案馆党组每季度听取汇报') },
      },
    },
  ],
  invalid: [
    {
      name: 'another unit as its own, and named without a reason',
      files: {
        'a.xlsx': { 表: sheet('临河县水务局', '临河县林业局党组每季度听取汇报') },
        'b.xlsx': OTHER,
        'c.xlsx': { 表: sheet('临河县档案馆', '每日盘点，临河县林业局') },
        'd.xlsx': { 表: sheet('临河县供水站', '严格执行临河县林业局财务管理制度') },
      },
      issues: [
        {
          cell: 'C4',
          file: 'a.xlsx',
          messageId: 'own',
          severity: 'error',
          data: { row: 4, column: '防控措施', unit: '临河县水务局', other: '临河县林业局' },
        },
        { cell: 'C4', file: 'd.xlsx', messageId: 'own' },
        { cell: 'C4', file: 'c.xlsx', messageId: 'named', severity: 'warning' },
      ],
    },
    {
      name: 'the title is of another unit',
      files: {
        'a.xlsx': { 表: sheet('临河县水务局', '每日盘点', '临河县林业局廉政风险点台账') },
        'b.xlsx': OTHER,
      },
      issues: [
        {
          cell: 'A1',
          file: 'a.xlsx',
          messageId: 'title',
          severity: 'error',
          data: { other: '临河县林业局' },
        },
      ],
    },
  ],
});
