import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { traceEntries } from '../../../src/report/trace/trace-entries';
import { overviewWorkbook } from '../../../src/report/xlsx/overview-workbook';
import { recogniseMarkdown } from '../../support/environment';
import { ALL_LEDGERS } from '../all-ledgers';
import { brief } from '../support-briefing';

async function overview(): Promise<Uint8Array> {
  const { tables } = recogniseMarkdown(ALL_LEDGERS);
  const { catalogue, charts, redactor } = brief('<h1>一览</h1>', ALL_LEDGERS);
  const figures = catalogue.filter(({ rows }) => rows.length > 0);
  return overviewWorkbook({
    title: '一览',
    asOf: '2023-12-31',
    year: 2023,
    figures,
    trace: traceEntries(figures, tables, redactor, 2023),
    charts,
    link: (path) => `台账/${path}`,
  });
}

describe('overviewWorkbook', () => {
  it('has a line for each ledger, the figures, and links to their rows', async () => {
    const workbook = new ExcelJS.Workbook();
    const bytes = await overview();
    await workbook.xlsx.load(
      bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer,
    );
    expect(workbook.worksheets.map(({ name }) => name)).toEqual(['概览', '数据', '来源', '图表']);
    const problems = workbook.getWorksheet('概览')?.getColumn(1).values.indexOf('问题整改台账') ?? 0;
    expect(workbook.getWorksheet('概览')?.getRow(problems).getCell(2).value).toBe(3);
    const figures = workbook.getWorksheet('数据');
    const share = figures?.getColumn(7).values.indexOf('rectification.done-share') ?? 0;
    expect(figures?.getRow(share).getCell(2).value).toBe(33.33);
    const link = figures?.getRow(share).getCell(1).value as ExcelJS.CellHyperlinkValue;
    const line = Number(/!A(\d+)$/.exec(link.hyperlink)?.[1]);
    const source = workbook.getWorksheet('来源')?.getRow(line).getCell(4).value as ExcelJS.CellHyperlinkValue;
    expect(source).toMatchObject({ text: '第2行', hyperlink: "台账/样例.xlsx#'整改'!A2" });
  });

  it('is the same bytes each time', async () => {
    const first = await overview();
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect(await overview()).toEqual(first);
  });

  it('has native charts that refer to the cells beside them', async () => {
    const parts = unzipSync(await overview());
    const charts = Object.keys(parts).filter((name) => name.startsWith('xl/charts/'));
    expect(charts).toHaveLength(6);
    const xml = strFromU8(parts['xl/charts/chart1.xml'] ?? new Uint8Array());
    expect(xml).toContain('&#x27;图表&#x27;!$B$3:$B$5');
    expect(strFromU8(parts['xl/worksheets/sheet4.xml'] ?? new Uint8Array())).toContain(
      '<drawing r:id="rIdCharts"/>',
    );
    expect(strFromU8(parts['[Content_Types].xml'] ?? new Uint8Array())).toContain('/xl/charts/chart6.xml');
  });
});
