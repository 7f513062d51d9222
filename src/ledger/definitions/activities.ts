import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { ACTIVITY_KINDS } from './reporting-vocabularies';

/** L19: one row is one campaign or activity beside the other ledgers. */
export const activities: LedgerDefinition = {
  id: 'activities',
  code: 'L19',
  title: '专项工作活动台账',
  titleEn: 'Campaigns and activities',
  titleWords: ['活动', '专项整治', '清廉机关', '廉洁文化', '办实事', '专项工作'],
  layout: 'table',
  naturalKey: ['kind', 'activity', 'date'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    ...COMMON_FIELDS,
    field(
      'kind',
      '类别',
      'Kind',
      'category',
      'required',
      ['活动类别', '工作类别', '活动类型', '专项类别', '类型'],
      { categories: ACTIVITY_KINDS },
    ),
    field('activity', '名称', 'Name', 'text', 'identifying', [
      '活动名称',
      '专项名称',
      '工作名称',
      '事项名称',
      '活动主题',
      '活动内容',
      '专项工作名称',
      '项目名称',
    ]),
    field('date', '日期', 'Date', 'date', 'identifying', [
      '活动日期',
      '活动时间',
      '开展时间',
      '开展日期',
      '时间',
      '实施时间',
    ]),
    field('place', '地点', 'Place', 'text', 'desirable', ['活动地点', '开展地点']),
    field('organiser', '组织单位', 'Organised by', 'text', 'required', [
      '组织科室',
      '主办单位',
      '承办单位',
      '组织部门',
      '牵头科室',
      '责任科室',
      '开展单位',
    ]),
    field('participants', '参加对象/人数', 'Participants', 'text', 'required', [
      '参加人数',
      '参加对象',
      '参加人员',
      '参与人数',
      '参加对象及人数',
      '参与对象',
      '人数',
    ]),
    field('outcome', '办理事项/成效', 'Outcome', 'text', 'desirable', [
      '成效',
      '办理事项',
      '活动成效',
      '工作成效',
      '办理情况',
      '取得成效',
    ]),
    field('responsibleLeader', '领办领导', 'Leader', 'leader', 'desirable', [
      '牵头领导',
      '责任领导',
      '分管领导',
      '包抓领导',
    ]),
    field('completionDate', '办结日期', 'Completed on', 'date', 'desirable', [
      '办结时间',
      '完成日期',
      '完成时间',
    ]),
  ],
};
