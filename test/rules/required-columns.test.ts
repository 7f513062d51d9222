import { requiredColumns } from '../../src/rules/required-columns';
import { testRule } from './rule-tester';

const FULL =
  '| 问题编号 | 来源 | 反馈日期 | 反馈问题 | 整改目标 | 整改措施 | 牵头领导 | 牵头科室 | 责任人 | 完成时限 | 整改进展 | 状态 |';
const RISKS =
  '| 科室 | 岗位名称 | 权力事项 | 风险类型 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 |';
const RISK =
  '| 办公室 | 印章管理 | 用印审批 | 岗位职责风险 | 未按规定登记用印 | 一级 | 用印须经审批并登记 | 周若溪 | 林启明 |';

testRule(requiredColumns, {
  valid: [
    {
      name: 'every required column, under other names and in another order',
      sheet: `${FULL.replace('整改措施', '具体措施').replace('完成时限', '整改时限')}
        | 1 | 巡察 | 2023-03-01 | 用印不登记 | 登记齐全 | 设专人登记 | 林启明 | 办公室 | 周若溪 | 2023-06-30 | 已设专人 | 已完成 |`,
    },
    {
      name: 'a header that is likely enough, and one that is known but holds odd values',
      sheet: `临河县水务局2023年廉政谈话台账
        | 谈话时间 | 谈话种类 | 主要谈话人 | 谈话对象 | 谈话对象职务 | 谈话事由 | 主要谈话内容 | 谈话地点 | 记录人 | 谈话对象签字 | 后续跟踪 |
        | 未定 | 未定 | 林启明 | 顾明哲 | 财务科科长 | 报销 | 提醒严格执行报销制度 | 会议室 | 周若溪 | 是 | 无 |`,
    },
    {
      name: 'no unit column, but the unit is known from the title',
      sheet: `临河县水务局2023年廉政风险点一览表\n${RISKS}\n${RISK}`,
    },
  ],
  invalid: [
    {
      name: 'two columns missing: one issue at the title',
      sheet: `临河县水务局2023年问题整改台账
        ${FULL.replace(' 整改目标 |', '').replace(' 责任人 |', '')}
        | 1 | 巡察 | 2023-03-01 | 用印不登记 | 设专人登记 | 林启明 | 办公室 | 2023-06-30 | 已设专人 | 已完成 |`,
      issues: [
        {
          cell: 'A1',
          messageId: 'missing',
          severity: 'warning',
          data: { columns: ['整改目标', '责任人'], count: 2 },
        },
      ],
    },
    {
      name: 'a column that was taken for another with little confidence',
      sheet: `临河县水务局2023年廉政谈话台账
        | 谈话时间 | 谈话人 | 谈话对象 | 职务 | 谈话类型 | 谈话内容 | 记录人 |
        | 2023-03-01 | 林启明 | 顾明哲 | 财务科科长 | 提醒谈话 | 提醒严格执行报销制度 | 周若溪 |`,
      issues: [
        { cell: 'A1', messageId: 'missing' },
        {
          cell: 'D2',
          messageId: 'likened',
          severity: 'info',
          data: { header: '职务', name: '对象单位职务' },
        },
      ],
      fixed: `临河县水务局2023年廉政谈话台账
        | 谈话时间 | 谈话人 | 谈话对象 | 对象单位职务 | 谈话类型 | 谈话内容 | 记录人 |
        | 2023-03-01 | 林启明 | 顾明哲 | 财务科科长 | 提醒谈话 | 提醒严格执行报销制度 | 周若溪 |`,
    },
    {
      name: 'no unit anywhere, and the unit made it strict',
      sheet: `${RISKS}\n${RISK}`,
      settings: { strictColumns: ['risk-points'] },
      issues: [{ cell: 'A1', severity: 'error', data: { columns: ['单位'] } }],
    },
  ],
});
