import type { Table } from '../../src/core/table';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { describeTable, textsOf } from '../support/describe-table';
import { workbookFromMarkdown } from '../support/sheet-from-markdown';

type Sheets = Parameters<typeof workbookFromMarkdown>[1];

function recognise(sheets: Sheets, path = '送审稿.xlsx'): Table[] {
  return recogniseWorkbook(workbookFromMarkdown(path, sheets));
}

function first(sheets: Sheets, path?: string): Table {
  const [table] = recognise(sheets, path);
  if (!table) throw new Error('no table');
  return table;
}

describe('a ledger with all its furniture', () => {
  const table = first({
    台账: {
      markdown: `
      附件2
      临河县水务局廉政风险点台账（2023年度）
      | 填报单位 | 临河县水务局 |  |  | 填报日期 | @2023-06-30 | 联系电话： | 0000-1234567 |
      | 序号 | 科室 | 风险信息 |  |  | 防控措施 | 责任落实 |  | 备注 |
      |  |  | 风险点描述 | 风险类型 | 风险等级 |  | 责任人 | 责任领导 |  |
      | 一、领导班子 |
      | 1 | 班子 | 未经集体研究擅自决定大额资金使用 | 思想道德风险 | 一级 | 重大事项须集体研究 | 高远山 | 高远山 |  |
      | 二、机关科室 |
      | 2 | 财务科 | 虚列支出套取资金 | 业务流程风险 | 二级 | 分级审批 | 安然 | 林海 |  |
      | 3 |  | 公款私存 | 业务流程风险 | 二级 | 每月盘点 | 安然 | 林海 |  |
      | 4 |
      | 5 |
      | 合计 |  | 3 |

      共3个风险点，其中一级1个。
      说明：1、本表一式两份：科室留存一份。
      填表人：柳青青        审核人（签字）：         2023年6月30日
      `,
      merges: ['A2:I2', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:H4', 'I4:I5', 'A6:I6', 'A8:I8', 'B9:B10'],
      hiddenRows: [10],
    },
  });

  it('flattens the header and bounds the data', () => {
    expect(describeTable(table)).toMatchObject({
      ledger: 'risk-points',
      title: '临河县水务局廉政风险点台账（2023年度）',
      unit: '临河县水务局',
      header: 'A4:I5',
      data: 'A7:I10',
      fields: {
        risk: '风险信息·风险点描述',
        riskLevel: '风险信息·风险等级',
        measures: '防控措施',
        responsibleLeader: '责任落实·责任领导',
      },
      unbound: [],
    });
    expect(table.titleAt).toEqual({ sheet: '台账', row: 2, column: 1 });
    expect(table.bindings.find(({ field }) => field.name === 'riskLevel')?.at).toEqual({
      sheet: '台账',
      row: 5,
      column: 5,
    });
    expect(table.missing.map(({ name }) => name)).toEqual(['unit', 'post', 'power']);
  });

  it('keeps data rows apart from sections, totals and rows only numbered', () => {
    expect(table.rows.map(({ row, index, section, hidden }) => [row, index, section, hidden])).toEqual([
      [7, 0, '一、领导班子', false],
      [9, 1, '二、机关科室', false],
      [10, 2, '二、机关科室', true],
    ]);
    expect(table.sections).toEqual([{ row: 8, text: '二、机关科室' }]);
    expect(
      table.totals.map(({ row, label, text, cells }) => [row, label, text, cells.get('risk')?.text]),
    ).toEqual([[13, '合计', '合计 3', '3']]);
  });

  it('lends merged values to the rows they cover', () => {
    const cells = table.rows.map(({ cells }) => cells.get('department'));
    expect(cells.map((cell) => [cell?.text, cell?.at.row, cell?.merge])).toEqual([
      ['班子', 7, undefined],
      ['财务科', 9, undefined],
      ['财务科', 9, { top: 9, left: 2, bottom: 10, right: 2 }],
    ]);
    expect(table.merges).toEqual([{ top: 9, left: 2, bottom: 10, right: 2 }]);
    expect(table.rows.map(({ key }) => key)).toEqual([
      '│班子│││未经集体研究擅自决定大额资金使用',
      '│财务科│││虚列支出套取资金',
      '│财务科│││公款私存',
    ]);
  });

  it('reads head and foot entries and keeps their lines', () => {
    expect(table.head.map(({ name, value, at }) => [name, value, at.row, at.column])).toEqual([
      ['unit', '临河县水务局', 3, 2],
      ['reportDate', '2023-06-30', 3, 6],
      ['phone', '0000-1234567', 3, 8],
      ['other', '1、本表一式两份：科室留存一份。', 16, 1],
      ['reporter', '柳青青', 17, 1],
      ['reviewer', '', 17, 1],
      ['reportDate', '2023年6月30日', 17, 1],
    ]);
    expect(table.lines.map(({ at }) => at.row)).toEqual([1, 2, 3, 15, 16, 17]);
  });
});

describe('headers', () => {
  it('understands a parent that was not merged over its columns', () => {
    const table = first({
      水务局: `
      | 序号 | 科室 | 风险信息 |  |  | 防控措施 | 责任落实 |  |
      |  |  | 风险点描述 | 风险类型 | 风险等级 |  | 责任人 | 责任领导 |
      | 1 | 班子 | 擅自决定大额资金使用 | 思想道德风险 | 一级 | 集体研究 | 高远山 | 高远山 |
      `,
    });
    expect(describeTable(table)).toMatchObject({
      header: 'A1:H2',
      unit: '水务局',
      fields: { riskType: '风险信息·风险类型', responsibleLeader: '责任落实·责任领导' },
    });
  });

  it.each([
    ['pairs', '| 填报单位：临河县水务局 |  | 填报日期：2023年6月30日 |  |'],
    ['labels and values', '| 填报单位 | 临河县水务局 | 填报日期 | @2023-06-30 |'],
  ])('takes no head block of merged %s for parents of the columns', (_, head) => {
    const table = first({
      甲: {
        markdown: `临河县水务局2023年问题整改台账\n${head}\n| 反馈问题 | 整改措施 | 完成时限 | 责任人 |\n| 学习不深入 | 每月学习 | 6月底 | 乔木 |`,
        merges: ['A1:D1', 'A2:B2', 'C2:D2'].slice(0, head.includes('：') ? 3 : 1),
      },
    });
    expect(describeTable(table)).toMatchObject({ header: 'A3:D3', fields: { problem: '反馈问题' } });
    expect(table.head.map(({ name }) => name)).toEqual(['unit', 'reportDate']);
  });

  it('finds a header far down and away from column A', () => {
    const lines = Array.from({ length: 24 }, (_, index) => `关于填报工作的第${index + 1}点要求`);
    const table = first({
      甲: `${lines.join('\n')}\n|  |  | 问题内容 | 整改措施 | 整改时限 | 责任人 |\n|  |  | 学习不深入 | 每月学习 | 6月底 | 乔木 |`,
    });
    expect(describeTable(table)).toMatchObject({
      ledger: 'rectification',
      header: 'C25:F25',
      data: 'C26:F26',
    });
  });

  it('skips a row that numbers the columns', () => {
    const table = first({
      甲: '| 问题内容 | 整改措施 | 整改时限 | 责任人 |\n| 1 | 2 | 3 | 4 |\n| 学习不深入 | 每月学习 | 6月底 | 乔木 |',
    });
    expect(table.rows.map(({ row }) => row)).toEqual([3]);
  });

  it('takes 风险值 for the level only where levels stand below it', () => {
    const header = '| 序号 | 风险点 | 可能性 | 后果 | 风险值 | 防控措施 |';
    const scores = first({ 甲: `${header}\n| 1 | 未按规定盘点库存现金 | 3 | 4 | 12 | 每月盘点 |` });
    const levels = first({ 甲: `${header}\n| 1 | 未按规定盘点库存现金 | 3 | 4 | 一级 | 每月盘点 |` });
    expect([scores, levels].map((table) => describeTable(table).fields.riskLevel)).toEqual([
      undefined,
      '风险值',
    ]);
  });

  it('tells the status from the progress by what stands below', () => {
    const table = first({
      甲: `
      | 序号 | 任务内容 | 牵头科室 | 完成时限 | 进展情况 | 完成情况 |
      | 1 | 开展节前廉政提醒 | 办公室 | 全年 | 已在节前发送提醒短信两次 | 进行中 |
      `,
    });
    expect(describeTable(table).fields).toMatchObject({ progress: '进展情况', status: '完成情况' });
  });

  it('binds a plain 序号 to the serial number only', () => {
    const table = first({
      甲: '| 编号 | 问题内容 | 整改措施 |\n| 1 | 学习不深入 | 每月学习 |',
    });
    expect(describeTable(table).fields).toMatchObject({ serial: '编号' });
    expect(describeTable(table).fields).not.toHaveProperty('issueNo');
  });
});

describe('rows', () => {
  it('keeps a row in error, drops formulas that give nothing yet', () => {
    const table = first({
      甲: `
      | 序号 | 问题内容 | 整改措施 | 整改时限 |
      | 1 | 学习不深入 | 每月学习 | =A1→6月底 |
      | 2 | #REF! |  |  |
      | 3 |  | =B9→0 |  |
      `,
    });
    expect(table.rows.map(({ row }) => row)).toEqual([2, 3]);
    expect(textsOf(table, 'deadline')).toEqual(['6月底', '']);
    expect(table.rows[1]?.cells.get('problem')?.cell.error).toBe('#REF!');
  });

  it('opens a new table where the same header follows a gap and a new title', () => {
    const header = '| 问题内容 | 整改措施 | 整改时限 |';
    const tables = recognise({
      甲: `办公室整改台账\n${header}\n| 学习不深入 | 每月学习 | 6月底 |\n\n\n财务科整改台账\n${header}\n| 报销不规范 | 分级审批 | 7月底 |`,
    });
    expect(tables.map(({ title, rows }) => [title, rows.length])).toEqual([
      ['办公室整改台账', 1],
      ['财务科整改台账', 1],
    ]);
  });

  it('knows an empty ledger', () => {
    const table = first({ 甲: '整改台账\n| 序号 | 问题内容 | 整改措施 |\n| 1 |\n| 2 |\n填表人：' });
    expect([table.dataRange, table.rows, table.merges]).toEqual([null, [], []]);
    expect(table.head.map(({ name, value }) => [name, value])).toEqual([['reporter', '']]);
  });
});

describe('workbooks', () => {
  const header = '| 序号 | 问题内容 | 整改措施 | 整改时限 |\n| 1 | 学习不深入 | 每月学习 | 6月底 |';

  it('reads hidden sheets too and says so', () => {
    const tables = recognise({ 甲: header, 乙: { markdown: header, state: 'veryHidden' } });
    expect(tables.map(({ sheet, hidden }) => [sheet, hidden])).toEqual([
      ['甲', false],
      ['乙', true],
    ]);
  });

  it('takes the unit from the sheet or the file when nothing else names it', () => {
    expect(first({ 水务局: header }).unit).toBe('水务局');
    expect(first({ 甲: header }, '报送/03-临河县水务局-整改台账.xlsx').unit).toBe('临河县水务局');
  });

  it('looks for one ledger only when told to', () => {
    const workbook = workbookFromMarkdown('甲.xlsx', { 甲: header });
    expect(recogniseWorkbook(workbook, { ledger: 'pledges' })).toEqual([]);
    expect(recogniseWorkbook(workbook, { ledger: 'rectification' })).toHaveLength(1);
  });

  it('keeps the runner-up', () => {
    const table = first({
      甲: `
      | 序号 | 姓名 | 科室 | 职务 | 承诺书名称 | 签订日期 | 是否签字 |
      | 1 | 安然 | 财务科 | 科长 | 廉政承诺书 | 2023.1.15 | 是 |
      `,
    });
    expect(table).toMatchObject({ ledger: 'pledges', runnerUp: { ledger: 'roster' } });
    expect(table.runnerUp?.score).toBeLessThan(table.score);
  });
});
