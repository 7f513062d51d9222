import { readFileSync } from 'node:fs';
import path from 'node:path';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { makeDocx } from '../policy/make-docx';
import { type IssueJson, makeFile, makeWorkbook, type ValidateJson } from './make-files';
import { EXAMPLES, runCli, temporaryFolder } from './run-cli';

const EXAMPLE = path.join(EXAMPLES, 'policy-年度工作要点.txt');

/** The recognised tables of a workbook file. */
async function tablesOf(file: string) {
  const driver = openFileWorkbook(new Uint8Array(readFileSync(file)), file);
  return recogniseWorkbook(await driver.read());
}

function texts(
  rows: readonly { readonly cells: ReadonlyMap<string, { readonly text: string }> }[],
  field: string,
) {
  return rows.map((row) => row.cells.get(field)?.text ?? '');
}

describe('taizhang policy', () => {
  const folder = temporaryFolder();

  it('gives an overview for a person', async () => {
    const { code, stdout } = await runCli('policy', EXAMPLE);
    expect(code).toBe(0);
    expect(stdout).toContain('频次义务 7 项');
    expect(stdout).toContain('第9段 每月1至2次 → 监督检查台账');
    expect(stdout).toContain('“每两年”不能按年、半年、季、月、周判断');
    expect((await runCli('policy', EXAMPLE, '--lang', 'en')).stdout).toContain('7 obligations');
  });

  it('keeps its contract in JSON', async () => {
    const { stdout } = await runCli('policy', EXAMPLE, '--format', 'json');
    const json = JSON.parse(stdout);
    expect(json).toMatchObject({ schemaVersion: 1, title: '2026年临河县水务局党风廉政建设工作要点' });
    expect(json.outline[2]).toEqual({
      level: 2,
      mark: '（二）',
      heading: '分解年度任务',
      line: 7,
      responsible: ['办公室', '财务科', '工程建设科'],
      lead: ['办公室'],
      support: ['财务科', '工程建设科'],
      deadline: '2026-03-31',
      deadlineText: '3月底前',
    });
    expect(json.obligations.at(-1)).toEqual({
      line: 14,
      period: 'half-year',
      min: 1,
      max: 1,
      unit: '次',
      clause: '每年6月底前、12月底前各报送一次工作报告',
      ledger: 'reporting',
      due: ['06-30', '12-31'],
    });
  });

  it('reads text in GBK and a responsibility table in Word', async () => {
    // 一、加强学习。 in GBK.
    const gbk = Uint8Array.from([
      0xd2, 0xbb, 0xa1, 0xa2, 0xbc, 0xd3, 0xc7, 0xbf, 0xd1, 0xa7, 0xcf, 0xb0, 0xa1, 0xa3,
    ]);
    const text = makeFile(folder(), '旧编码.txt', gbk);
    expect(JSON.parse((await runCli('policy', text, '--format', 'json')).stdout).outline[0].heading).toBe(
      '加强学习',
    );
    const table = await makeDocx([
      { text: '2026年重点任务分工方案' },
      { text: '' },
      [
        ['序号', '工作任务', '责任单位', '配合单位', '完成时限'],
        ['1', '修订印章管理制度', '办公室', '财务科、人事科', '6月底前'],
        ['2', '每季度盘点1次固定资产', '财务科', '', '长期坚持'],
      ],
    ]);
    const word = makeFile(folder(), '方案.docx', table);
    const json = JSON.parse((await runCli('policy', word, '--format', 'json')).stdout);
    expect(json.outline).toMatchObject([
      {
        mark: '',
        heading: '修订印章管理制度',
        line: 4,
        responsible: ['办公室', '财务科', '人事科'],
        deadline: '2026-06-30',
      },
      { mark: '', heading: '每季度盘点1次固定资产', line: 5, responsible: ['财务科'], deadline: '长期坚持' },
    ]);
    expect(json.obligations).toMatchObject([{ line: 5, period: 'quarter', min: 1 }]);
  });

  it('writes a checklist that recognition binds and validation finds clean but for what is empty', async () => {
    const file = path.join(folder(), '清单.xlsx');
    expect((await runCli('policy', EXAMPLE, '-o', file)).code).toBe(0);
    const tables = await tablesOf(file);
    expect(tables.map(({ ledger, rows }) => [ledger, rows.length])).toEqual([
      ['task-breakdown', 7],
      ['responsibility-list', 12],
    ]);
    expect(tables.flatMap(({ unbound, missing }) => [...unbound, ...missing])).toEqual([]);
    const { stdout } = await runCli('validate', file, '--as-of', '2026-02-01', '--format', 'json');
    const found: ValidateJson = JSON.parse(stdout);
    const codes = new Set(found.files[0]?.issues.map(({ code }: IssueJson) => code));
    // Blank cells, blank signature lines, and two ledgers in one workbook.
    expect([...codes].filter((code) => !['C-01', 'R-54', 'S-08', 'S-09'].includes(code))).toEqual([]);
  });

  it('updates a checklist when the document has changed, and keeps what people entered', async () => {
    const text =
      '2026年工作方案\n\n一、修订印章管理制度。（责任单位：办公室）\n二、开展资产盘点。（责任单位：财务科）\n';
    const before = makeFile(folder(), '方案.txt', text);
    const old = path.join(folder(), '旧.xlsx');
    await runCli('policy', before, '-o', old);
    const driver = openFileWorkbook(new Uint8Array(readFileSync(old)), old);
    const [tasks] = recogniseWorkbook(await driver.read());
    const person = tasks?.rows[0]?.cells.get('responsiblePerson');
    expect(person).toBeDefined();
    await driver.apply([
      {
        sheet: '任务分解',
        row: tasks?.rows[0]?.row ?? 0,
        column: person?.column ?? 0,
        before: null,
        after: '温雅琴',
      },
    ]);
    const filled = makeFile(folder(), '已填.xlsx', driver.bytes());
    const changed =
      '2026年工作方案\n\n一、清理往来账款。（责任单位：财务科）\n二、修订印章管理制度。（责任单位：人事科）\n';
    const after = makeFile(folder(), '新方案.txt', changed);
    const updated = path.join(folder(), '新.xlsx');
    const { stderr } = await runCli('policy', after, '--update', filled, '-o', updated);
    expect(stderr).toContain('修改 1 条，新增 1 条，文件中已不见 1 条');
    const [table] = await tablesOf(updated);
    expect(texts(table?.rows ?? [], 'task')).toEqual(['清理往来账款', '修订印章管理制度', '开展资产盘点']);
    expect(texts(table?.rows ?? [], 'responsiblePerson')).toEqual(['', '温雅琴', '']);
    const remarks = texts(table?.rows ?? [], 'remark');
    expect(remarks).toEqual([
      '【新增】【原文第3段】',
      '【已修改】【原为：办公室】【原文第4段】',
      '【文件中已不见】【原文第4段】',
    ]);
  });

  it("fills a unit's own workbook and leaves what is there alone", async () => {
    const own = makeWorkbook(folder(), '本局任务分解.xlsx', {
      分工: `
        临河县水务局任务分解台账
        | 序号 | 文件来源 | 条款号 | 工作任务 | 具体举措 | 牵头部门 | 配合部门 | 责任人 | 完成时间 | 是否完成 |
        | 1 | 2026年工作方案 | 一 | 修订印章管理制度 | | 综合办 | | 温雅琴 | 2026-06-30 | 进行中 |`,
    });
    const policy = makeFile(
      folder(),
      '方案.txt',
      '2026年工作方案\n\n一、修订印章管理制度。6月底前完成修订。（责任单位：办公室）\n二、开展资产盘点。（责任单位：财务科）\n',
    );
    const copy = path.join(folder(), '已填.xlsx');
    const { code, stderr } = await runCli('policy', policy, '--into', own, '-o', copy);
    expect([code, stderr]).toEqual([0, expect.stringContaining('新增 1 行')]);
    const [table] = await tablesOf(copy);
    expect(texts(table?.rows ?? [], 'department')).toEqual(['综合办', '财务科']);
    expect(texts(table?.rows ?? [], 'measures')[0]).toBe('6月底前完成修订。');
    expect(texts(table?.rows ?? [], 'serial')).toEqual(['1', '2']);
    const wrong = makeWorkbook(folder(), '别的.xlsx', { 表: '| 甲 | 乙 | 丙 |\n| 1 | 2 | 3 |' });
    const refused = await runCli('policy', policy, '--into', wrong, '-o', path.join(folder(), 'x.xlsx'));
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('没有认出任务分解台账')]);
  });

  it('puts rows in where something stands below the data, and brings rows there up to date', async () => {
    const own = makeWorkbook(folder(), '本局台账.xlsx', {
      分工: `
        临河县水务局任务分解台账
        | 序号 | 文件来源 | 条款号 | 工作任务 | 牵头部门 | 责任人 | 完成时间 | 备注 |
        | 1 | 2026年工作方案 | 一 | 修订印章管理制度 | 办公室 | 温雅琴 | 2026-06-30 | 已报备 |
        | 2 | 2026年工作方案 | 二 | 清理历年往来账款 | 财务科 | 柳成荫 | 2026-06-30 | |
        | 3 | 另一份文件 | 三 | 更新机房设备 | 办公室 | | 2026-06-30 | |
        | 合计 | 3 | | | | | | |`,
    });
    const policy = makeFile(
      folder(),
      '新方案.txt',
      '2026年工作方案\n\n一、修订印章管理制度。（责任单位：人事科）\n二、开展资产盘点。（责任单位：财务科）\n三、组织廉政谈话。（责任单位：机关纪委）\n',
    );
    const copy = path.join(folder(), '已更新.xlsx');
    const { code, stderr } = await runCli('policy', policy, '--into', own, '--update', own, '-o', copy);
    expect([code, stderr]).toEqual([0, expect.stringContaining('新增 2 行（其中插入 2 行）')]);
    expect(stderr).toContain('修改 1 行，标出文件中已不见的 1 行');
    const [table] = await tablesOf(copy);
    const rows = table?.rows ?? [];
    expect(texts(rows, 'task')).toEqual([
      ...['修订印章管理制度', '清理历年往来账款', '更新机房设备', '开展资产盘点', '组织廉政谈话'],
    ]);
    expect(texts(rows, 'department')).toEqual(['人事科', '财务科', '办公室', '财务科', '机关纪委']);
    expect(texts(rows, 'responsiblePerson').slice(0, 2)).toEqual(['温雅琴', '柳成荫']);
    expect(texts(rows, 'serial')).toEqual(['1', '2', '3', '4', '5']);
    expect(texts(rows, 'remark')).toEqual([
      '【已修改】【原为：办公室】【原文第3段】已报备',
      '【文件中已不见】',
      '',
      '【新增】【原文第4段】',
      '【新增】【原文第5段】',
    ]);
    expect(table?.totals).toHaveLength(1);
  });

  it('finds the clauses that a breakdown lost, and bodies that it changed', async () => {
    const ledger = (extra: string) =>
      makeWorkbook(folder(), '任务分解.xlsx', {
        分工: `
          临河县水务局任务分解台账
          | 序号 | 来源文件 | 条目号 | 任务内容 | 牵头科室 | 配合科室 | 完成时限 | 状态 |
          | 1 | 工作方案 | 一 | 修订印章管理制度 | 人事科 | | 2026-06-30 | 进行中 |
          ${extra}`,
      });
    const text =
      '2026年工作方案\n\n一、修订印章管理制度。（责任单位：办公室）\n二、开展资产盘点。（责任单位：财务科）\n';
    const policy = makeFile(folder(), '方案.txt', text);
    const first = await runCli('policy', policy, '--against', ledger(''), '--format', 'json');
    const issues = (JSON.parse(first.stdout) as ValidateJson).files[0]?.issues ?? [];
    expect(issues.map(({ code, severity, cell }) => [code, severity, cell])).toEqual([
      ['X-09', 'error', 'D2'],
      ['X-09', 'warning', 'E3'],
    ]);
    expect(first.code).toBe(1);
    const whole = ledger('| 2 | 工作方案 | 二 | 开展固定资产盘点 | 财务科 | 办公室 | 2026-09-30 | 未开始 |');
    const second = await runCli('policy', policy, '--against', whole, '--lang', 'en');
    expect([second.code, second.stdout]).toEqual([0, expect.stringContaining('2 clauses, 1 issues')]);
  });

  it('writes a calendar with holidays, and takes more from a file', async () => {
    const calendar = makeFile(folder(), '日历.yaml', 'holidays: [2026-06-30]\n');
    const { stdout } = await runCli(
      'policy',
      EXAMPLE,
      '--format',
      'ics',
      '--calendar',
      calendar,
      '--as-of',
      '2026-01-04',
    );
    expect(stdout).toContain('BEGIN:VCALENDAR\r\n');
    // 2026-06-30 is a holiday of the file's; 2026-10-05 lies in the national holiday week.
    expect(stdout).toContain('DTSTART;VALUE=DATE:20260629\r\n');
    expect(stdout).toContain('DTSTART;VALUE=DATE:20260930\r\n');
    expect(stdout).not.toContain('VALUE=DATE:20261005\r\nDTEND');
    for (const line of stdout.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    const far = await runCli('policy', EXAMPLE, '--format', 'ics', '--year', '2031');
    expect(far.stderr).toContain('2031年');
    const wrong = makeFile(folder(), '错.yaml', 'holidays:\n  - 春节\n');
    const refused = await runCli('policy', EXAMPLE, '--format', 'ics', '--calendar', wrong);
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringContaining('第 2 行')]);
  });

  it('says plainly what it cannot read, and goes on with the rest', async () => {
    const files: readonly (readonly [string, string | Uint8Array, string])[] = [
      ['空.txt', '', '文件是空的'],
      ['扫描.pdf', '%PDF-1.7\n%âãÏÓ', '扫描件'],
      ['旧版.doc', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), '另存为'],
      ['坏.docx', Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]), '已损坏'],
      ['乱.txt', Uint8Array.from([0xff, 0x00, 0x01, 0x02, 0x80]), '不是可读的文字'],
      ['密.txt', '机密★1年\n一、工作任务', '密级标志'],
    ];
    for (const [name, content, words] of files) {
      const { code, stderr } = await runCli('policy', makeFile(folder(), name, content));
      expect([name, code, stderr]).toEqual([name, 1, expect.stringContaining(words)]);
    }
    const both = await runCli('policy', path.join(folder(), '空.txt'), EXAMPLE, '--format', 'json');
    const json = JSON.parse(both.stdout);
    expect([both.code, json.title]).toEqual([1, '2026年临河县水务局党风廉政建设工作要点']);
    expect(json.unreadable).toMatchObject([{ code: 'policy-empty' }]);
  });
});
