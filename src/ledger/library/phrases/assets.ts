import { parsePhrases } from '../parse-phrases';

/** Risks of 资产管理: 风险类型 | 表现. */
export const assetsPhrases = parsePhrases(
  '资产管理',
  `
  岗位 | 擅自出租出借、处置国有资产
  业务 | 未经评估低价转让资产
  业务 | 资产购置、领用不登记，造成账实不符
  岗位 | 截留资产出租和处置收入，不上缴财政
  制度 | 盘点制度不落实，闲置资产长期失管流失
  思想 | 侵占公物归个人和亲友使用
  外部 | 承租人串通压价，以低于市场的价格取得经营权
`,
);
