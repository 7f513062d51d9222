import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import type { CellValue } from '../../../src/core/cell';
import type { Workbook } from '../../../src/core/workbook';
import type { TemplateLibrary } from '../../../src/taskpane/session/briefing-writer';
import { buildWorkbook } from '../../../src/workbook/memory/build-workbook';
import { lastFile, nowBook } from '../last-period';
import { riskRow, riskWorkbook, SHEET } from '../sample';
import { handed } from '../sent-files';
import { type OpenSample, openSample } from './open-sample';

const TEMPLATES = path.join(__dirname, '..', '..', '..', 'templates');

function textsOf(folder: string): Record<string, string> {
  const files = readdirSync(folder).filter((file) => file.endsWith('.hbs'));
  return Object.fromEntries(
    files.map((file) => [file.slice(0, -'.hbs'.length), readFileSync(path.join(folder, file), 'utf8')]),
  );
}

/** The values of the first sheet, row by row. */
function rowsOf({ sheets: [sheet] }: Workbook): CellValue[][] {
  return (sheet?.rows ?? []).map(({ cells }) => [...cells.values()].map(({ value }) => value));
}

async function library(): Promise<TemplateLibrary> {
  return { sources: textsOf(TEMPLATES), partials: textsOf(path.join(TEMPLATES, 'partials')) };
}

const ROWS = [1, 2, 3].map((number) => riskRow(number));

async function desk(workbook = riskWorkbook(ROWS)): Promise<OpenSample> {
  const sample = await openSample(workbook, [], library);
  await sample.session.briefing.prepare();
  return sample;
}

