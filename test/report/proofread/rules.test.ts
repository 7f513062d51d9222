import type { Figures } from '../../../src/report/figures/evaluate-figures';
import type { Figure } from '../../../src/report/figures/figure';
import { fixText } from '../../../src/report/proofread/fix-document';
import type { ProofOptions } from '../../../src/report/proofread/proof-document';
import { proofread } from '../../../src/report/proofread/proofread';
import { PROOF_RULES } from '../../../src/report/proofread/rules';
import { splitText } from '../../../src/report/proofread/text-lines';

/** What a rule says of a text: `line:column text`. */
function told(rule: string, text: string, options: ProofOptions = {}): string[] {
  return proofread(splitText(text).lines, options)
    .filter((issue) => issue.rule === rule)
    .map(({ line, column, text: found }) => `${line}:${column} ${found}`);
}

/** Rule, text, what is told of it. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['numbering-sequence', '一、甲\n二、乙\n二、丙', ['3:1 二、']],
  ['numbering-sequence', '一、甲\n三、乙', ['2:1 三、']],
  ['numbering-sequence', '一、甲\n（一）子\n（二）丑\n二、乙\n（一）寅', []],
  ['numbering-sequence', '一、甲\n1.子\n2.丑\n说明如下。\n1.寅', []],
  ['numbering-sequence', '一、甲\n附件1\n一、乙\n附件：1.表\n2.表', []],
  ['numbering-sequence', '一是学。二是做。三是查。三是改。', ['1:13 三是']],
  ['numbering-sequence', '第一，学。第三，做。', ['1:6 第三，']],
  ['numbering-sequence', '第一季度开展学习。第三季度开展检查。统一是要求。', []],
  ['numbering-mark', '1、甲\n（二）、乙\n(三)丙', ['1:1 1、', '2:1 （二）、', '3:1 (三)']],
  ['numbering-mark', '一、甲\n（一）乙\n1.丙\n（1）丁\n2023年开展工作', []],
  ['heading-period', '一、加强组织领导。\n正文。', ['1:9 。']],
  ['heading-period', '一、加强领导\n（一）每月报送一次信息。\n（二）每年报告一次工作。', []],
  ['first-level', '（一）甲\n（二）乙\n（三）丙', ['1:1 （一）']],
  ['title-form', '临河县水务局2023年工作\n', []],
  ['title-form', '甲局关于某事\n正文一句。', ['1:1 甲局关于某事']],
  ['paired-marks', '学习《条例和“准则”。', ['1:3 《']],
  ['paired-marks', '“第一段。\n“第二段。”\n1）甲\n（本文分两\n行写完）', []],
  ['paired-marks', '《关于印发《办法》的通知》', ['1:6 《']],
  ['half-width-marks', '加强学习,提高认识;做好工作.', ['1:5 ,', '1:10 ;', '1:15 .']],
  ['half-width-marks', '比例3:1，见www.a.cn,b。', []],
  ['half-width-brackets', '清单(试行)和"三重一大"', ['1:3 (试行)', '1:8 "三重一大"']],
  ['list-comma', '学《甲》、《乙》，用“丙”、“丁”。', ['1:5 、', '1:14 、']],
  ['list-comma', '学《甲》（试行）、《乙》。', []],
  ['doubled-marks', '甲、及乙，，丙、和丁。。', ['1:2 、', '1:5 ，，', '1:8 、', '1:11 。。']],
  ['doubled-marks', '发现、及时处理，团结、和谐。', []],
  ['range-dash', '2021-2023年，每月1-2次，3月-5月', ['1:1 2021-2023', '1:14 1-2', '1:19 3月-5']],
  ['range-dash', '电话0478-1234567，2023-03-14，A-3个', []],
  [
    'document-number',
    '水发[2023]18号、水办发（2022）第5号、水函〔2023〕06号',
    ['1:3 [2023]18号', '1:16 （2022）第5号', '1:28 〔2023〕06号'],
  ],
  ['document-number', '水发〔2023〕18号，（2023）京01民终5号', []],
  [
    'date-form',
    '2023年03月05日，二零二三年，2023年三月五日',
    ['1:6 03月05日', '1:13 二零二三', '1:19 2023年三月五日'],
  ],
  ['date-form', '2023年10月20日，二〇二三年三月五日，3月1日', []],
  ['approximate-twice', '约30人左右，近20个左右，约30人', ['1:1 约30人左右', '1:8 近20个左右']],
  ['title-misquoted', '《中国共产党教育管理工作条例》', ['1:1 《中国共产党教育管理工作条例》']],
  ['title-misquoted', '《党章》《中国共产党党员教育管理工作条例》《工作作风督导检查制度》', []],
  ['title-superseded', '学习《信访条例》。', ['1:3 《信访条例》']],
  ['title-superseded', '《信访条例》已由《信访工作条例》取代。', []],
  [
    'terms',
    '学习习近平新时代中国特色社会主义。中纪委，《传达中纪委精神》',
    ['1:3 习近平新时代中国特色社会主义', '1:18 中纪委'],
  ],
  ['wrong-words', '布署工作，做出决定，台帐', ['1:1 布署', '1:6 做出', '1:12 帐']],
  [
    'doubled-words',
    '开展开展，的的，进行了进行，三是是',
    ['1:1 开展开展', '1:6 的的', '1:9 进行了进行', '1:15 三是是'],
  ],
  ['doubled-words', '一件一件办，目的的实现，的的确确，大大提高，清清楚楚', []],
  [
    'stray-markup',
    '甲##paidend##乙{{名称}}[object Object]',
    ['1:2 ##paidend##', '1:14 {{名称}}', '1:20 [object Object]'],
  ],
  ['placeholders', 'XX局和××局，某某，____', ['1:1 XX']],
  ['placeholders', 'APP、XX光机', ['1:5 XX']],
  ['one-name', '局党组开会。局党组决定。办党组同意。', ['1:13 办党组']],
  ['one-name', '党组理论学习中心组学习。', []],
  ['relative-time', '今年以来，上月，近期', ['1:1 今年以来', '1:6 上月', '1:9 近期']],
  ['relative-time', '历年以来，节假日前，1月31日前，2023年1月', []],
  ['figures-day', '截至目前，完成6次。', ['1:1 截至目前']],
  ['anniversary', '2023年是建党101周年，新中国成立74周年。', ['1:7 建党101周年']],
  ['item-count', '从组织、制度、监督、问责等3个方面入手', ['1:13 等3个方面']],
  ['item-count', '从组织、制度、监督等6个方面入手', []],
  ['broken-sentence', '为进一步提高思想认识。组织学习。', ['1:1 为进一步提高思想认识。']],
  ['broken-sentence', '坚持以学习为重点。为切实加强领导，成立小组。', []],
  ['festival-order', '春节、端午节、清明节', ['1:1 春节、端午节、清明节']],
  ['festival-order', '元旦、春节，中秋、国庆、元旦', []],
  ['repeated-phrase', '深入开展不正之风和腐败问题专项整治，明确不正之风和腐败问题专项整治', []],
  ['department-separator', '（责任部门：甲科、乙科）\n（责任部门：甲科，乙科）', ['2:7 甲科，乙科']],
  ['ordinal-comma', '第一组建机构。第二动员部署。', ['1:1 第一', '1:8 第二']],
  ['ordinal-comma', '第一季度开会。第二季度检查。第一组发言。', []],
  ['long-paragraph', '学'.repeat(501), ['1:1 学学学学学学学学学学学学学学']],
  ['blanks', '甲。 \n乙。\n\n丙。', ['1:3 ', '3:1 ']],
  ['required-sections', '甲局工作总结\n做了工作。\n下一步加油。', ['3:1 ']],
  ['sign-off', '甲局工作总结\n做了工作。', ['2:6 ']],
  ['sign-off', '甲局工作总结\n做了工作。\n甲局\n2023年12月1日\n附件1', []],
  ['rate-computable', '甲局工作总结\n应改28项，已完成26项，完成率90%。', ['2:16 率90%']],
  ['rate-computable', '甲局工作总结\n完成率90%。', ['2:3 率90%']],
  ['rate-computable', '甲局工作总结\n应改28项，已完成26项，完成率92.9%。满意率不低于95%。', []],
  [
    'personal-data',
    '联系人手机13812345678，身份证110101199003071234',
    ['1:6 13812345678', '1:21 110101199003071234'],
  ],
  ['limited-circulation', '对王某某同志进行批评教育。', ['1:1 对王某某同志进行批评教育']],
  ['limited-circulation', '内部资料\n对王某某同志进行批评教育。', []],
  ['title-form', '学习贯彻会议精神，做好有关工作。', ['1:1 ']],
];

/** Text before and after its safe fixes. */
const FIXES: readonly (readonly [string, string])[] = [
  ['一、甲\n二、乙\n二、丙\n三、丁', '一、甲\n二、乙\n三、丙\n四、丁'],
  ['一是学。二是做。三是查。三是是改。', '一是学。二是做。三是查。四是改。'],
  ['1、甲\n2、乙', '1.甲\n2.乙'],
  ['清单(试行)，甲,乙', '清单（试行），甲，乙'],
  ['《关于印发《办法》的通知》', '《关于印发〈办法〉的通知》'],
  ['水发(2023)第05号', '水发〔2023〕5号'],
  ['2023年三月5日', '2023年3月5日'],
  ['第一组建机构。第二动员部署。', '第一，组建机构。第二，动员部署。'],
  ['主动接受反腐##mark##教育', '主动接受反腐教育'],
  ['执行《信访条例》', '执行《信访条例》'],
];

