import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { HOLIDAY_NODES, REMINDER_MEANS } from './conduct-vocabularies';

/** L12: one row is one reminder before one holiday, or before two that adjoin. */
export const holidayReminders: LedgerDefinition = {
  id: 'holiday-reminders',
  code: 'L12',
  title: '节点廉政提醒台账',
  titleEn: 'Reminders before holidays',
  titleWords: ['节点', '节日', '廉政提醒', '节前提醒', '节假日'],
  layout: 'table',
  naturalKey: ['year', 'node'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    ...COMMON_FIELDS,
    field('year', '年度', 'Year', 'text', 'required', ['年份', '所属年度']),
    field(
      'node',
      '节点',
      'Holiday',
      'category',
      'identifying',
      ['节日', '节假日', '重要节点', '时间节点', '节日名称', '节点名称', '重要时间节点'],
      { categories: HOLIDAY_NODES },
    ),
    // A holiday lies ahead when it is planned for, so its day is no event of the past.
    field('holidayDay', '节日首日', 'First day', 'deadline', 'desirable', [
      '节日日期',
      '节日时间',
      '放假首日',
      '节假日首日',
    ]),
    field('reminderDate', '提醒日期', 'Reminded on', 'date', 'identifying', [
      '提醒时间',
      '发送日期',
      '发送时间',
      '推送日期',
      '推送时间',
      '发布日期',
      '日期',
      '时间',
    ]),
    field(
      'means',
      '方式',
      'Means',
      'category',
      'required',
      ['提醒方式', '提醒形式', '发送方式', '推送方式', '形式'],
      { categories: REMINDER_MEANS },
    ),
    field('covered', '覆盖人数', 'Reached', 'count', 'required', [
      '提醒人数',
      '发送人数',
      '人数',
      '接收人数',
      '覆盖人次',
      '提醒人次',
    ]),
    field('expected', '应覆盖人数', 'To be reached', 'count', 'desirable', [
      '应提醒人数',
      '党员干部总数',
      '应发送人数',
      '全体党员干部人数',
    ]),
    field('summary', '内容摘要', 'Summary', 'text', 'desirable', [
      '提醒内容',
      '主要内容',
      '内容',
      '提醒内容摘要',
    ]),
    field('inspectionPlan', '检查安排', 'Inspection planned', 'text', 'desirable', [
      '监督检查安排',
      '节日期间检查安排',
      '检查情况',
      '督查安排',
    ]),
  ],
};
