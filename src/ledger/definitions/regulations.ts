import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { REGULATION_ACTIONS } from './reporting-vocabularies';

/** L18: one row is one rule that the unit made, amended or repealed. */
export const regulations: LedgerDefinition = {
  id: 'regulations',
  code: 'L18',
  title: '制度建设台账',
  titleEn: 'Rules made by the unit',
  titleWords: ['制度建设', '制度台账', '制度目录', '废改立', '规章制度', '建章立制'],
  layout: 'table',
  naturalKey: ['regulation', 'documentNo'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    ...COMMON_FIELDS,
    field('regulation', '制度名称', 'Rule', 'text', 'identifying', [
      '规章制度名称',
      '制度文件名称',
      '规章制度',
      '制度',
      '内控制度名称',
      '文件（制度）名称',
    ]),
    field('category', '类别', 'Kind', 'text', 'desirable', ['制度类别', '制度类型', '类型']),
    field(
      'action',
      '动作',
      'Action',
      'category',
      'required',
      ['新建/修订/废止', '废改立', '立改废', '制修订情况', '制定类型', '建立方式', '新建或修订', '变动情况'],
      { categories: REGULATION_ACTIONS },
    ),
    // Blanks in these two are the business of the rule that asks for number and date.
    field(
      'documentNo',
      '文号',
      'Document no.',
      'document',
      'required',
      ['发文字号', '文件文号', '发文号', '文件号'],
      {
        constraints: { required: false },
      },
    ),
    field(
      'date',
      '日期',
      'Date',
      'date',
      'required',
      [
        '印发日期',
        '印发时间',
        '发布日期',
        '制定时间',
        '制定日期',
        '发文日期',
        '出台时间',
        '修订时间',
        '时间',
      ],
      { constraints: { required: false } },
    ),
    field('issueNo', '对应问题编号', 'Problem or risk no.', 'text', 'desirable', [
      '对应问题编号/风险编号',
      '对应风险编号',
      '对应问题',
      '问题编号',
      '关联问题编号',
    ]),
    field('department', '责任科室', 'Department', 'departments', 'desirable', [
      '制定科室',
      '科室',
      '责任部门',
      '起草科室',
      '牵头科室',
    ]),
    field('progress', '执行情况', 'Carried out', 'text', 'desirable', [
      '落实情况',
      '制度执行情况',
      '执行效果',
    ]),
  ],
};
