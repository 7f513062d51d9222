import ExcelJS from 'exceljs';
import { blankLedger } from '../../src/blank/blank-ledger';
import type { LedgerDefinition } from '../../src/ledger/definition';
import { DEFINITIONS } from '../../src/ledger/definitions';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { DEFAULT_SETTINGS } from '../../src/ledger/settings';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { nodeInflate } from '../../src/workbook/file/node-inflate';

const named = (id: string): LedgerDefinition => {
  const found = DEFINITIONS.find((each) => each.id === id);
  if (!found) throw new Error(id);
  return found;
};

async function tablesIn(bytes: Uint8Array) {
  const workbook = await openFileWorkbook(bytes, '空白.xlsx', { inflate: nodeInflate }).read();
  return recogniseWorkbook(workbook, { definitions: DEFINITIONS });
}

async function open(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  return workbook;
}

const validation = (sheet: ExcelJS.Worksheet | undefined, title: string) => {
  const header = sheet?.getRow(3);
  let column = 0;
  header?.eachCell((cell, index) => {
    if (cell.value === title) column = index;
  });
  return sheet?.getCell(4, column).dataValidation;
};

describe('blankLedger', () => {
  it.each(DEFINITIONS.map((each) => [[each.id, each.part].filter(Boolean).join('/'), each] as const))(
    'makes %s so that it is recognised, each column by its own name',
    async (_, definition) => {
      const bytes = await blankLedger([definition], { language: 'zh-CN', columns: 'all' });
      const [table, ...more] = await tablesIn(bytes);
      expect(table?.bindings).toHaveLength(definition.fields.length);
      expect(more).toEqual([]);
      expect(table).toMatchObject({ ledger: definition.id, rows: [], missing: [], unbound: [] });
      expect(table?.part).toBe(definition.part);
      expect(table?.bindings.filter(({ header, field }) => header !== field.title)).toEqual([]);
    },
  );

  it.each(DEFINITIONS.map((each) => [[each.id, each.part].filter(Boolean).join('/'), each] as const))(
    'leaves out of %s what is not needed, and it is still recognised',
    async (_, definition) => {
      const [table, ...more] = await tablesIn(await blankLedger([definition], { language: 'zh-CN' }));
      expect(more).toEqual([]);
      expect(table).toMatchObject({ ledger: definition.id, missing: [], unbound: [] });
      expect(table?.part).toBe(definition.part);
    },
  );

  it('offers the vocabulary, the words for levels, and what the roster names', async () => {
    const settings = { ...DEFAULT_SETTINGS, levels: { notation: 'colour', mapping: {} } as const };
    const roster = {
      units: [],
      posts: [],
      people: [],
      powers: [],
      departments: [
        { name: '财务科', leader: '' },
        { name: '人事科', leader: '' },
      ],
      portfolios: [],
    };
    const bytes = await blankLedger([named('risk-points')], { language: 'zh-CN', settings, roster });
    const sheet = (await open(bytes)).worksheets[0];
    expect(validation(sheet, '风险等级')).toMatchObject({
      type: 'list',
      formulae: ['"红,橙,黄"'],
      errorStyle: 'stop',
    });
    expect(validation(sheet, '科室')).toMatchObject({ formulae: ['"财务科,人事科"'], errorStyle: 'warning' });
  });

  it('keeps a long list on a sheet that is recognised as nothing', async () => {
    const units = Array.from({ length: 60 }, (_, index) => ({
      name: `临河县第${index + 1}水利管理站`,
      aliases: [],
      reports: true,
    }));
    const roster = { units, departments: [], posts: [], people: [], portfolios: [], powers: [] };
    const definition = DEFINITIONS.find(({ fields }) => fields.some(({ kind }) => kind === 'unit'));
    if (!definition) throw new Error('no ledger has a unit');
    const bytes = await blankLedger([definition], { language: 'zh-CN', roster });
    const workbook = await open(bytes);
    const title = definition.fields.find(({ kind }) => kind === 'unit')?.title ?? '';
    expect(validation(workbook.worksheets[0], title)?.formulae).toEqual(["'选项'!$A$1:$A$60"]);
    expect(workbook.worksheets.map(({ name }) => name)).toEqual([definition.title, '选项']);
    expect(await tablesIn(bytes)).toHaveLength(1);
  });

  it('takes rows: days as dates, and what begins with an equals sign as text', async () => {
    const rows = [{ problem: '=1+1', measures: '制定清单', deadline: '2023-06-30', issueNo: '007' }];
    const bytes = await blankLedger([named('rectification')], {
      language: 'zh-CN',
      unit: '临河县水务局',
      rows,
    });
    const [table] = await tablesIn(bytes);
    const cells = table?.rows[0]?.cells;
    expect(table?.unit).toBe('临河县水务局');
    expect(['problem', 'deadline', 'issueNo'].map((name) => cells?.get(name)?.text)).toEqual([
      '=1+1',
      '2023-06-30',
      '007',
    ]);
    expect(cells?.get('problem')?.cell.formula).toBeUndefined();
  });

  it('calls the sheets of ledgers with any title by names that a sheet may have', async () => {
    const [ledger] = DEFINITIONS;
    const titles = [
      '公务用车[2024]：使用*登记/台账?',
      '机关和直属单位重点岗位人员廉政风险排查防控情况年度登记台账（2024年版）',
    ];
    const ledgers = [...titles, ...titles].map((title) => ({ ...(ledger as LedgerDefinition), title }));
    const workbook = await open(await blankLedger(ledgers, { language: 'zh-CN' }));
    const sheets = workbook.worksheets.filter((sheet) => titles.includes(String(sheet.getCell(1, 1).value)));
    expect(sheets.map(({ name }) => name)).toEqual([
      '公务用车 2024 ：使用 登记 台账',
      titles[1]?.slice(0, 31),
      '公务用车 2024 ：使用 登记 台账 (2)',
      `${titles[1]?.slice(0, 27)} (2)`,
    ]);
  });
});
