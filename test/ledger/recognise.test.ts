import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable, textsOf } from '../support/describe-table';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

function recognise(markdown: string, merges: string[] = []): Table[] {
  return recogniseWorkbook(workbookFromMarkdown('送审稿.xlsx', { Sheet1: { markdown, merges } }));
}

function only(markdown: string, merges: string[] = []): Table {
  const [table, ...rest] = recognise(markdown, merges);
  if (!table || rest.length > 0) throw new Error(`${rest.length + (table ? 1 : 0)} tables`);
  return table;
}

describe('layouts seen in published ledgers (content invented)', () => {
  it('F1: merged departments and leaders, line breaks in header words, a composite column', () => {
    const table = only(
      `
      临河县住房和城乡建设局2023年廉政风险点及防控措施一览表
      | 序 号 | 单位/科室 | 风险<br>类别 | 风险点 | 廉政风险主要内容及表现形式 | 风险等级 | 防控措施 | 部门负责人 | 责任领导 |
      | 1 | 工程科 | 业务流程风险 | 工程招标 | 设置不合理条件限制潜在投标人 | 高 | 1.执行招标制度。<br>2.集体研究。 | 田一鸣 | 高远山 |
      | 2 |  | 业务流程风险 | 工程设计 | 过度设计造成建设资金浪费 | 中 | 1.开展设计会审并留存记录。 |  |  |
      `,
      ['A1:I1', 'B3:B4', 'H3:H4', 'I3:I4'],
    );
    expect(describeTable(table)).toEqual({
      ledger: 'risk-points',
      title: '临河县住房和城乡建设局2023年廉政风险点及防控措施一览表',
      unit: '临河县住房和城乡建设局',
      header: 'A2:I2',
      data: 'A3:I4',
      fields: {
        serial: '序号',
        unit: '单位/科室',
        department: '单位/科室',
        riskType: '风险类别',
        risk: '廉政风险主要内容及表现形式',
        riskLevel: '风险等级',
        measures: '防控措施',
        departmentHead: '部门负责人',
        responsibleLeader: '责任领导',
      },
      unbound: ['风险点'],
    });
    expect(textsOf(table, 'responsibleLeader')).toEqual(['高远山', '高远山']);
    expect(table.merges).toHaveLength(3);
  });

  it('F2: posts written downwards', () => {
    const table = only(
      `
      岗位廉洁风险条款表
      | 序号 | 岗位类别 | 风险名称 | 风险描述 | 防控措施 | 监测指标 |
      | 1 | 领<br>导<br>班<br>子 | 集体决策 | 1.1 会议未按规定议题讨论即作出决定 | 1.1 执行议事规则并留存会议纪要 | 次数 |
      | 2 |  | 选人用人 | 2.1 未经考察即任用干部造成不良后果 | 2.1 考察须两人以上并签字 | 次数 |
      `,
      ['B3:B4'],
    );
    expect(describeTable(table).fields).toEqual({
      serial: '序号',
      post: '岗位类别',
      risk: '风险描述',
      measures: '防控措施',
      monitoring: '监测指标',
    });
    expect(textsOf(table, 'post')).toEqual(['领\n导\n班\n子', '领\n导\n班\n子']);
  });

  it('F3: three columns of responsible persons, title and header repeated on every page', () => {
    const header =
      '| 序号 | 部门 | 重要环节 | 廉政风险点表现形式 | 风险点涉及的岗位 | 风险等级 | 防控要点及防控措施 | 直接责任人 | 部门责任人 | 责任领导 |';
    const table = only(
      `
      党风廉政风险点岗位排查及防控措施一览表
      ${header}
      | 1 | 人事科 | 招录 | 不按资格条件审查，泄露试题 | 人事岗 | 二级 | 措施：1.双人复核 | 乔木、安然 | 石磊 | 高远山 |
      党风廉政风险点岗位排查及防控措施一览表
      ${header}
      | 2 | 财务科 | 报销 | 虚列支出套取会议培训费用 | 出纳岗 | 一级 | 措施：1.分级审批 | 安然 | 石磊 | 高远山 |
      `,
      ['A1:J1', 'A4:J4'],
    );
    expect(describeTable(table).fields).toMatchObject({
      department: '部门',
      step: '重要环节',
      risk: '廉政风险点表现形式',
      post: '风险点涉及的岗位',
      measures: '防控要点及防控措施',
      responsiblePerson: '直接责任人',
      departmentHead: '部门责任人',
      responsibleLeader: '责任领导',
    });
    expect(table.rows.map(({ row, section }) => [row, section])).toEqual([
      [3, undefined],
      [6, undefined],
    ]);
    expect(table.sections.map(({ row }) => row)).toEqual([4, 5]);
  });

  it('F4: a responsible department in place of a person', () => {
    const table = only(`
      廉政风险、防控措施、防控责任一览表
      | 序号 | 岗位 | 廉政风险点 | 风险等级 | 防控措施 | 风险防控责任领导 | 风险防控责任股室（单位） |
      | 1 | 出纳 | 未按规定盘点库存现金 | 二级 | 每月由两人以上盘点并签字 | 高远山 | 财务股 |
    `);
    expect(describeTable(table).fields).toMatchObject({
      responsibleLeader: '风险防控责任领导',
      department: '风险防控责任股室（单位）',
    });
  });

  it('F5: no serial column, Roman levels', () => {
    const table = only(`
      廉政风险点及防控措施汇总表
      | 风险点 | 风险等级 | 主管领导 | 分管领导 | 防控方法 |
      | 1、学校决策未经充分调研 | Ⅰ级 | 高远山 | 林海 | 重大事项须经调研和集体决议 |
      | 2、中层干部推荐任用失范 | Ⅱ级 | 高远山 | 林海 | 按选任办法报上级审核 |
    `);
    expect(describeTable(table).fields).toEqual({
      risk: '风险点',
      riskLevel: '风险等级',
      responsibleLeader: '分管领导',
      measures: '防控方法',
    });
    expect(table.rows).toHaveLength(2);
  });

  it('F6: level inside the risk cell, no title', () => {
    const table = only(
      `
      | 流程 | 关键环节 | 涉及对象 | 廉政风险点及等级 | 防控措施 | 责任主体 |
      | 用印 | 审批 | 办公室 | 未审批、不登记擅自用印 ★★ | 用印须填审批单并登记 | 办公室 |
      |  | 外带 | 办公室 | 印章一人外带无人监督 ★ | 外带须两人以上 | 办公室 |
      `,
      ['A2:A3'],
    );
    expect(describeTable(table)).toMatchObject({
      title: 'Sheet1',
      fields: { risk: '廉政风险点及等级', riskLevel: '廉政风险点及等级', department: '责任主体' },
    });
    expect(table.titleAt).toEqual({ sheet: 'Sheet1', row: 1, column: 1 });
  });

  it('F7, F8: two tables on a sheet, the second with a category written downwards', () => {
    const tables = recognise(
      `
      行政职权廉政风险防控图
      | 职权类别 | 职权编码 | 职权名称 | 环节 | 风险点 | 风险等级 | 防控措施 | 责任人 |
      | 行政许可 | A-01 | 取水许可 | 受理 | 擅自增减受理条件 | 高 | 一次性告知并留痕 | 办理人 |


      风险情况表
      | 风险类别 | 序号 | 风险点 | 风险情况描述 | 防控措施 | 建议风险级别 |
      | 三<br>重<br>一<br>大 | 1 | 资产核销 | 资产核销未经集体讨论决定 | 须经集体决策并留存纪要 | 一级 |
      |  | 2 | 干部任免 | 不按程序更换人选造成影响 | 按议事规则表决 | 一级 |
      `,
      ['A8:A9'],
    );
    expect(tables.map(describeTable)).toMatchObject([
      {
        title: '行政职权廉政风险防控图',
        header: 'A2:H2',
        data: 'A3:H3',
        fields: { power: '职权名称', step: '环节', risk: '风险点', responsiblePerson: '责任人' },
      },
      {
        title: '风险情况表',
        header: 'A7:F7',
        data: 'A8:F9',
        fields: { riskType: '风险类别', risk: '风险情况描述', riskLevel: '建议风险级别' },
      },
    ]);
  });

  it('F9: a list of powers without measures is no risk ledger, nor data of the table above it', () => {
    const tables = recognise(`
      | 序号 | 科室 | 风险点 | 风险等级 | 防控措施 |
      | 1 | 财务科 | 未按规定盘点库存现金 | 二级 | 每月盘点 |

      | 权限 | 序号 | 权力事项 | 廉政风险点 | 风险级次 | 责任科室 |
      | 财政 | 1 | 预算审核 | 预算审核不严虚列项目 | 一级 | 预算科 |
    `);
    expect(tables.map((table) => table.rows.length)).toEqual([1]);
  });

  it('F13, F14: tasks and problems, one below the other', () => {
    const tables = recognise(`
      任务清单
      | 针对问题 | 任务名称 | 类别 | 牵头领导 | 牵头部门 | 责任部门 | 具体任务 | 完成时限 | 是否完成 |
      | 学习不深 | 理论学习 | 教育 | 高远山 | 办公室 | 办公室 | 每月组织一次集中学习 | @2023-06-30 | 已完成 |
      填表人：柳青青

      巡察反馈问题整改台账
      | 问题内容 | 整改措施 | 整改时限 | 责任人 |
      | 三重一大制度执行不到位 | 修订议事规则并公示 | 2023年6月底前 | 乔木 |
    `);
    expect(tables.map(describeTable)).toMatchObject([
      {
        ledger: 'task-breakdown',
        title: '任务清单',
        fields: { source: '针对问题', task: '任务名称', department: '牵头部门', status: '是否完成' },
      },
      {
        ledger: 'rectification',
        title: '巡察反馈问题整改台账',
        fields: {
          problem: '问题内容',
          measures: '整改措施',
          deadline: '整改时限',
          responsiblePerson: '责任人',
        },
      },
    ]);
    expect(textsOf(tables[0] as Table, 'deadline')).toEqual(['2023-06-30']);
  });
});

describe('sheets that are no ledger of ours', () => {
  it.each([
    ['a summary of counts', '| 单位 | 风险点数 | 一级 | 二级 | 三级 |\n| 水务局 | 10 | 1 | 2 | 7 |', []],
    ['a telephone list', '| 序号 | 姓名 | 单位 | 职务 | 电话 |\n| 1 | 安然 | 水务局 | 科长 | 123 |', []],
    [
      'a register of vehicles',
      `
      | 序号 | 用车日期 | 车牌号 | 用车科室 | 用车事由 | 里程 | 驾驶员 | 备注 |
      | 1 | 2023.1.2 | 临A00001 | 河道站 | 巡河 | 35 | 安然 | |
      `,
      [],
    ],
    ['prose', '填表说明\n1.本表由各单位填写。\n2.风险点、防控措施须具体。', []],
    ['nothing', '', []],
  ])('%s', (_, markdown, merges) => {
    expect(recognise(markdown, merges)).toEqual([]);
  });
});
