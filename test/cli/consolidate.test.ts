import { writeFileSync } from 'node:fs';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { makeWorkbook, snapshot, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const sheet = (unit: string, ...rows: string[]): string => `
  ${unit}廉政风险点台账
  填报单位：${unit}　填报人：温雅琴　填报日期：2023-06-01　审核人：周若溪
  | 序号 | 科室 | 岗位名称 | 权力事项 | 风险类型 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 | 涉改事项 |
  ${rows.join('\n  ')}`;

const CASHIER =
  '| 1 | 财务科 | 出纳 | 资金收付 | 岗位职责 | 收取现金不开票据、截留挪用公款 | Ⅰ级 | 每日核对库存现金并由会计签字，每月抽查一次 | 温雅琴 | 周若溪 | 无 |';
const NO_RISK =
  '| 2 | 财务科 | 会计 | 报销审核 | 业务流程 | | 二级 | 报销凭证由两人复核，每季度抽查十份 | 温雅琴 | 周若溪 | |';
const SEAL =
  '| 1 | 办公室 | 机要员 | 印章管理 | 业务流程 | 未经审批擅自用印为他人谋取利益 | 低 | 用印逐次登记并经主任审批，每月核对登记簿 | 苏景明 | 周若溪 | |';
const FORMULA =
  '| 2 | 办公室 | 机要员 | 公文流转 | 业务流程 | =HYPERLINK("x")把涉密文件带出办公室私自留存 | 三级 | 文件当日清点入柜，每周由主任核对一次 | 苏景明 | 周若溪 | |';

function round(): string {
  makeWorkbook(folder(), '报送/水务局.xlsx', { 台账: sheet('临河县水务局', CASHIER, NO_RISK) });
  makeWorkbook(folder(), '报送/林草局.xlsx', { 台账: sheet('临河县林草局', SEAL, FORMULA, SEAL) });
  return path.join(folder(), '报送');
}

interface Json {
  rows: number;
  units: { unit: string; path: string; rows: number; rejected: number }[];
  byLevel: Record<string, number>;
  missing?: string[];
  issues: { code: string; path: string }[];
}

async function open(file: string): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.readFile(file);
  return workbook;
}

function headerOf(sheet: ExcelJS.Worksheet | undefined): unknown[] {
  const values = sheet?.getRow(3).values;
  return Array.isArray(values) ? values.slice(1) : [];
}

