import { isTemplateRow } from '../../../src/rules/shared/template-row';
import { tableFrom } from '../../support/table-from-markdown';

describe('isTemplateRow', () => {
  it('reads the remarks and the reason for a change', () => {
    const { rows } = tableFrom(
      `| 风险点描述 | 防控措施 | 变更原因 | 备注 |
      | 收入不及时入账 | 每日对账 | | 属统一模板 |
      | 虚列支出 | 双人复核 | 统一内容 | |
      | 账目不实 | 定期盘点 | 职能调整 | |`,
      'risk-points',
    );
    expect(rows.map((row) => isTemplateRow(row, { templates: [] }))).toEqual([true, true, false]);
  });

  it('knows the texts that the unit lists, however they are spaced', () => {
    const { rows } = tableFrom(
      `| 风险点描述 | 防控措施 |
      | 收入不及时入账 | 每日对账， 双人复核 |
      | 虚列支出 | 每日对账 |`,
      'risk-points',
    );
    const templates = ['每日对账，双人复核'];
    expect(rows.map((row) => isTemplateRow(row, { templates }))).toEqual([true, false]);
  });
});
