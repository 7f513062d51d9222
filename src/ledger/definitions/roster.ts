import { field, type LedgerDefinition, MISSING_VALUES } from '../definition';
import { COMMON_FIELDS } from './common-fields';
import { YES_NO } from './vocabularies';

type Part = Pick<LedgerDefinition, 'titleWords' | 'fields' | 'naturalKey'> & {
  part: string;
  title: string;
  titleEn: string;
};

/** R0: the base roster; its parts are tables of their own, usually one a sheet. */
const part = ({ fields, ...own }: Part): LedgerDefinition => ({
  id: 'roster',
  code: 'R0',
  layout: 'table',
  missingValues: MISSING_VALUES,
  head: [],
  fields: [...COMMON_FIELDS, ...fields],
  ...own,
});

export const rosterUnits = part({
  part: 'units',
  title: '单位名册',
  titleEn: 'Units',
  titleWords: ['单位名册', '单位名录', '应报单位'],
  naturalKey: ['unitName'],
  fields: [
    field('unitName', '单位全称', 'Full name', 'unit', 'identifying', ['单位名称', '全称', '单位']),
    field('unitAlias', '单位简称', 'Short name', 'unit', 'required', [
      '简称',
      '单位简称/旧称',
      '旧称',
      '曾用名',
    ]),
    field('superior', '上级单位', 'Superior unit', 'unit', 'desirable', ['主管单位', '主管部门']),
    field('reports', '是否应报', 'Must report', 'yes-no', 'desirable', ['应报', '是否报送'], {
      categories: YES_NO,
    }),
  ],
});

export const rosterDepartments = part({
  part: 'departments',
  title: '机构名册',
  titleEn: 'Departments',
  titleWords: ['机构', '科室名册', '内设机构'],
  naturalKey: ['departmentName'],
  fields: [
    field('departmentName', '机构名称', 'Department', 'department', 'identifying', [
      '科室名称',
      '机构(科室)名称',
      '内设机构',
      '科室',
      '部门名称',
      '机构（科室）名称',
    ]),
    field('leader', '归口领导', 'Leader', 'leader', 'identifying', ['分管领导', '归口分管领导', '责任领导']),
  ],
});

export const rosterPosts = part({
  part: 'posts',
  title: '岗位名册',
  titleEn: 'Posts',
  titleWords: ['岗位名册', '岗位目录', '岗位清单'],
  naturalKey: ['postName', 'department'],
  fields: [
    field('postName', '岗位名称', 'Post', 'post', 'identifying', ['岗位', '岗位名']),
    field('department', '所属科室', 'Department', 'department', 'identifying', ['科室', '所在科室', '部门']),
    field('keyPost', '是否重点岗位', 'Key post', 'yes-no', 'desirable', ['重点岗位', '是否关键岗位'], {
      categories: YES_NO,
    }),
    field('powerKind', '权力类别', 'Kind of power', 'text', 'desirable', ['权力类型']),
  ],
});

export const rosterPeople = part({
  part: 'people',
  title: '人员名册',
  titleEn: 'People',
  titleWords: ['人员名册', '干部名册', '花名册', '在职人员'],
  naturalKey: ['name', 'department'],
  fields: [
    field('name', '姓名', 'Name', 'person', 'identifying', ['人员姓名', '干部姓名']),
    field('department', '科室', 'Department', 'department', 'identifying', [
      '所在科室',
      '部门',
      '所属科室',
      '处室',
      '股室',
    ]),
    field('position', '职务', 'Position', 'post', 'identifying', [
      '岗位',
      '现任职务',
      '职务职级',
      '岗位名称',
    ]),
    field('party', '政治面貌', 'Party', 'text', 'desirable', ['党派']),
    field('since', '任现岗时间', 'In post since', 'date', 'desirable', ['任现职时间', '任职时间']),
    field(
      'leading',
      '是否班子成员',
      'On the leading team',
      'yes-no',
      'desirable',
      ['班子成员', '是否领导班子成员'],
      { categories: YES_NO },
    ),
    field('state', '在岗状态', 'State', 'text', 'desirable', ['状态', '人员状态', '是否在岗']),
    field('phone', '联系电话', 'Phone', 'text', 'desirable', ['手机', '电话', '手机号']),
  ],
});

export const rosterPortfolios = part({
  part: 'portfolios',
  title: '班子分工',
  titleEn: 'Portfolios',
  titleWords: ['班子分工', '领导分工', '分工情况', '领导班子成员分工'],
  naturalKey: ['leaderName'],
  fields: [
    field('leaderName', '领导姓名', 'Leader', 'person', 'identifying', ['姓名', '班子成员']),
    field('position', '职务', 'Position', 'post', 'identifying', ['现任职务']),
    field('duties', '分管工作', 'In charge of', 'text', 'identifying', [
      '工作分工',
      '分工',
      '分管领域',
      '负责工作',
    ]),
    field('departments', '分管科室', 'Departments', 'departments', 'required', [
      '分管科室/单位',
      '分管单位',
      '分管部门',
      '联系科室',
    ]),
    field('contact', '联系点', 'Contact point', 'text', 'desirable', ['联系单位']),
  ],
});

export const rosterPowers = part({
  part: 'powers',
  title: '权力事项目录',
  titleEn: 'Power items',
  titleWords: ['权力事项目录', '权力清单', '职权目录'],
  naturalKey: ['powerName'],
  fields: [
    field('powerNo', '权力事项编号', 'Power no.', 'number-id', 'desirable', ['职权编码', '事项编号']),
    field('powerName', '权力事项名称', 'Power item', 'text', 'identifying', [
      '权力事项',
      '职权名称',
      '事项名称',
      '权力名称',
    ]),
    field('powerKind', '权力类别', 'Kind of power', 'text', 'identifying', [
      '职权类别',
      '权力类型',
      '事项类别',
    ]),
    field('basis', '行使依据', 'Basis', 'document', 'desirable', ['依据', '法律依据']),
    field('department', '承办科室', 'Department', 'department', 'desirable', [
      '责任科室',
      '科室',
      '实施科室',
    ]),
  ],
});
