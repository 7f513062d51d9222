import { headerFound } from '../../src/rules/header-found';
import { testRule } from './rule-tester';

const HEADER = '| 序号 | 风险点描述 | 防控措施 | 风险等级 |';
const ROW = '| 1 | 未按规定登记用印 | 用印须经分管领导审批并登记 | 一级 |';

testRule(headerFound, {
  valid: [
    {
      name: 'a header below title and head block',
      sheet: `临河县水务局廉政风险点一览表\n填报人：周若溪\n${HEADER}\n${ROW}`,
    },
    {
      name: 'a second table further down',
      sheet: `${HEADER}\n${`${ROW}\n`.repeat(12)}\n\n${HEADER}\n${ROW}`,
    },
    {
      name: 'a sheet without a ledger beside one with a ledger, and an empty sheet',
      sheets: { 说明: '请各单位按时报送', 空表: '', 台账: `${HEADER}\n${ROW}` },
    },
    { name: 'nothing visible at all', sheets: { 空表: '', 隐藏: { markdown: '| 备查 |', state: 'hidden' } } },
  ],
  invalid: [
    {
      name: 'no ledger in the workbook: at the first visible sheet with content, once',
      sheets: {
        空表: '',
        备查: { markdown: '| 内部 |', state: 'hidden' },
        物资: '| 名称 | 数量 |\n| 打印纸 | 3 |',
        车辆: '| 车牌 | 里程 |\n| 公务车 | 30 |',
      },
      issues: [{ cell: 'A1', messageId: 'no-table', severity: 'error', data: { sheet: '物资' } }],
    },
    {
      name: 'the header below row 10',
      sheet: `临河县水务局台账\n${'填表说明：逐条填写\n'.repeat(10)}${HEADER}\n${ROW}`,
      issues: [{ cell: 'A12', messageId: 'header-too-low', data: { row: 12, limit: 10 } }],
    },
    {
      name: 'with another limit',
      sheet: `临河县水务局廉政风险点一览表\n填报人：周若溪\n${HEADER}\n${ROW}`,
      options: { lastHeaderRow: 2 },
      issues: [{ cell: 'A3', messageId: 'header-too-low' }],
    },
  ],
});