describe('the rules of the proofreader', () => {
  it.each(CASES)('%s on %s', (rule, text, expected) => {
    expect(told(rule, text)).toEqual(expected);
  });

  it('are each shown by a case', () => {
    const shown = new Set([...CASES.map(([rule]) => rule), 'figure-matches-ledger', 'claim-of-all']);
    // What judges the layout (G-06) has no say in a text; layout.test.ts shows it.
    const ofText = PROOF_RULES.filter(({ code }) => code !== 'G-06').map(({ id }) => id);
    expect(ofText.filter((id) => !shown.has(id))).toEqual([]);
  });

  it('have one id each, and texts in both languages for the same messages', () => {
    const ids = PROOF_RULES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { messages } of PROOF_RULES)
      expect(Object.keys(messages.en)).toEqual(Object.keys(messages['zh-CN']));
  });

  it.each(FIXES)('turn %s into %s', (before, after) => {
    expect(fixText(before).result).toBe(after);
  });

  it('hold figures and claims against the ledgers', () => {
    const figure = (id: string, value: number, supported = true): readonly [string, Figure] => [
      id,
      { id, value, rows: [], query: id, supported },
    ];
    const figures: Figures = new Map([
      figure('risk-points.total', 68),
      figure('pledges.own-pledge', 13),
      figure('pledges.signed-share', 98.7),
      figure('rectification.done-share', 100),
      figure('inspections.total', 0, false),
      figure('responsibility-list.group', 6),
      figure('responsibility-list.secretary', 5),
    ]);
    const text =
      '共排查廉政风险点68个。排查风险点70个，签订自律承诺书13份，作风检查8次。\n全体党员干部都签订了承诺书，问题均已整改到位。其中人事科排查风险点3个。\n领导班子承担6个方面的责任，书记承担5个方面的责任，其他班子成员承担7个方面的责任。';
    expect(told('figure-matches-ledger', text, { figures })).toEqual([
      '1:13 排查风险点70个',
      '1:33 作风检查8次',
    ]);
    expect(told('claim-of-all', text, { figures })).toEqual(['2:1 全体党员干部都签订了承诺书']);
    expect(told('claim-of-all', text)).toEqual([]);
  });
});
