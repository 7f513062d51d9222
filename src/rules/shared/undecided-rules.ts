/** A rule of the catalogue that no rule over ledgers decides, and why. */
export interface UndecidedRule {
  readonly code: string;
  readonly 'zh-CN': { readonly what: string; readonly reason: string };
  readonly en: { readonly what: string; readonly reason: string };
}

const FORMAT = {
  'zh-CN':
    '判断的是报告版式，不是台账：由 taizhang proofread 按 Word 文件的页面、字体、行距、缩进、表格和页码判断（规则 page-layout、title-letters、heading-letters、body-letters、line-height、first-line-indent、wide-table、page-numbers），层次序号由规则 numbering-mark、first-level 判断；taizhang report 生成的文件合乎该版式。',
  en: 'It judges the layout of a report, not a ledger: taizhang proofread does, by the pages, letters, lines, indents, tables and page numbers of a Word file (rules page-layout, title-letters, heading-letters, body-letters, line-height, first-line-indent, wide-table, page-numbers) and by the numbers of its levels (numbering-mark, first-level); what taizhang report writes has that layout.',
};

/** The catalogue's codes without a rule of their own, in its order. */
export const UNDECIDED_RULES: readonly UndecidedRule[] = [
  undecided(
    'G-01',
    '报告中的每个数字都有台账来源',
    'Every number of a report comes from a ledger',
    proofreader('figure-matches-ledger', true),
  ),
  undecided(
    'G-02',
    '“全体、都、凡”一类断言须台账达到百分之百',
    'What is said of all holds for all rows',
    proofreader('claim-of-all', true),
  ),
  undecided(
    'G-03',
    '报告的层次序号不错乱',
    'The items of a report are numbered in order',
    proofreader('numbering-sequence'),
  ),
  undecided(
    'G-04',
    '报告写明统计的截止日期',
    'A report states the day of its figures',
    proofreader('figures-day'),
  ),
  undecided(
    'G-05',
    '比率的分子分母齐全并可复算',
    'Rates come with both numbers and can be computed',
    proofreader('rate-computable'),
  ),
  undecided('G-06', '报告的版式符合公文格式', 'A report is laid out as official documents are', FORMAT),
  undecided(
    'G-07',
    '同一人、同一单位的称谓前后一致',
    'A person or unit is called by one name',
    proofreader('one-name'),
  ),
  undecided(
    'V-01',
    '外发的版本已隐去姓名、证号等个人信息',
    'What is sent out hides names and numbers of persons',
    proofreader('personal-data'),
  ),
  undecided(
    'V-02',
    '涉敏材料标明内部资料或知悉范围',
    'Sensitive papers say who may know them',
    proofreader('limited-circulation'),
  ),
];

function undecided(
  code: string,
  what: string,
  whatEn: string,
  reason: Readonly<Record<'zh-CN' | 'en', string>>,
): UndecidedRule {
  return { code, 'zh-CN': { what, reason: reason['zh-CN'] }, en: { what: whatEn, reason: reason.en } };
}

/** A code that a rule of `taizhang proofread` decides. */
function proofreader(rule: string, needsLedger = false): Readonly<Record<'zh-CN' | 'en', string>> {
  return {
    'zh-CN': `判断的是报告正文，不是台账：由 taizhang proofread 的规则 ${rule} 判断${needsLedger ? '，须用 --ledger 给出台账' : ''}。`,
    en: `It judges the text of a report, not a ledger: rule ${rule} of taizhang proofread does${needsLedger ? ', given the ledgers by --ledger' : ''}.`,
  };
}
