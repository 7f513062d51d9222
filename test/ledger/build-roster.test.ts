import { buildRoster } from '../../src/ledger/build-roster';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

const TABLES = recogniseWorkbook(
  workbookFromMarkdown('名册.xlsx', {
    单位: `
    | 序号 | 单位名称 | 单位简称 |
    | 1 | 临河县水务局 | 水务局、县水务局 |
    | 2 | 临河县河道管理站 | — |
    `,
    科室: `
    临河县水务局内设机构名册
    | 序号 | 机构名称 | 归口领导 |
    | 1 | 办公室 | 林海 |
    | 2 | 财务科 | 林 海 |
    `,
    岗位: `
    | 序号 | 岗位名称 | 所属科室 | 是否重点岗位 |
    | 1 | 出纳 | 财务科 | 是 |
    | 2 | 会计 | 财务科 |  |
    | 3 | 文秘 | 办公室 | 否 |
    `,
    人员: `
    临河县水务局人员名册
    | 序号 | 姓名 | 科室 | 职务 | 政治面貌 | 是否班子成员 | 在岗状态 |
    | 1 | 高远山 | 局领导 | 党组书记、局长 | 中共党员 | √ | 在岗 |
    | 2 | 林 海 | 局领导 | 党组成员、副局长 | 中共党员 |  |  |
    | 3 | 安然 | 财务科 | 科长 | 群众 | 否 | 2023年2月调离 |
    | 4 | 乔木 | 办公室 | 科员 | 群众 | 否 | 退休 |
    `,
    分工: `
    临河县水务局领导班子成员分工
    | 序号 | 领导姓名 | 职务 | 分管工作 | 分管科室 |
    | 1 | 高远山 | 党组书记、局长 | 主持全面工作 |  |
    | 2 | 林海 | 党组成员、副局长 | 分管财务、办公室 | 办公室、财务科 |
    `,
    权力: `
    临河县水务局权力事项目录
    | 权力事项编号 | 权力事项名称 | 权力类别 | 行使依据 | 承办科室 |
    | 01 | 取水许可 | 行政许可 | 取水许可管理办法 | 水资源科 |
    | 02 | — | 行政处罚 |  | 执法队 |
    `,
  }),
);

describe('buildRoster', () => {
  const roster = buildRoster(TABLES);

  it('recognises every part', () => {
    expect(TABLES.map(({ ledger, part }) => [ledger, part])).toEqual(
      ['units', 'departments', 'posts', 'people', 'portfolios', 'powers'].map((part) => ['roster', part]),
    );
  });

  it('reads units, departments and posts', () => {
    expect(roster.units).toEqual([
      { name: '临河县水务局', aliases: ['水务局', '县水务局'], reports: true },
      { name: '临河县河道管理站', aliases: [], reports: true },
    ]);
    expect(roster.departments).toEqual([
      { name: '办公室', leader: '林海' },
      { name: '财务科', leader: '林海' },
    ]);
    expect(roster.posts).toEqual([
      { name: '出纳', department: '财务科', keyPost: true },
      { name: '会计', department: '财务科' },
      { name: '文秘', department: '办公室', keyPost: false },
    ]);
  });

  it('reads powers, passing over rows without a name', () => {
    expect(roster.powers).toEqual([
      { name: '取水许可', kind: '行政许可', department: '水资源科', basis: '取水许可管理办法' },
    ]);
  });

  it('reads people, who is in service and who leads', () => {
    expect(roster.people.map(({ name, leading, inService }) => [name, leading, inService])).toEqual([
      ['高远山', true, true],
      ['林海', true, true],
      ['安然', false, false],
      ['乔木', false, false],
    ]);
  });

  it('reads portfolios and finds the head', () => {
    expect(roster.portfolios).toEqual([
      { leader: '高远山', position: '党组书记、局长', duties: '主持全面工作', departments: [], head: true },
      {
        leader: '林海',
        position: '党组成员、副局长',
        duties: '分管财务、办公室',
        departments: ['办公室', '财务科'],
        head: false,
      },
    ]);
  });

  it('reads from when somebody holds his post, a month as its last day', () => {
    const tables = recogniseWorkbook(
      workbookFromMarkdown('名册.xlsx', {
        人员: `
        | 姓名 | 科室 | 职务 | 任现岗时间 |
        | 高远山 | 财务科 | 科长 | @2023-05-08 |
        | 林海 | 办公室 | 主任 | 2022年3月 |
        | 安然 | 办公室 | 科员 |  |`,
      }),
    );
    expect(buildRoster(tables).people.map(({ since }) => since)).toEqual([
      '2023-05-08',
      '2022-03-31',
      undefined,
    ]);
  });

  it('takes a unit for one that reports unless the roster says no', () => {
    const tables = recogniseWorkbook(
      workbookFromMarkdown('名册.xlsx', {
        单位: `
        | 序号 | 单位全称 | 单位简称 | 是否应报 |
        | 1 | 临河县水务局 | 水务局 | 是 |
        | 2 | 临河县河道管理站 | 河道站 | 否 |
        | 3 | 临河县供水站 | 供水站 |  |`,
      }),
    );
    expect(buildRoster(tables).units.map(({ reports }) => reports)).toEqual([true, false, true]);
  });

  it('is empty without roster tables', () => {
    expect(buildRoster([])).toEqual({
      units: [],
      departments: [],
      posts: [],
      people: [],
      portfolios: [],
      powers: [],
    });
  });
});
