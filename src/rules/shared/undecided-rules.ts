/** A rule of the catalogue that no rule over ledgers decides, and why. */
export interface UndecidedRule {
  readonly code: string;
  readonly 'zh-CN': { readonly what: string; readonly reason: string };
  readonly en: { readonly what: string; readonly reason: string };
}

const PROOFREADER = {
  'zh-CN': '判断的是报告正文，不是台账，由报告校核功能判断。',
  en: 'It judges the text of a report, not a ledger: the report proofreader does.',
};
/** The catalogue's codes without a rule of their own, in its order. */
export const UNDECIDED_RULES: readonly UndecidedRule[] = [
  undecided(
    'G-01',
    '报告中的每个数字都有台账来源',
    'Every number of a report comes from a ledger',
    PROOFREADER,
  ),
  undecided(
    'G-02',
    '“全体、都、凡”一类断言须台账达到百分之百',
    'What is said of all holds for all rows',
    PROOFREADER,
  ),
  undecided('G-03', '报告的层次序号不错乱', 'The items of a report are numbered in order', PROOFREADER),
  undecided('G-04', '报告写明统计的截止日期', 'A report states the day of its figures', PROOFREADER),
  undecided(
    'G-05',
    '比率的分子分母齐全并可复算',
    'Rates come with both numbers and can be computed',
    PROOFREADER,
  ),
  undecided('G-06', '报告的版式符合公文格式', 'A report is laid out as official documents are', PROOFREADER),
  undecided('G-07', '同一人、同一单位的称谓前后一致', 'A person or unit is called by one name', PROOFREADER),
  undecided(
    'V-01',
    '外发的版本已隐去姓名、证号等个人信息',
    'What is sent out hides names and numbers of persons',
    PROOFREADER,
  ),
  undecided('V-02', '涉敏材料标明内部资料或知悉范围', 'Sensitive papers say who may know them', PROOFREADER),
];

function undecided(
  code: string,
  what: string,
  whatEn: string,
  reason: Readonly<Record<'zh-CN' | 'en', string>>,
): UndecidedRule {
  return { code, 'zh-CN': { what, reason: reason['zh-CN'] }, en: { what: whatEn, reason: reason.en } };
}