describe('writing documents', () => {
  it('knows the documents, what they are for and what facts they print', async () => {
    const { session } = await desk();
    const choices = session.briefing.store.get().templates;
    const annual = choices.find(({ name }) => name === 'annual-briefing');
    expect(annual?.purpose).toBe('年度工作情况报告');
    expect(annual?.facts).toContain('signer');
    expect(annual?.facts).not.toContain('person');
    session.checking.dispose();
  });

  it('takes the year from the titles of the ledgers, until the user says otherwise', async () => {
    const workbook = riskWorkbook(ROWS);
    const titled = buildWorkbook('台账.xlsx', [
      { name: SHEET, rows: [['2021年廉政风险防控台账'], ...rowsOf(workbook).slice(1)] },
    ]);
    const { session } = await desk(titled);
    const { briefing } = session;
    expect(briefing.store.get().form.year).toBe(2021);
    briefing.store.dispatch({ type: 'form-changed', form: { year: 2022 } });
    await briefing.prepare();
    expect(briefing.store.get().form.year).toBe(2022);
    session.checking.dispose();
  });

  it('says what changed since the period before, and leads to no row of that', async () => {
    const sample = await desk(nowBook());
    const { briefing, previous } = sample.session;
    for (const file of handed({ '风险点.xlsx': lastFile() })) await previous.choose(file);
    briefing.store.dispatch({ type: 'form-changed', form: { template: 'risk-summary', year: 2023 } });
    await briefing.write();
    const { written } = briefing.store.get();
    expect(written?.html.replace(/<[^>]*>/g, '')).toContain('与上期持平，其中新增1个、减少1个');
    const vanished = written?.figures.find(({ id }) => id === 'risk-points.vanished');
    expect(vanished).toMatchObject({ value: '1个', places: [] });
    await previous.remove();
    await briefing.write();
    expect(briefing.store.get().written?.html).not.toContain('其中新增');
    sample.session.checking.dispose();
  });

  it('writes of the period and unit asked for, and marks what no ledger bears out', async () => {
    const { session } = await desk();
    const { briefing } = session;
    briefing.store.dispatch({
      type: 'form-changed',
      form: { template: 'half-year-report', year: 2023, span: 'H1' },
    });
    await briefing.write();
    const { written, trouble } = briefing.store.get();
    expect(trouble).toBeNull();
    expect(written?.title).toBe('临河县水务局关于2023年上半年落实全面从严治党主体责任情况的报告');
    expect(written?.html).toContain('data-figure="risk-points.total"');
    session.checking.dispose();
  });

  it('proofreads what it wrote', async () => {
    const { session } = await desk();
    const { briefing } = session;
    briefing.store.dispatch({ type: 'form-changed', form: { unit: '临河县水务局 ', year: 2023 } });
    await briefing.write();
    const { remarks = [], unsupported = [] } = briefing.store.get().written ?? {};
    expect(unsupported.length).toBeGreaterThan(0);
    expect(remarks.length).toBeGreaterThan(0);
    expect(remarks.every((remark) => /[\u4e00-\u9fff]/.test(remark))).toBe(true);
    session.checking.dispose();
  });

  it('follows a number to its rows', async () => {
    const { session, host } = await desk();
    const { briefing } = session;
    await briefing.write();
    await briefing.ask('risk-points.total');
    expect(briefing.store.get().figure).toMatchObject({
      value: '3个',
      places: [{ sheet: SHEET, rows: [3, 4, 5] }],
    });
    expect(host.ranges).toEqual([{ sheet: SHEET, ranges: [{ top: 3, bottom: 5, left: 1, right: 9 }] }]);
    session.checking.dispose();
  });

  it('does not look for rows that have moved', async () => {
    const { session, host, state } = await desk();
    await session.briefing.write();
    host.become(riskWorkbook([riskRow(9), ...ROWS]));
    await session.briefing.ask('risk-points.total');
    expect(host.ranges).toEqual([]);
    expect(state().notice?.text.code).toBe('briefing-moved');
    await session.briefing.write();
    await session.briefing.ask('risk-points.total');
    expect(host.ranges).toHaveLength(1);
    session.checking.dispose();
  });

  it('keeps names back in what is sent out', async () => {
    const { session } = await desk();
    const { briefing } = session;
    const form = { template: 'risk-summary', profile: 'internal' } as const;
    briefing.store.dispatch({ type: 'form-changed', form });
    await briefing.write();
    expect(briefing.store.get().written?.html).toContain('内部资料');
    briefing.store.dispatch({ type: 'form-changed', form: { profile: 'public' } });
    await briefing.write();
    expect(briefing.store.get().written?.html).toContain('此件公开发布');
    session.checking.dispose();
  });

  it('says why there is nothing to write', async () => {
    const { session } = await desk();
    session.briefing.store.dispatch({ type: 'form-changed', form: { sheet: '说明' } });
    await session.briefing.write();
    expect(session.briefing.store.get()).toMatchObject({ written: null, trouble: { code: 'report-empty' } });
    session.briefing.store.dispatch({ type: 'form-changed', form: { sheet: null, year: 23 } });
    await session.briefing.write();
    expect(session.briefing.store.get().trouble?.code).toBe('period-invalid');
    session.checking.dispose();
  });

  it('hands out the same document as Word, as a sheet, as a workbook and as a copy', async () => {
    const { session, host, state } = await desk();
    const { briefing } = session;
    await briefing.toFile('docx');
    expect(host.delivered.size).toBe(0);
    await briefing.write();
    const title = briefing.store.get().written?.title ?? '';
    await briefing.toFile('docx');
    const docx = host.delivered.get(`${title}.docx`);
    expect(docx instanceof Uint8Array && Object.keys(unzipSync(docx))).toContain('word/document.xml');
    await briefing.toSheet();
    expect(host.delivered.get(title.slice(0, 27))).toContainEqual([title]);
    await briefing.toWorkbook();
    const xlsx = host.delivered.get('workbook');
    expect(xlsx instanceof Uint8Array && Object.keys(unzipSync(xlsx))).toContain('xl/workbook.xml');
    await briefing.copy();
    expect(host.delivered.get('clipboard')).toBe(briefing.store.get().written?.html);
    expect(state().notice?.text.code).toBe('briefing-copied');
    session.checking.dispose();
  });
});
