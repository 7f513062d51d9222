import { COMMON_HEAD, field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { ROTATION_POSTS } from './reporting-vocabularies';
import { YES_NO } from './vocabularies';

const common = {
  id: 'rotation',
  code: 'L17',
  layout: 'table',
  missingValues: MISSING_VALUES,
  head: COMMON_HEAD,
} as const;

const NAME = field('name', '姓名', 'Name', 'person', 'identifying', ['干部姓名', '人员姓名', '拟任人选']);

const DEPARTMENT = field('department', '科室', 'Department', 'department', 'desirable', [
  '部门',
  '所在科室',
  '股室',
  '处室',
]);

const originalPost = (aliases: readonly string[] = []) =>
  field('originalPost', '原岗位', 'Former post', 'post', 'required', [
    '原任岗位',
    '原职务',
    '原任职务',
    ...aliases,
  ]);

const newPost = (need: 'desirable' | 'identifying') =>
  field('newPost', '现/拟任岗位', 'New post', 'post', need, [
    '拟任岗位',
    '现任岗位',
    '拟任职务',
    '现任（拟任）岗位',
    '轮岗后岗位',
    '新任岗位',
    '新任职务',
    '提拔职务',
    '拟提拔职务',
    '现岗位',
    '现职务',
  ]);

/** The five steps of a selection, in the order the policy document names them. */
const STEPS = [
  field('recommendDate', '推荐日期', 'Recommended on', 'date', 'desirable', [
    '民主推荐日期',
    '民主推荐时间',
    '推荐时间',
    '民主推荐',
    '程序推荐',
    '推荐',
  ]),
  field('assessDate', '测评日期', 'Assessed on', 'date', 'desirable', [
    '民主测评日期',
    '民主测评时间',
    '测评时间',
    '民主测评',
    '程序测评',
    '测评',
  ]),
  field('publicityDate', '公示日期', 'Made public on', 'date', 'desirable', [
    '公示时间',
    '任前公示日期',
    '任前公示时间',
    '公开公示',
    '任前公示',
    '程序公示',
    '公示',
  ]),
  field('inspectDate', '考察日期', 'Examined on', 'date', 'desirable', [
    '组织考察日期',
    '组织考察时间',
    '考察时间',
    '组织考察',
    '程序考察',
    '考察',
  ]),
  field('talkDate', '任前谈话日期', 'Talk on', 'date', 'desirable', [
    '任前谈话时间',
    '谈话日期',
    '谈话时间',
    '任前谈话',
    '程序任前谈话',
    '任前廉政谈话',
    '任前廉政谈话日期',
  ]),
];

/** L17: one row is one person at a post where power is concentrated, or on the way to another post. */
export const rotation: LedgerDefinition = {
  ...common,
  title: '选任轮岗台账',
  titleEn: 'Selection and rotation',
  titleWords: ['轮岗', '交流', '选任', '重点岗位'],
  naturalKey: ['name', 'originalPost'],
  fields: [
    ...COMMON_FIELDS,
    NAME,
    DEPARTMENT,
    originalPost(['岗位', '岗位名称', '现任职务', '职务']),
    newPost('desirable'),
    field('since', '任现岗起始', 'In post since', 'date', 'identifying', [
      '任现岗时间',
      '任现岗日期',
      '任现岗起始时间',
      '任现岗起始日期',
      '任现职时间',
      '任职时间',
      '任职起始时间',
      '到岗时间',
    ]),
    field('years', '任现岗年限', 'Years in post', 'amount', 'desirable', ['任职年限', '任现职年限', '年限']),
    field(
      'postKind',
      '岗位类别',
      'Kind of post',
      'category',
      'required',
      ['重点岗位类别', '权力集中岗位类别', '岗位类型', '重点岗位'],
      { categories: ROTATION_POSTS },
    ),
    field('limitYears', '轮岗上限年限', 'Limit in years', 'count', 'desirable', [
      '轮岗年限',
      '上限年限',
      '最长任职年限',
      '轮岗周期',
      '轮岗期限',
    ]),
    field('dueDate', '应轮岗日期', 'To rotate by', 'deadline', 'desirable', ['应轮岗时间', '轮岗到期日']),
    field('rotated', '轮岗方式/日期', 'Rotated how and when', 'text', 'desirable', [
      '轮岗日期',
      '轮岗时间',
      '轮岗方式',
      '轮岗情况',
      '交流时间',
      '交流轮岗情况',
    ]),
    field('notRotated', '未轮岗原因', 'Why not rotated', 'text', 'desirable', [
      '未轮岗理由',
      '未交流原因',
      '延期轮岗原因',
    ]),
    ...STEPS,
  ],
};

/** L17 as the record of a selection: one row is one person chosen for a post, with the days of the steps. */
export const rotationSelection: LedgerDefinition = {
  ...common,
  part: 'selection',
  title: '干部选任程序纪实表',
  titleEn: 'Record of a selection',
  titleWords: ['选任', '选拔任用', '提拔', '程序纪实', '干部任用'],
  naturalKey: ['name', 'newPost'],
  fields: [
    ...COMMON_FIELDS,
    NAME,
    DEPARTMENT,
    originalPost(['现任职务', '岗位', '职务']),
    newPost('identifying'),
    ...STEPS.map((step) => ({ ...step, need: 'required' as const })),
    field('since', '任职日期', 'Appointed on', 'date', 'desirable', ['任职时间', '任现岗起始', '任命日期']),
    field('adHoc', '是否临时动议', 'Moved ad hoc', 'yes-no', 'desirable', ['临时动议'], {
      categories: YES_NO,
    }),
    field('voters', '表决人员', 'Voters', 'text', 'desirable', ['表决名单', '参加表决人员', '参与表决人员']),
    field('recusal', '回避情况', 'Recusals', 'text', 'desirable', ['回避', '回避人员']),
  ],
};
