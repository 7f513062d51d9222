import type { Cell } from '../../src/core/cell';
import { ColumnBinder } from '../../src/ledger/bind-columns';
import { profileColumn } from '../../src/ledger/column-profile';
import { DEFINITIONS } from '../../src/ledger/definitions';

/** The field that a header gets in a ledger, with typical values below it, or none. */
function fieldOf(ledger: string, header: string, values: readonly string[] = []): string | undefined {
  const definition = DEFINITIONS.find(({ id }) => id === ledger);
  if (!definition) throw new Error(ledger);
  const [bound] = new ColumnBinder(definition).bind(
    [{ column: 1, parts: [header], header, at: { row: 1, column: 1 } }],
    () => profileColumn(values.map((value): Cell => ({ value }))),
  );
  return bound?.field.name;
}

describe('header words never seen before', () => {
  it.each([
    ['risk-points', '廉洁风险表现', 'risk'],
    ['risk-points', '岗位廉洁风险点概述', 'risk'],
    ['risk-points', '廉政风险隐患', 'risk'],
    ['risk-points', '防范对策', 'measures'],
    ['risk-points', '风险化解办法', 'measures'],
    ['risk-points', '廉政风险防范举措', 'measures'],
    ['risk-points', '责任科（股）室', 'department'],
    ['risk-points', '风险防控责任科室', 'department'],
    ['risk-points', '涉及的岗位', 'post'],
    ['risk-points', '行使的职权', 'power'],
    ['risk-points', '权力运行流程', 'step'],
    ['risk-points', '廉洁风险类别', 'riskType'],
    ['risk-points', '评估等级', 'riskLevel'],
    ['risk-points', '岗位廉政风险评级', 'riskLevel'],
    ['risk-points', '具体责任人姓名', 'responsiblePerson'],
    ['risk-points', '挂点局领导', 'responsibleLeader'],
    ['personal-register', '思想道德方面存在的风险点', 'moralRisk'],
    ['personal-register', '本人防范对策', 'measures'],
    ['personal-register', '承担的工作', 'duties'],
    ['responsibility-list', '履责对象', 'subject'],
    ['responsibility-list', '职责要点', 'content'],
    ['responsibility-list', '落实时限要求', 'frequency'],
    ['task-breakdown', '完成期限要求', 'deadline'],
    ['task-breakdown', '主办科（室）', 'department'],
    ['task-breakdown', '协同部门', 'support'],
    ['task-breakdown', '年度重点工作内容', 'task'],
    ['task-breakdown', '截至目前工作进展', 'progress'],
    ['rectification', '查摆问题描述', 'problem'],
    ['rectification', '巡察反馈的问题', 'problem'],
    ['rectification', '改进举措', 'measures'],
    ['rectification', '整改完成期限', 'deadline'],
    ['rectification', '整改预期效果', 'goal'],
    ['rectification', '是否整改到位', 'status'],
    ['rectification', '实际办结日期', 'completionDate'],
    ['rectification', '包保领导', 'responsibleLeader'],
    ['rectification', '印证资料清单', 'evidence'],
    ['pledges', '承诺人员姓名', 'signer'],
    ['pledges', '签署时间', 'signDate'],
    ['education', '研讨专题', 'theme'],
    ['meetings', '上会事项', 'topic'],
  ])('%s: %s is %s', (ledger, header, name) => {
    expect(fieldOf(ledger, header)).toBe(name);
  });

  it.each([
    ['risk-points', '责任人电话'],
    ['risk-points', '责任人身份证号'],
    ['risk-points', '风险点数量'],
    ['risk-points', '防控措施签字'],
    ['risk-points', '录入系统时间'],
    ['risk-points', '创建人邮箱'],
    ['risk-points', '数据版块'],
    ['risk-points', '审核意见'],
    ['risk-points', '公示网址'],
    ['rectification', '整改率'],
    ['rectification', '问题个数'],
    ['rectification', '责任人联系方式'],
    ['rectification', '未整改原因'],
    ['rectification', '完成时限预警'],
    ['rectification', '领导批示'],
    ['task-breakdown', '任务占比'],
    ['task-breakdown', '牵头科室联系方式'],
    ['pledges', '签订人身份证号'],
    ['pledges', '出生年月'],
    ['responsibility-list', '责任人签字'],
    ['responsibility-list', '责任内容字数'],
  ])('%s: %s is no column of it', (ledger, header) => {
    expect(fieldOf(ledger, header)).toBeUndefined();
  });
});
