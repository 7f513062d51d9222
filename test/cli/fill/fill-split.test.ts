import { readFileSync } from 'node:fs';
import path from 'node:path';
import { SEVERITIES } from '../../../src/core/issue';
import { openFileWorkbook } from '../../../src/workbook/file/file-driver';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';
import { writeXlsx } from '../../workbook/file/write-xlsx';
import { makeFile } from '../make-files';
import { EXAMPLES, runCli, temporaryFolder } from '../run-cli';

const folder = temporaryFolder();
const AS_OF = ['--as-of', '2023-12-31'];
const LEDGER = path.join(EXAMPLES, '廉政风险点台账.xlsx');
const RANGES = ['B5:B8', 'B9:B12', 'B13:B16', 'B17:B18', 'B19:B20', 'B21:B22'];

const RISKS = `
  临河县水务局廉政风险点台账
  | 序号 | 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 |
  | 1 | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 一级 | 报销单据由两人交叉复核 | 欧阳静 | 周若溪 |
  | 2 | | 出纳 | 坐支现金不入账，挪作他用 | 一级 | 每月两人盘点现金 | 温雅琴 | 周若溪 |`;

interface FillJson {
  readonly files: readonly {
    readonly proposals: readonly { readonly safety: string }[];
    readonly merges: readonly { readonly range: string }[];
  }[];
}

async function listed(file: string): Promise<FillJson['files'][number] | undefined> {
  const { stdout } = await runCli('fill', file, '--dry-run', ...AS_OF, '--format', 'json');
  return (JSON.parse(stdout) as FillJson).files[0];
}

interface ValidateJson {
  readonly files: readonly { readonly issues: readonly { readonly severity: string }[] }[];
}

/** How many issues of a severity a file has. */
async function countIssues(file: string, severity: string): Promise<number> {
  const { stdout } = await runCli('validate', file, ...AS_OF, '--format', 'json');
  const { files } = JSON.parse(stdout) as ValidateJson;
  return files.flatMap(({ issues }) => issues).filter((issue) => issue.severity === severity).length;
}

describe('fill --split', () => {
  it('lists the merges with their ranges, asked for or not', async () => {
    const { stdout } = await runCli('fill', LEDGER, '--dry-run', ...AS_OF);
    expect(stdout.split('\n').filter((line) => line.startsWith('  ÷ '))).toHaveLength(RANGES.length);
    expect(stdout).toMatch(/ {2}÷ \S+!B5:B8 \S+ {2}第5至8行共用一格/);
    expect(stdout).toContain(`${RANGES.length} 处合并单元格可拆分`);
    const merges = (await listed(LEDGER))?.merges;
    expect(merges?.map(({ range }) => range)).toEqual(RANGES);
    expect(Object.keys(merges?.[0] ?? {})).toEqual([
      ...['filler', 'sheet', 'range', 'field', 'value', 'rows', 'source'],
    ]);
  });

  it('splits them in the copy: no new issue, nothing left to propose', async () => {
    const plain = path.join(folder(), '已填.xlsx');
    const split = path.join(folder(), '已拆.xlsx');
    await runCli('fill', LEDGER, '-o', plain, ...AS_OF);
    const { code, stderr } = await runCli('fill', LEDGER, '--split', '-o', split, ...AS_OF);
    expect(code).toBe(0);
    expect(stderr).toContain(`已拆分 ${RANGES.length} 处合并单元格：`);
    for (const range of RANGES) expect(stderr).toContain(range);
    expect((await listed(plain))?.merges.map(({ range }) => range)).toEqual(RANGES);
    const again = await listed(split);
    expect(again?.merges).toEqual([]);
    expect(again?.proposals.filter(({ safety }) => safety === 'safe')).toEqual([]);
    for (const severity of SEVERITIES) {
      expect(await countIssues(split, severity)).toBeLessThanOrEqual(await countIssues(plain, severity));
    }
    const third = path.join(folder(), '再拆.xlsx');
    await runCli('fill', split, '--split', '-o', third, ...AS_OF);
    expect(readFileSync(third)).toEqual(readFileSync(split));
  });

  it('tells each merge that it could not split, and why', async () => {
    const workbook = workbookFromMarkdown('风险.xlsx', { 风险: { markdown: RISKS, merges: ['B3:B4'] } });
    const input = makeFile(folder(), '风险.xlsx', writeXlsx(workbook, { protectedSheets: ['风险'] }));
    const output = path.join(folder(), '已拆.xlsx');
    const { code, stderr } = await runCli('fill', input, '--split', '-o', output, ...AS_OF);
    expect(code).toBe(0);
    expect(stderr).toContain('  未拆分 风险!B3:B4：工作表受保护\n');
    expect(stderr).not.toContain('已拆分');
    const [sheet] = (await openFileWorkbook(new Uint8Array(readFileSync(output)), output).read()).sheets;
    expect(sheet?.merges).toHaveLength(1);
  });
});
