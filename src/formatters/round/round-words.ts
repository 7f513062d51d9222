import type { Language } from '../../core/language';

/** What the page of a round says. */
export interface RoundWords {
  readonly title: string;
  readonly reported: string;
  readonly reportedOf: (reported: number, expected: number) => string;
  readonly files: string;
  readonly returned: string;
  readonly clean: string;
  readonly missing: string;
  readonly noneMissing: string;
  readonly noRoster: string;
  readonly unnamed: (files: readonly string[]) => string;
  readonly late: string;
  readonly lateNote: (deadline: string) => string;
  readonly lateLine: (unit: string, day: string) => string;
  readonly noneLate: string;
  readonly heatMap: string;
  readonly heatMapNote: string;
  readonly byUnit: string;
  readonly worstRules: string;
  readonly unitsHit: string;
  readonly count: string;
  readonly trend: string;
  readonly trendNote: (before: string, now: string) => string;
  readonly before: string;
  readonly now: string;
  readonly change: string;
  readonly notBefore: string;
  readonly all: string;
  readonly details: string;
  readonly markedCopy: string;
  readonly convertedCopy: string;
  readonly notMarked: (reason: string) => string;
}

const ZH: RoundWords = {
  title: '台账核验汇总',
  reported: '已报送单位',
  reportedOf: (reported, expected) => `${reported}/${expected}`,
  files: '文件',
  returned: '退回修改',
  clean: '未发现问题',
  missing: '未报送单位',
  noneMissing: '应报送的单位均已报送。',
  noRoster: '没有给出单位名册，不判断哪些单位未报送。',
  unnamed: (files) => `以下文件没有写明单位，可能来自上列单位：${files.join('、')}。`,
  late: '逾期报送',
  lateNote: (deadline) => `报送截止日${deadline}，按文件的修改日期判断。`,
  lateLine: (unit, day) => `${unit}（文件日期${day}）`,
  noneLate: '没有逾期报送的单位。',
  heatMap: '单位与规则对照图',
  heatMapNote: '格内为问题处数，颜色越深越多；点格子看该单位的明细，点规则编号看说明。',
  byUnit: '各单位问题数',
  worstRules: '问题集中的规则',
  unitsHit: '涉及单位',
  count: '处数',
  trend: '与上一轮比较',
  trendNote: (before, now) => `上一轮判断日期${before}，本轮${now}。`,
  before: '上一轮',
  now: '本轮',
  change: '增减',
  notBefore: '上一轮未报送',
  all: '合计',
  details: '分单位明细',
  markedCopy: '打开标注副本',
  convertedCopy: '打开标注副本（原件为旧版 .xls，副本为 .xlsx，字体、边框和图片没有带过来）',
  notMarked: (reason) => `没有标注副本：${reason}`,
};

const EN: RoundWords = {
  title: 'Summary of the round',
  reported: 'Units that reported',
  reportedOf: (reported, expected) => `${reported}/${expected}`,
  files: 'Files',
  returned: 'Returned',
  clean: 'No issues',
  missing: 'Not reported',
  noneMissing: 'Every unit that has to report did.',
  noRoster: 'No roster of units was given, so nothing is said of who did not report.',
  unnamed: (files) => `Files that name no unit, perhaps from one of these: ${files.join(', ')}.`,
  late: 'Late',
  lateNote: (deadline) => `Deadline ${deadline}, judged by the files' dates of change.`,
  lateLine: (unit, day) => `${unit} (file of ${day})`,
  noneLate: 'No unit was late.',
  heatMap: 'Units and rules',
  heatMapNote: 'Issues in each square, darker for more; a square leads to the unit, a code to the rule.',
  byUnit: 'Issues by unit',
  worstRules: 'Rules broken most',
  unitsHit: 'Units',
  count: 'Issues',
  trend: 'Against the last round',
  trendNote: (before, now) => `Last round as of ${before}, this one as of ${now}.`,
  before: 'Last',
  now: 'Now',
  change: 'Change',
  notBefore: 'not in the last round',
  all: 'All',
  details: 'Details by unit',
  markedCopy: 'open the marked copy',
  convertedCopy:
    'open the marked copy (an .xlsx file of the old .xls file, without its fonts, borders and pictures)',
  notMarked: (reason) => `No marked copy: ${reason}`,
};

/** The page's words in each language. */
export const ROUND_WORDS: Readonly<Record<Language, RoundWords>> = { 'zh-CN': ZH, en: EN };
