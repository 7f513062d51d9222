import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { REPORT_KINDS } from './reporting-vocabularies';
import { YES_NO } from './vocabularies';

const UNIT = ['报送单位', '单位名称', '填报单位', '上报单位', '科室（单位）'];

const common = {
  id: 'reporting',
  code: 'L14',
  layout: 'table',
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
} as const;

/** L14: one row is one report or one piece of information that a unit sent upwards. */
export const reporting: LedgerDefinition = {
  ...common,
  title: '报告信息报送台账',
  titleEn: 'Reports and information sent',
  titleWords: ['报送台账', '信息报送', '报告报送', '报送登记', '报送情况'],
  naturalKey: ['unit', 'kind', 'reportPeriod', 'reportTitle'],
  fields: [
    ...COMMON_FIELDS,
    field('unit', '单位', 'Unit', 'unit', 'required', UNIT),
    field(
      'kind',
      '报送类别',
      'Kind',
      'category',
      'required',
      ['类别', '报送种类', '材料类别', '报告类别', '报送类型', '报送事项', '类型'],
      { categories: REPORT_KINDS },
    ),
    field('reportPeriod', '期次', 'Period', 'text', 'required', [
      '报送期次',
      '所属期',
      '所属期次',
      '统计期',
      '报告期',
      '期数',
      '月份',
      '所属月份',
    ]),
    field('reportTitle', '标题', 'Title', 'text', 'identifying', [
      '报告名称',
      '材料名称',
      '信息标题',
      '报告标题',
      '报送内容',
      '材料标题',
      '报送材料',
      '报送标题',
      '题目',
      '题名',
    ]),
    field('dueDate', '截止日', 'Due', 'deadline', 'required', [
      '截止日期',
      '截止时间',
      '报送截止日',
      '报送时限',
      '应报日期',
      '应报时间',
      '规定报送时间',
    ]),
    field('submitDate', '报送日期', 'Sent on', 'date', 'identifying', [
      '报送时间',
      '上报日期',
      '上报时间',
      '实际报送日期',
      '实际报送时间',
      '提交日期',
      '报出日期',
    ]),
    field('pieces', '篇数', 'Pieces', 'count', 'desirable', ['条数', '份数', '报送篇数', '报送条数']),
    field('adoption', '采用情况', 'Adopted', 'text', 'desirable', [
      '是否采用',
      '采用',
      '录用情况',
      '采用级别',
    ]),
    field('score', '得分', 'Score', 'amount', 'desirable', ['分值', '计分', '积分']),
    field('returned', '是否退回', 'Returned', 'yes-no', 'desirable', ['退回', '是否退回重报'], {
      categories: YES_NO,
    }),
    field('returnReason', '退回原因', 'Reason of return', 'text', 'desirable', ['退回理由', '退回情况']),
  ],
};

/** L14 as a score sheet: one row is what one unit sent, was credited with and scored. */
export const reportingTally: LedgerDefinition = {
  ...common,
  part: 'tally',
  title: '信息报送统计表',
  titleEn: 'Tally of information sent',
  titleWords: ['报送统计', '信息报送', '采用情况', '报送情况'],
  naturalKey: ['unit'],
  fields: [
    ...COMMON_FIELDS,
    field('unit', '单位', 'Unit', 'unit', 'identifying', UNIT),
    field('pieces', '报送条数', 'Sent', 'count', 'identifying', [
      '报送篇数',
      '报送数',
      '报送数量',
      '本月报送',
      '报送信息条数',
      '上报条数',
    ]),
    field('piecesToDate', '累计条数', 'Sent to date', 'count', 'desirable', [
      '累计报送',
      '累计报送条数',
      '累计篇数',
      '累计报送篇数',
    ]),
    field('adopted', '采用条数', 'Adopted', 'count', 'desirable', ['采用篇数', '采用数', '采用数量']),
    field('score', '得分', 'Score', 'amount', 'desirable', ['本月得分', '本期得分', '积分']),
    field('scoreToDate', '累计得分', 'Score to date', 'amount', 'desirable', ['总得分', '累计积分', '总分']),
  ],
};