describe('consolidate', () => {
  it('counts by unit and level, and says what was left out and why', async () => {
    const { code, stdout, stderr } = await runCli('consolidate', round(), '--format', 'json');
    const outcome = JSON.parse(stdout) as Json;
    expect(code).toBe(1);
    expect(outcome.rows).toBe(4);
    expect(outcome.units.map(({ unit, rows, rejected }) => [unit, rows, rejected])).toEqual(
      expect.arrayContaining([
        ['临河县水务局', 1, 1],
        ['临河县林草局', 3, 0],
      ]),
    );
    expect(outcome.byLevel).toEqual({ 一级: 1, 二级: 0, 三级: 3 });
    expect(outcome.issues.map((issue) => issue.code)).toContain('R-01');
    expect(stderr).toContain('2个单位，4行；未纳入1行');
  });

  it('says who has not reported, where a roster tells who must', async () => {
    const roster = makeWorkbook(folder(), '名册.xlsx', {
      单位: `
        单位名册
        | 单位全称 | 简称 | 是否报送 |
        | 临河县水务局 | 水务局 | 是 |
        | 临河县林草局 | 林草局 | 是 |
        | 临河县气象局 | 气象局 | 是 |`,
    });
    const { stdout } = await runCli('consolidate', round(), '--format', 'json', '--roster', roster);
    expect(JSON.parse(stdout)).toMatchObject({
      missing: ['临河县气象局'],
      missingUnits: ['临河县气象局'],
      total: 4,
    });
  });

  it('writes one ledger with where each row comes from; nothing of the sender is lost or run', async () => {
    const source = round();
    const before = snapshot(source);
    const output = path.join(folder(), '汇总.xlsx');
    const { code } = await runCli('consolidate', source, '-o', output);
    expect(code).toBe(1);
    expect(snapshot(source)).toEqual(before);
    const workbook = await open(output);
    const [summary, merged, ...rest] = workbook.worksheets;
    expect(rest.map(({ name }) => name)).toEqual(['未纳入汇总']);
    const header = headerOf(merged);
    const cell = (row: number, title: string) => merged?.getCell(row, header.indexOf(title) + 1);
    const rows = [4, 5, 6, 7].map((row) =>
      ['单位', '风险等级', '原填写内容', '其他栏目内容', '重复于', '报送行号'].map(
        (title) => cell(row, title)?.value,
      ),
    );
    expect(rows).toEqual(
      expect.arrayContaining([
        ['临河县水务局', '一级', expect.stringContaining('风险等级：Ⅰ级'), '涉改事项：无', null, 4],
        ['临河县林草局', '三级', expect.stringContaining('风险等级：低'), null, null, 4],
        ['临河县林草局', '三级', expect.stringContaining('风险等级：低'), null, '序号1', 6],
      ]),
    );
    const link = cell(4, '报送文件')?.value as ExcelJS.CellHyperlinkValue;
    expect(decodeURIComponent(link.hyperlink)).toMatch(/^报送\/.+\.xlsx#'台账'!A4$/);
    const dangerous = [4, 5, 6, 7]
      .map((row) => cell(row, '风险点描述')?.value)
      .find((value) => String(value).startsWith('='));
    expect(typeof dangerous).toBe('string');
    expect(summary?.getCell(3, 4).value).toMatchObject({
      formula: expect.stringContaining('COUNTIFS'),
      result: 2 + 1,
    });
    expect(rest[0]?.getCell(2, 5).value).toContain('风险点描述');
  });

  it('makes a workbook that passes validate itself', async () => {
    const output = path.join(folder(), '汇总.xlsx');
    await runCli('consolidate', round(), '-o', output);
    const { stdout } = await runCli('validate', output, '--format', 'json');
    const [file] = (JSON.parse(stdout) as ValidateJson).files;
    expect(file?.tables.map(({ ledger, rows }) => ({ ledger, rows }))).toEqual([
      { ledger: 'risk-points', rows: 4 },
    ]);
    expect(
      file?.issues.filter(({ severity, code }) => severity === 'error' && !code.startsWith('H')),
    ).toEqual([]);
  });

  it('never turns a text into the number 0, and converts to yuan', async () => {
    const rows = (amount: string) => `
      问题整改台账
      | 序号 | 问题编号 | 反馈问题 | 整改措施 | 涉及金额（万元） |
      | 1 | W-01 | 违规发放津贴补贴 | 全额清退并完善制度 | ${amount} |`;
    makeWorkbook(folder(), '报送/甲.xlsx', { 整改: rows('1.5') });
    makeWorkbook(folder(), '报送/乙.xlsx', { 整改: rows('约三万') });
    const output = path.join(folder(), '汇总.xlsx');
    await runCli('consolidate', path.join(folder(), '报送'), '-o', output, '--config', keepAll());
    const merged = (await open(output)).worksheets[1];
    const header = headerOf(merged);
    const amounts = [4, 5].map((row) => merged?.getCell(row, header.indexOf('涉及金额') + 1).value);
    expect(amounts).toEqual(expect.arrayContaining([15000, '约三万']));
  });

  it('refuses a ledger it does not know, and a folder without rows', async () => {
    const unknown = await runCli('consolidate', round(), '--format', 'json', '--ledger', 'cars');
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain('cars');
    const none = await runCli('consolidate', round(), '--format', 'json', '--ledger', 'pledges');
    expect(none.code).toBe(2);
    expect(none.stderr).toContain('没有可以汇总的台账行');
  });
});

/** A config that lets faulty cells pass, so that the merging itself is seen. */
function keepAll(): string {
  const codes = ['C-01', 'C-26', 'C-27'];
  const lines = codes.map((code) => `  ${code}: warning`);
  const file = path.join(folder(), '参数.yaml');
  writeFileSync(file, `rules:\n${lines.join('\n')}\n`);
  return file;
}
