import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { APPRAISAL_FORMS } from './reporting-vocabularies';
import { YES_NO } from './vocabularies';

const common = {
  id: 'appraisal',
  code: 'L15',
  layout: 'table',
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
} as const;

const subject = (need: 'required' | 'identifying') =>
  field('subject', '对象', 'Subject', 'text', need, [
    '考核对象',
    '被考核单位',
    '被考核对象',
    '被考核人',
    '述廉人',
    '述廉对象',
    '述职人',
    '单位',
    '单位名称',
    '姓名',
  ]);

const YEAR = field('year', '年度', 'Year', 'text', 'required', ['考核年度', '年份']);

const FORM = field(
  'form',
  '考核形式',
  'Form',
  'category',
  'required',
  ['考核方式', '考核类型', '形式', '评价方式'],
  { categories: APPRAISAL_FORMS },
);

const grade = (need: 'desirable' | 'identifying') =>
  field('grade', '等次', 'Grade', 'text', need, [
    '考核等次',
    '考核结果',
    '等级',
    '评定等次',
    '考核等级',
    '结果',
  ]);

const VETO = field(
  'veto',
  '一票否决',
  'Veto',
  'yes-no',
  'desirable',
  ['是否一票否决', '一票否决情况', '是否实行一票否决'],
  { categories: YES_NO },
);

const votes = (need: 'desirable' | 'identifying') => [
  field('votesGood', '好', 'Votes: good', 'count', need, ['好票数', '好票', '测评好', '优秀票']),
  field('votesFair', '较好', 'Votes: fairly good', 'count', 'desirable', ['较好票数', '测评较好']),
  field('votesAverage', '一般', 'Votes: average', 'count', 'desirable', ['一般票数', '测评一般']),
  field('votesPoor', '差', 'Votes: poor', 'count', 'desirable', ['差票数', '差票', '测评差', '较差']),
];

const REVIEW_FORM = field('reviewForm', '述廉方式', 'Form of review', 'text', 'desirable', [
  '述职述廉方式',
  '述责述廉方式',
]);

const REVIEW_ALIASES = ['述职述廉时间', '述责述廉时间', '述廉日期', '述职时间', '述职日期'];

const USE = field('use', '结果运用', 'Use of the result', 'text', 'desirable', ['考核结果运用', '运用情况']);

const TOTAL = ['总分', '小计', '总得分', '综合得分', '合计得分'];

/** L15: one row is one item of an appraisal, its full marks and the marks given. */
export const appraisal: LedgerDefinition = {
  ...common,
  title: '考核评价台账',
  titleEn: 'Appraisal',
  titleWords: ['考核', '评分', '考评', '评价', '述廉'],
  naturalKey: ['subject', 'year', 'form', 'item'],
  fields: [
    ...COMMON_FIELDS,
    subject('required'),
    YEAR,
    FORM,
    field('category', '考核类别', 'Group', 'text', 'desirable', [
      '类别',
      '具体项目',
      '考核项目类别',
      '一级指标',
      '项目',
    ]),
    field('item', '项目/指标', 'Item', 'text', 'identifying', [
      '考核内容',
      '责任内容',
      '考核项目',
      '考核指标',
      '考评项目',
      '考评内容',
      '评价指标',
      '二级指标',
      '指标',
      '项目',
      '评分项目',
    ]),
    field('requirement', '基本要求', 'Requirement', 'text', 'desirable', [
      '考核要求',
      '具体要求',
      '工作要求',
    ]),
    field('standardScore', '标准分', 'Full marks', 'amount', 'required', [
      '分值',
      '评价指标及基础分值',
      '基础分值',
      '基础分',
      '满分',
      '标准分值',
      '权重分',
    ]),
    field('criteria', '考核标准', 'Criteria', 'text', 'desirable', [
      '评分标准',
      '考评标准',
      '评分办法',
      '扣分标准',
      '评分细则',
    ]),
    field('selfScore', '自评分', 'Own marks', 'amount', 'desirable', [
      '自评得分',
      '自评分得分',
      '自查得分',
      '自评',
      '自查评分',
    ]),
    field('selfNote', '自评说明', 'Own note', 'text', 'desirable', [
      '自评分加分扣分说明',
      '自评分扣分说明',
      '自评情况',
      '自评扣分说明',
    ]),
    field('score', '考核得分', 'Marks given', 'amount', 'identifying', [
      '得分',
      '考核组评分',
      '考核组评分得分',
      '分项得分',
      '考评得分',
      '实得分',
      '考核分',
      '评分',
      '考核评分',
    ]),
    field('deduction', '扣分', 'Marks deducted', 'amount', 'desirable', ['扣分值', '扣分分值', '扣分情况']),
    field(
      'deductionReason',
      '扣分原因',
      'Reason of deduction',
      'text',
      'required',
      [
        '加分扣分说明',
        '扣分说明',
        '扣分理由',
        '扣分事由',
        '考核组评分加分扣分说明',
        '考核组评分扣分说明',
        '得分说明',
        '扣分情况说明',
      ],
      // Where nothing was deducted there is nothing to say; what is missing is said by the rule on sums.
      { constraints: { required: false } },
    ),
    field('total', '合计', 'Total', 'amount', 'desirable', TOTAL),
    grade('desirable'),
    VETO,
    field('reviewDate', '述廉时间', 'Review on', 'date', 'desirable', REVIEW_ALIASES),
    REVIEW_FORM,
    ...votes('desirable'),
    USE,
  ],
};

/** L15 as a list of results: one row is the year's outcome of one unit or person. */
export const appraisalResults: LedgerDefinition = {
  ...common,
  part: 'results',
  title: '考核结果表',
  titleEn: 'Results of appraisal',
  titleWords: ['考核结果', '考核等次', '考核情况', '一票否决'],
  naturalKey: ['subject', 'year', 'form'],
  fields: [
    ...COMMON_FIELDS,
    subject('identifying'),
    YEAR,
    FORM,
    field('total', '考核得分', 'Marks', 'amount', 'desirable', ['得分', '合计', ...TOTAL]),
    grade('identifying'),
    VETO,
    ...votes('desirable'),
    USE,
  ],
};

/** L15 as a list of reviews: one row is one leader's account of integrity and the votes on it. */
export const appraisalReviews: LedgerDefinition = {
  ...common,
  part: 'reviews',
  title: '述责述廉台账',
  titleEn: 'Reviews of integrity',
  titleWords: ['述廉', '述责', '测评'],
  naturalKey: ['subject', 'year'],
  fields: [
    ...COMMON_FIELDS,
    subject('identifying'),
    field('position', '职务', 'Position', 'post', 'desirable', ['单位职务', '现任职务']),
    field('year', '年度', 'Year', 'text', 'desirable', ['考核年度', '年份']),
    field('reviewDate', '述廉时间', 'Review on', 'date', 'required', [...REVIEW_ALIASES, '时间', '日期']),
    REVIEW_FORM,
    ...votes('identifying'),
    grade('desirable'),
    USE,
  ],
};
