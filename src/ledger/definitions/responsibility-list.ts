import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { STATUSES } from './vocabularies';

/** L03: one row is one duty of one subject. */
export const responsibilityList: LedgerDefinition = {
  id: 'responsibility-list',
  code: 'L03',
  title: '责任清单',
  titleEn: 'Responsibility list',
  titleWords: ['责任清单', '主体责任', '责任落实清单', '任务清单'],
  layout: 'table',
  naturalKey: ['subject', 'serial'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    field('serial', '序号', 'No.', 'serial', 'required', ['序 号', '编号', '项目序号', '№', '条目']),
    ...COMMON_FIELDS.filter((common) => common.name !== 'serial'),
    field('subject', '责任主体', 'Subject', 'text', 'identifying', [
      '主体',
      '责任对象',
      '责任人',
      '责任主体（姓名）',
      '履责主体',
    ]),
    field('category', '责任类别', 'Kind of responsibility', 'text', 'desirable', [
      '类别',
      '责任类型',
      '项目',
      '责任分类',
    ]),
    field('content', '责任内容', 'Duty', 'text', 'identifying', [
      '工作内容',
      '具体内容',
      '责任事项',
      '主要责任',
      '职责内容',
      '履责内容',
    ]),
    field('measures', '具体任务', 'Tasks', 'measure', 'required', [
      '工作措施',
      '具体措施',
      '落实措施',
      '具体任务/工作措施',
      '分解行动',
      '具体举措',
      '任务措施',
    ]),
    field('responsibleLeader', '责任领导', 'Responsible leader', 'leader', 'desirable', [
      '分管领导',
      '牵头领导',
      '主管领导',
    ]),
    field('department', '责任科室', 'Department', 'departments', 'desirable', [
      '科室',
      '责任部门',
      '牵头科室',
      '责任单位',
      '承办科室',
      '配合科室',
    ]),
    field('frequency', '频次', 'Frequency', 'text', 'required', [
      '时限',
      '频次/时限',
      '频次（时限）',
      '完成时限',
      '时限要求',
      '落实时限',
      '时间要求',
    ]),
    field('form', '完成形式', 'Form', 'text', 'desirable', ['成果形式', '落实形式', '完成方式', '履责形式']),
    field('progress', '落实情况', 'Progress', 'text', 'desirable', [
      '进展情况',
      '完成情况',
      '履责情况',
      '工作进展',
    ]),
    field('status', '状态', 'Status', 'status', 'desirable', ['是否完成', '办理状态', '完成状态'], {
      categories: STATUSES,
    }),
  ],
};
