import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { PLEDGE_KINDS, YES_NO } from './vocabularies';

/** L08: one row is one signed paper of one person or unit. */
export const pledges: LedgerDefinition = {
  id: 'pledges',
  code: 'L08',
  title: '承诺书责任书签订台账',
  titleEn: 'Pledges and responsibility papers',
  titleWords: ['承诺书', '责任书', '签订台账', '签订情况', '签订登记'],
  layout: 'table',
  naturalKey: ['document', 'signer'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    ...COMMON_FIELDS,
    field('document', '文书名称', 'Document', 'document', 'required', [
      '承诺书名称',
      '责任书名称',
      '名称',
      '文件名称',
      '文书',
    ]),
    field('kind', '类别', 'Kind', 'category', 'required', ['文书类别', '种类', '类型', '文书类型'], {
      categories: PLEDGE_KINDS,
    }),
    field('level', '签订层级', 'Layer', 'text', 'desirable', ['层级', '签订级别']),
    field('signer', '签订人', 'Signer', 'person', 'identifying', [
      '承诺人',
      '签订人（单位）',
      '责任人',
      '姓名',
      '签订人姓名',
      '承诺人姓名',
      '签订对象',
    ]),
    field('department', '科室', 'Department', 'department', 'desirable', [
      '部门',
      '所在科室',
      '股室',
      '处室',
    ]),
    field('position', '职务', 'Position', 'post', 'desirable', [
      '岗位',
      '职务/岗位',
      '职务（岗位）',
      '岗位职务',
    ]),
    field('riskLevel', '对应风险等级', 'Risk level', 'level', 'desirable', [
      '风险等级',
      '岗位风险等级',
      '等级',
    ]),
    field('counterpart', '对签人', 'Counterpart', 'person', 'desirable', [
      '受签人',
      '签订对方',
      '责任领导',
      '监签人',
    ]),
    field('signDate', '签订日期', 'Signed on', 'date', 'identifying', [
      '签订时间',
      '承诺日期',
      '签署日期',
      '签字日期',
      '承诺时间',
    ]),
    field('copies', '份数', 'Copies', 'count', 'desirable', ['签订份数', '数量']),
    field(
      'signed',
      '本人签名',
      'Signed in person',
      'yes-no',
      'required',
      ['是否签字', '是否本人签字', '签名', '本人签字', '是否本人签名', '是否签订'],
      { categories: YES_NO },
    ),
    field('content', '承诺内容', 'Pledged', 'text', 'desirable', ['承诺事项', '承诺书内容', '责任书内容']),
    field('archiveNo', '存档编号', 'Archive no.', 'number-id', 'desirable', ['档案编号', '归档编号']),
  ],
};
