import { templateResidue } from '../../src/rules/template-residue';
import { testRule } from './rule-tester';

testRule(templateResidue, {
  valid: [
    {
      name: 'masked names and numbers, stars of levels, a cross for no, Roman numerals, English',
      sheet: `
        临河县水务局2023年问题整改台账
        填报人：周若溪
        | 反馈问题 | 整改措施 | 备注 |
        | 张某某违规操办婚丧喜庆 | 对张**批评教育 | ★★★ |
        | 公车私用 | 一车一卡，电话138****1234 | × |
        | 合同未归档 | 建立MAXX系统合同档案 | 示例单位经验交流 |`,
    },
    {
      name: 'notes at the foot may explain with XX',
      sheet: `
        | 序号 | 风险点描述 | 防控措施 |
        | 1 | 未按规定登记用印 | 用印须经审批并登记 |
        | 说明：责任人填写XX同志 |`,
    },
  ],
  invalid: [
    {
      name: 'in the title, the head block and the cells',
      sheet: `
        XX局2023年问题整改台账
        填报单位：××县水务局
        | 反馈问题 | 整改措施 | 责任人 | 备注 |
        | XX市某项目未招标 | 由某某局限期整改 | 周若溪 | ##paid## |
        | 示例：印章登记不全 | 印发《办法》（临水〔20××〕×号） | *** | X年X月X日 |`,
      issues: [
        { cell: 'A1', messageId: 'title', severity: 'error', data: { residue: 'XX' } },
        { cell: 'A2', messageId: 'head', data: { residue: '××' } },
        { cell: 'A4', messageId: 'cell', data: { row: 4, column: '反馈问题', residue: 'XX' } },
        { cell: 'B4' },
        { cell: 'D4', data: { residue: '##paid##' } },
        { cell: 'A5' },
        { cell: 'B5' },
        { cell: 'C5', data: { residue: '***' } },
        { cell: 'D5' },
      ],
    },
    {
      name: 'a merged cell once',
      sheets: {
        样例: {
          markdown: `
            | 科室 | 风险点描述 | 防控措施 |
            | XX科 | 未按规定登记用印 | 用印须经审批并登记 |
            | | 公车私用 | 一车一卡，每月核对 |`,
          merges: ['A2:A3'],
        },
      },
      issues: [{ cell: 'A2' }],
    },
  ],
});
