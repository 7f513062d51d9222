import { makeFile, makeWorkbook, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

/** A sheet whose header nobody could recognise. */
const STRANGE = `
  临河县水务局
  | 甲 | 乙 | 丙 |
  | 用印没有登记 | 由专人逐次登记并每月核对 | 温雅琴 |
  | 公车没有台账 | 建立公车使用台账并按月公示 | 陈嘉禾 |`;

const strange = () => makeWorkbook(folder(), '表.xlsx', { 附表: STRANGE });
const GOOD = {
  sheet: '附表',
  ledger: 'rectification',
  headerRows: [2, 2],
  columns: { A: '反馈问题', B: 'measures', C: '责任人' },
};

async function tablesWith(text: string) {
  const bind = makeFile(folder(), '列.yml', text);
  const { stdout, stderr } = await runCli('validate', strange(), '--bind', bind, '--format', 'json');
  return { stderr, tables: (JSON.parse(stdout) as ValidateJson).files.flatMap(({ tables }) => tables) };
}

describe('a binding file', () => {
  it('is needed where nothing is recognised', async () => {
    const { stdout } = await runCli('validate', strange(), '--format', 'json');
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ tables: [], issues: [{ code: 'S-01' }] }] });
  });

  it.each([
    ['JSON', JSON.stringify([GOOD])],
    ['one binding without a list', JSON.stringify(GOOD)],
    [
      'YAML',
      'sheet: 附表\nledger: rectification\nheaderRows: [2, 2]\ncolumns:\n  A: 反馈问题\n  B: measures\n  C: 责任人\n',
    ],
  ])('says what recognition cannot see: %s', async (_, text) => {
    const { tables, stderr } = await tablesWith(text);
    expect(stderr).toBe('');
    expect(tables).toMatchObject([
      {
        sheet: '附表',
        ledger: 'rectification',
        headerRange: 'A2:C2',
        dataRange: 'A3:C4',
        rows: 2,
        columns: [
          { column: 'A', header: '甲', field: 'problem', confidence: 1 },
          { column: 'B', header: '乙', field: 'measures', confidence: 1 },
          { column: 'C', header: '丙', field: 'responsiblePerson', confidence: 1 },
        ],
      },
    ]);
  });

  it('that names a sheet which is nowhere is told', async () => {
    const { tables, stderr } = await tablesWith(JSON.stringify({ ...GOOD, sheet: '附件' }));
    expect(tables).toEqual([]);
    expect(stderr).toContain('“附件”在输入文件中不存在');
  });

  it.each([
    ['[\n', 2, '-', 'YAML'],
    ['[]: [}\n', 1, '-', 'YAML'],
    [JSON.stringify([GOOD, { ...GOOD, ledger: 'no-ledger' }], null, 1), 17, '1.ledger', 'no-ledger'],
    [JSON.stringify({ ...GOOD, ledger: 'no-ledger' }, null, 1), 3, 'ledger', 'no-ledger'],
    [JSON.stringify({ ...GOOD, ledger: 'roster', part: 'cats' }, null, 1), 3, 'ledger', 'roster/cats'],
    [JSON.stringify({ ...GOOD, columns: { A: 'problem', B: '猫' } }, null, 1), 10, 'columns.B', '猫'],
    [JSON.stringify({ ...GOOD, columns: { 'A-1': 'problem' } }, null, 1), 9, 'columns.A-1', 'column'],
    [JSON.stringify({ ...GOOD, headerRows: [3, 2] }, null, 1), 4, 'headerRows', 'header'],
    [JSON.stringify({ ...GOOD, headerRows: ['2', 2] }, null, 1), 5, 'headerRows.0', '数字'],
    [JSON.stringify({ ...GOOD, sheet: undefined }, null, 1), 1, 'sheet', 'string'],
    ['列\n', 1, '-', 'string'],
  ])('with a fault is told with line and key: %j', async (text, line, key, reason) => {
    const bind = makeFile(folder(), '列.yml', text);
    const { code, stdout, stderr } = await runCli('validate', strange(), '--bind', bind);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(`列对应文件 ${bind} 第 ${line} 行附近有误（${key}）：`);
    expect(stderr).toContain(reason);
  });

  it('that is not there is told', async () => {
    const { code, stderr } = await runCli('validate', strange(), '--bind', 'none.yml');
    expect(code).toBe(2);
    expect(stderr).toContain('ENOENT');
  });
});
