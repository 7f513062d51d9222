import { DEFINITIONS } from '../ledger/definitions';
import type { Obligation } from '../ledger/obligation';

/** Words of a duty and the ledger that its evidence is kept in; the first that fits decides. */
const ACTIVITIES: readonly (readonly [ledger: string, words: RegExp])[] = [
  [
    'reporting',
    /报送|上报|书面报告|调研报告|报告(?:工作|履行|落实|情况)|向[^，。；]{1,12}(?:报告|汇报)|信息\d*[篇条]|[篇条]信息/,
  ],
  [
    'meetings',
    /听取[^，。；]{0,24}(?:汇报|报告)|专题(?:会议)?研究|(?:会议|党组会|党委会|班子)[^，。；]{0,12}研究|民主生活会|组织生活会/,
  ],
  ['talks', /谈心|谈话|约谈|家访|函询/],
  ['holiday-reminders', /(?:节前|廉政|廉洁|节假日)[^，。；]{0,8}(?:提醒|短信)/],
  ['rotation', /轮岗|交流任职/],
  ['pledges', /承诺书|责任书/],
  ['appraisal', /述职|述责|述廉|考核|评议|测评/],
  [
    'risk-points',
    /(?:廉政)?风险(?:点)?[^，。；]{0,8}(?:排查|梳理|评估|研判)|(?:排查|梳理)[^，。；]{0,8}风险/,
  ],
  ['rectification', /整改[^，。；]{0,8}(?:调度|督办|回头看)|“?回头看”?/],
  ['inspections', /检查|督查|督导|抽查|暗访|明察|察访|巡查|核查|审计/],
  ['education', /学习|教育|党课|培训|测试|观看|参观|宣讲|授课|主题党日|学时|课时|“三会一课”/],
  ['activities', /蹲点|走访|下沉|办实事|结对|共建|文化[^，。；]{0,6}活动|活动/],
  ['meetings', /会议|例会|召开|研究部署|会商|研判|专题会|碰头会|调度/],
  ['reporting', /报告|汇报|简报|信息|总结/],
];

/** Category columns that tell which rows of a ledger count. */
const TELLING: Readonly<Record<string, string>> = {
  meetings: 'topicKind',
  education: 'kind',
  reporting: 'kind',
  talks: 'talkType',
};

/** Who owes the number each: 各单位每月至少报送1篇. */
const EACH_UNIT = /(?:^|[，。；])(?:要求)?各(?:直属|所属|下属|基层|有关|科室、)*单位/;

/** Where the evidence of a duty is most likely kept; null where its words name no activity. */
export function guessLedger(clause: string): string | null {
  return ACTIVITIES.find(([, words]) => words.test(clause))?.[0] ?? null;
}

/**
 * Which rows of that ledger most likely count: those of the kind that the clause names.
 * @param sentence what stands before the clause, where its subject may be
 */
export function guessRows(
  sentence: string,
  clause: string,
  ledger: string,
): Pick<Obligation, 'where' | 'each'> {
  const fields = DEFINITIONS.filter(({ id }) => id === ledger).flatMap((definition) => definition.fields);
  const field = fields.find(({ name }) => name === TELLING[ledger]);
  const kinds = (field?.categories ?? []).filter(
    ([kind, ...spellings]) =>
      kind !== '其他' &&
      [kind, ...spellings].some((spelling) => spelling.length > 1 && clause.includes(spelling)),
  );
  // 报告 alone would fit too much, so only one kind is told.
  const [kind] = kinds.length === 1 ? kinds : [];
  const each = EACH_UNIT.test(`${sentence}${clause}`) && fields.some(({ name }) => name === 'unit');
  return {
    ...(field && kind && { where: { field: field.name, words: [kind[0]] } }),
    ...(each && { each: 'unit' }),
  };
}
