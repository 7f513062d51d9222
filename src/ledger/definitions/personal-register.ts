import { field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';

/** L02: one person's own risks and commitment; often one form a sheet. */
export const personalRegister: LedgerDefinition = {
  id: 'personal-register',
  code: 'L02',
  title: '个人廉政风险防控登记表',
  titleEn: 'Personal risk register',
  titleWords: ['个人廉政风险', '个人岗位廉政风险', '防控登记表', '个人自查', '个人风险'],
  layout: 'either',
  naturalKey: ['name'],
  missingValues: MISSING_VALUES,
  head: ['unit', 'reportDate'],
  fields: [
    ...COMMON_FIELDS,
    field('name', '姓名', 'Name', 'person', 'identifying', ['本人姓名', '填表人', '干部姓名']),
    field('position', '职务', 'Position', 'post', 'required', [
      '岗位',
      '职务（岗位）',
      '岗位名称',
      '职务职级',
      '现任职务',
      '岗位职务',
    ]),
    field('department', '科室', 'Department', 'department', 'required', [
      '部门',
      '所在科室',
      '所在部门',
      '股室',
      '处室',
      '单位及科室',
    ]),
    field('duties', '分管工作', 'In charge of', 'text', 'required', [
      '承担工作',
      '分管/承担工作',
      '分管（承担）工作',
      '主要工作',
      '分管或承担工作',
    ]),
    field('postDuties', '岗位职责', 'Duties of the post', 'text', 'desirable', ['主要职责', '职责']),
    field('moralRisk', '思想道德风险', 'Moral risk', 'risk', 'identifying', ['思想道德方面', '思想道德']),
    field('dutyRisk', '岗位职责风险', 'Duty risk', 'risk', 'identifying', [
      '岗位职责方面',
      '岗位风险',
      // A form that does not part the risks by kind.
      '廉政风险点',
      '廉洁风险点',
      '岗位廉政风险点',
      '个人廉政风险点',
    ]),
    field('processRisk', '业务流程风险', 'Process risk', 'risk', 'desirable', [
      '业务流程方面',
      '工作流程风险',
      '业务流程',
    ]),
    field('systemRisk', '制度机制风险', 'System risk', 'risk', 'desirable', ['制度机制方面', '制度机制']),
    field('externalRisk', '外部环境风险', 'External risk', 'risk', 'desirable', ['外部环境方面', '外部环境']),
    field('riskLevel', '风险等级', 'Risk level', 'level', 'required', [
      '等级',
      '风险级别',
      '自评等级',
      '廉政风险等级',
    ]),
    field('measures', '个人防控措施', 'Own measures', 'measure', 'identifying', [
      '防控措施',
      '防范措施',
      '本人防控措施',
      '个人防范措施',
    ]),
    field('responsibleLeader', '责任领导', 'Responsible leader', 'leader', 'desirable', [
      '分管领导',
      '主管领导',
    ]),
    field('pledge', '本人承诺', 'Own pledge', 'text', 'required', [
      '个人承诺',
      '承诺人签字',
      '本人签字',
      '签字',
      '本人承诺（签字/日期）',
    ]),
    field('departmentOpinion', '科室审核意见', 'Opinion of the department', 'text', 'desirable', [
      '部门审核意见',
      '科室意见',
      '部门意见',
    ]),
    field('leaderOpinion', '分管领导意见', 'Opinion of the leader', 'text', 'desirable', [
      '分管领导审核意见',
      '领导意见',
    ]),
    field('groupOpinion', '领导小组审定意见', 'Opinion of the leading group', 'text', 'desirable', [
      '领导小组意见',
      '审定意见',
    ]),
  ],
};
