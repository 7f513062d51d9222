import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';

/** L16: one row is the index of one person's integrity file; the file's contents stay out of the ledger. */
export const integrityFiles: LedgerDefinition = {
  id: 'integrity-files',
  code: 'L16',
  title: '廉政档案目录台账',
  titleEn: 'Index of integrity files',
  titleWords: ['廉政档案', '廉洁档案', '档案目录', '报告事项'],
  layout: 'table',
  naturalKey: ['name'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    ...COMMON_FIELDS,
    field('name', '姓名', 'Name', 'person', 'identifying', ['档案对象', '建档对象', '干部姓名', '建档人']),
    field('position', '职务', 'Position', 'post', 'desirable', [
      '单位职务',
      '现任职务',
      '单位及职务',
      '职务职级',
    ]),
    field('idCard', '身份证号', 'Identity card', 'text', 'desirable', [
      '身份证号码',
      '公民身份号码',
      '身份证',
      '证件号码',
    ]),
    field('phone', '联系电话', 'Phone', 'text', 'desirable', [
      '手机',
      '手机号',
      '手机号码',
      '电话',
      '移动电话',
    ]),
    field('openedOn', '建档日期', 'Opened on', 'date', 'desirable', ['建档时间', '建立日期', '立档日期']),
    field('updatedOn', '更新日期', 'Updated on', 'date', 'required', [
      '更新时间',
      '最近更新日期',
      '最近更新时间',
      '最后更新日期',
    ]),
    field('contents', '材料目录', 'Contents', 'text', 'identifying', [
      '档案材料',
      '档案材料目录',
      '材料名称',
      '归档材料',
      '档案内容',
      '材料清单',
      '归档内容',
    ]),
    field('pieces', '材料份数', 'Pieces', 'count', 'desirable', ['份数', '材料数量', '件数']),
    field('access', '知悉范围', 'Who may know', 'text', 'required', [
      '密级',
      '密级/知悉范围',
      '密级（知悉范围）',
      '查阅范围',
      '密级及知悉范围',
    ]),
    field('keeper', '保管人', 'Keeper', 'person', 'desirable', ['管理人', '档案管理人', '保管人员']),
    field('lending', '调阅记录', 'Consulted', 'text', 'desirable', ['查阅记录', '借阅记录', '调阅情况']),
  ],
};
