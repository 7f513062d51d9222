import { type Row, textOf } from '../../core/table';
import { mattersIn } from './matters';

/** A field of decisions on money, with the words that tell it in a topic or a risk. */
export interface SpendingArea {
  readonly area: string;
  readonly words: RegExp;
}

const PURCHASE: SpendingArea = { area: '采购招标', words: /采购|招标|投标|评标|购置|比选|询价|供应商/ };
const WORKS: SpendingArea = {
  area: '工程项目',
  words: /工程|施工|建设|改造|维修|修缮|设计变更|签证|计量|项目/,
};
const FUNDS: SpendingArea = {
  area: '资金使用',
  words: /资金|经费|拨付|支付|预算|补贴|补助|款项|公款|报销|财务|账户|支出|费用/,
};

/** Columns in which a ledger of risks tells what its rows are about. */
const RISK_COLUMNS: readonly string[] = ['power', 'step', 'post', 'risk'];

/** The area of a decision on money, works or purchases; null for any other matter. */
export function spendingArea(decision: Row): SpendingArea | null {
  const kinds = mattersIn(decision);
  const topic = textOf(decision, 'topic');
  if (/采购|招标/.test(topic) && !kinds.includes('重要干部任免')) return PURCHASE;
  if (kinds.includes('重大项目安排')) return WORKS;
  return kinds.includes('大额度资金使用') ? FUNDS : null;
}

/** Whether a risk point lies in the area. */
export function isRiskOf({ words }: SpendingArea, risk: Row): boolean {
  return RISK_COLUMNS.some((name) => words.test(textOf(risk, name)));
}
