import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { EDUCATION_KINDS } from './meeting-vocabularies';
import { YES_NO } from './vocabularies';

const PLAN_NO = field('planNo', '计划序号', 'Plan no.', 'number-id', 'desirable', [
  '计划编号',
  '计划项目序号',
  '对应计划序号',
]);

const THEME = field('theme', '主题', 'Theme', 'text', 'identifying', [
  '学习主题',
  '教育主题',
  '活动主题',
  '学习内容',
  '教育内容',
  '培训内容',
  '学习教育内容',
  '培训主题',
  '主要内容',
]);

const KIND = field(
  'kind',
  '类别',
  'Kind',
  'category',
  'required',
  ['学习类别', '教育类别', '活动类别', '类型', '学习类型', '教育类型', '教育形式'],
  { categories: EDUCATION_KINDS },
);

const MATERIAL = field('material', '学习篇目', 'Texts studied', 'text', 'desirable', [
  '篇目',
  '学习材料',
  '学习资料',
  '学习文件',
  '学习书目',
  '必学篇目',
]);

const SPEAKER = field('speaker', '主讲/主持人', 'Speaker or chair', 'text', 'desirable', [
  '主讲人',
  '主持人',
  '主讲',
  '授课人',
  '领学人',
  '主讲主持人',
]);

const METHOD = field('method', '学习方式', 'Method', 'text', 'desirable', [
  '学习形式',
  '方式',
  '活动形式',
  '教育方式',
  '开展形式',
]);

/** L07: one row is one study session, lecture, training or test that was held. */
export const education: LedgerDefinition = {
  id: 'education',
  code: 'L07',
  title: '学习教育台账',
  titleEn: 'Study and education',
  titleWords: ['学习教育', '学习台账', '教育台账', '警示教育', '中心组学习', '学习登记', '培训台账'],
  layout: 'table',
  naturalKey: ['date', 'theme'],
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
  fields: [
    ...COMMON_FIELDS,
    PLAN_NO,
    field('plannedDate', '计划时间', 'Planned for', 'deadline', 'desirable', [
      '计划日期',
      '计划开展时间',
      '计划月份',
      '拟定时间',
    ]),
    field('date', '日期', 'Date', 'date', 'required', [
      '学习日期',
      '学习时间',
      '开展日期',
      '开展时间',
      '教育时间',
      '活动时间',
      '培训时间',
      '实际开展时间',
      '实际日期',
      '时间',
    ]),
    THEME,
    KIND,
    field(
      'integrityTopic',
      '是否党风廉政专题',
      'On integrity',
      'yes-no',
      'required',
      [
        '党风廉政专题',
        '是否廉政专题',
        '廉政专题',
        '是否为党风廉政专题',
        '是否党风廉政专题学习',
        '是否计入党风廉政专题',
      ],
      { categories: YES_NO },
    ),
    MATERIAL,
    SPEAKER,
    METHOD,
    field('place', '地点', 'Place', 'text', 'desirable', ['学习地点', '活动地点', '开展地点']),
    field('expected', '应到', 'Expected', 'count', 'desirable', [
      '应到人数',
      '应参加人数',
      '应参学人数',
      '应参加',
    ]),
    field('attended', '实到', 'Attended', 'count', 'required', [
      '实到人数',
      '参加人数',
      '参学人数',
      '实际参加人数',
      '人数',
      '参训人数',
      '参会人数',
    ]),
    field('attendees', '参加人员', 'Those present', 'text', 'desirable', [
      '参学人员',
      '参加人员名单',
      '参训人员',
      '参会人员',
      '签到名单',
    ]),
    field('onLeave', '请假', 'On leave', 'text', 'desirable', ['请假人数', '请假人员', '请假情况']),
    field('absent', '缺席', 'Absent', 'text', 'desirable', [
      '缺席人数',
      '缺席人员',
      '未到',
      '缺席情况',
      '缺勤',
    ]),
    field('madeUp', '补学', 'Made up', 'text', 'desirable', [
      '补学情况',
      '补课情况',
      '补学人数',
      '补学日期',
      '补课',
    ]),
    field('results', '成绩', 'Results', 'text', 'desirable', [
      '测试成绩',
      '考试成绩',
      '成绩情况',
      '测试情况',
      '考试情况',
    ]),
    field('examExpected', '应考', 'To be examined', 'count', 'desirable', [
      '应考人数',
      '应参考人数',
      '应测人数',
    ]),
    field('examTaken', '实考', 'Examined', 'count', 'desirable', [
      '实考人数',
      '参考人数',
      '参测人数',
      '实测人数',
    ]),
    field('examPassed', '及格', 'Passed', 'count', 'desirable', ['及格人数', '合格人数', '合格']),
  ],
};

/** L07, the plan of the year: one row is one session to be held. */
export const educationPlan: LedgerDefinition = {
  id: 'education',
  part: 'plan',
  code: 'L07',
  title: '学习教育计划',
  titleEn: 'Plan of study and education',
  titleWords: ['学习计划', '教育计划', '培训计划', '学习教育计划', '学习安排'],
  layout: 'table',
  naturalKey: ['planNo', 'theme'],
  missingValues: MISSING_VALUES,
  head: ['unit'],
  fields: [
    ...COMMON_FIELDS,
    PLAN_NO,
    field('plannedDate', '计划时间', 'Planned for', 'deadline', 'identifying', [
      '计划日期',
      '计划开展时间',
      '计划月份',
      '拟定时间',
      '时间安排',
      '拟开展时间',
      '学习月份',
      '完成时限',
      '月份',
      '时间',
    ]),
    THEME,
    KIND,
    MATERIAL,
    SPEAKER,
    METHOD,
    field('audience', '参加对象', 'For whom', 'text', 'desirable', [
      '学习对象',
      '教育对象',
      '参加人员',
      '参加范围',
    ]),
    field('department', '责任科室', 'Department', 'departments', 'desirable', [
      '牵头科室',
      '责任部门',
      '组织科室',
      '承办科室',
    ]),
  ],
};
