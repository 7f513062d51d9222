import { titleAgreesWithData } from '../../src/rules/title-agrees-with-data';
import { BUREAU_ROSTER } from '../support/bureau-roster';
import { testRule } from './rule-tester';

const ROWS = `
  | 序号 | 反馈问题 | 整改措施 | 完成时限 |
  | 1 | 印章使用登记不全 | 设专人登记用印 | 2023-06-30 |
  | 2 | 公车封存不及时 | 节前逐车封存登记 | 2023-09-30 |
  | 3 | 考勤记录不全 | 每周公示考勤 | 2024-03-31 |`;
const sheet = (...head: string[]): string => [...head, ROWS.trim()].join('\n');

testRule(titleAgreesWithData, {
  valid: [
    {
      name: 'one year throughout; filled in the year after; a short name in the file name',
      files: {
        '台账/03水务局2023年整改台账（2024-01-05报送）.xlsx': {
          '2023年': sheet(
            '临河县水务局二〇二三年问题整改台账',
            '填报单位：临河县水务局 填报日期：2024年1月5日',
          ),
        },
      },
    },
    {
      name: 'the year of an inspection, of a document, a span of years',
      files: {
        '2023年整改台账.xlsx': {
          一: sheet('2022年度县委巡察反馈问题整改台账', '填报单位：临河县水务局'),
          二: sheet('根据临发〔2021〕5号文件整改台账'),
          三: sheet('2021—2023年问题整改台账'),
        },
      },
    },
    {
      name: 'the superior in the title, a department or a unit below as reporting unit',
      roster: {
        units: [...BUREAU_ROSTER.units, { name: '临河县河道管理局', aliases: [], reports: true }],
      },
      sheets: {
        一: sheet('临河县水务局2023年问题整改台账', '填报单位：财务科'),
        二: sheet('临河县水务局2023年问题整改台账', '填报单位：临河县河道管理局'),
        三: sheet('江北市水务局2023年问题整改台账', '填报单位：临河县水务局'),
      },
    },
    {
      name: 'dates of a ledger whose dates go back',
      sheet: `
        2023年廉政风险点台账
        | 序号 | 风险点描述 | 防控措施 | 完成时限 |
        | 1 | 擅自用印 | 用印须填审批单 | 2021-06-30 |
        | 2 | 坐支现金 | 每日对账 | 2021-06-30 |
        | 3 | 泄露标底 | 专人保管标书 | 2021-06-30 |`,
    },
  ],
  invalid: [
    {
      name: 'file and sheet of other periods, filled in too early',
      files: {
        '水务局2022年整改台账.xlsx': {
          '2023年下半年': sheet(
            '2023年上半年问题整改台账',
            '| 填报单位：临河县水务局 | 填报日期：2020-12-30 |',
          ),
        },
      },
      issues: [
        { cell: 'A1', messageId: 'file-period', data: { stated: '2022年', base: '2023年上半年' } },
        { cell: 'A1', messageId: 'sheet-period', severity: 'warning', data: { stated: '2023年下半年' } },
        { cell: 'B2', messageId: 'report-date', data: { stated: '2020年' } },
      ],
    },
    {
      name: 'the head against the title; no date in the year',
      sheet: sheet('2021年问题整改台账', '| 年度：2022 | |'),
      issues: [
        {
          cell: 'A1',
          messageId: 'data-period',
          data: { base: '2021年', stated: '2024年' },
          suggestions: ['2024年问题整改台账'],
        },
        {
          cell: 'A2',
          messageId: 'head-period',
          data: { stated: '2022年', base: '2021年' },
          suggestions: ['2022年问题整改台账', '年度：2021'],
        },
      ],
    },
    {
      name: 'without a head block the title may take the name of the sheet',
      sheets: { 临河县财政局: sheet('临河县水务局2023年问题整改台账') },
      issues: [{ cell: 'A1', messageId: 'sheet-unit', suggestions: ['临河县财政局2023年问题整改台账'] }],
    },
    {
      name: 'the title rewritten: the year of the data, the unit of the head block',
      sheet: sheet('平江县水务局2022年问题整改台账', '填报单位：临河县水务局'),
      issues: [
        { cell: 'A1', messageId: 'data-period', suggestions: ['平江县水务局2024年问题整改台账'] },
        { cell: 'A1', messageId: 'title-unit', suggestions: ['临河县水务局2022年问题整改台账'] },
      ],
    },
    {
      name: 'other units in title, sheet and file',
      files: {
        '青禾县水务局整改台账.xlsx': {
          临河县财政局: sheet('平江县水务局2023年问题整改台账', '填报单位：临河县水务局'),
        },
      },
      issues: [
        { cell: 'A1', messageId: 'title-unit', data: { stated: '平江县水务局', base: '临河县水务局' } },
        { cell: 'A2', messageId: 'file-unit', data: { stated: '青禾县水务局' }, suggestions: undefined },
        { cell: 'A2', messageId: 'sheet-unit', data: { stated: '临河县财政局' } },
      ],
    },
  ],
});
