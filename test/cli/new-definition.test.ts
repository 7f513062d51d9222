import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { MARKED, makeFile, makeWorkbook, snapshot, type ValidateJson } from './make-files';
import { runCli, temporaryFolder } from './run-cli';

const folder = temporaryFolder();

const TRIPS = Array.from(
  { length: 9 },
  (_, index) =>
    `| ${index + 1} | 云A000${index % 2} | @2023-03-0${index + 1} | ${['公务', '应急', '接送'][index % 3]} | 温雅琴 | ${index + 1}.5 | ${index === 3 ? '' : '河道巡查途中检查取水口'} |`,
);

const CARS = `
  公务用车台账（2023年）
  填报单位：临河县水务局　填报人：温雅琴
  | 序号 | 车牌号 | 用车日期 | 用途 | 驾驶人 | 费用 | 说明事由 |
  ${TRIPS.join('\n')}
  | 合计 | | | | | 49.5 | |
  填表说明：费用以元计`;

const cars = () => makeWorkbook(folder(), '用车.xlsx', { 封面: '公务用车', 用车: CARS });
const target = (name = '定义/用车.yaml') => path.join(folder(), name);
const draft = (from: string, ...more: string[]) =>
  runCli('new', 'definition', '--from', from, '-o', target(), ...more);

describe('new definition', () => {
  it('infers titles, kinds, needs and vocabularies', async () => {
    const { code, stderr } = await draft(cars());
    expect({ code, stderr }).toEqual({ code: 0, stderr: `已写出 ${target()}\n` });
    expect(parse(readFileSync(target(), 'utf8'))).toEqual({
      id: '公务用车台账2023年',
      title: '公务用车台账（2023年）',
      key: ['车牌号', '用车日期'],
      head: ['unit', 'reporter'],
      fields: [
        { title: '车牌号', kind: 'text', need: 'identifying' },
        { title: '用车日期', kind: 'date', need: 'identifying' },
        { title: '用途', kind: 'category', need: 'required', categories: ['公务', '应急', '接送'] },
        { title: '驾驶人', kind: 'person', need: 'required' },
        { title: '费用', kind: 'amount', need: 'required' },
        { title: '说明事由', kind: 'text', need: 'desirable' },
      ],
    });
  });

  it('gives what the ledger is recognised by afterwards', async () => {
    const file = cars();
    await draft(file);
    const args = ['--definitions', path.dirname(target()), '--format', 'json', '--as-of', '2023-12-31'];
    const { stdout } = await runCli('validate', file, ...args);
    const [judged] = (JSON.parse(stdout) as ValidateJson).files;
    expect(judged?.tables).toMatchObject([{ ledger: '公务用车台账2023年', sheet: '用车', rows: 9 }]);
    expect(judged?.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('reads a header of two rows, and names columns of one name by their parents', async () => {
    const markdown = `
      | 车牌号 | 去程 | | 回程 | |
      | | 日期 | 里程 | 日期 | 里程 |
      | 云A0001 | @2023-03-01 | 12 | @2023-03-02 | 13 |
      | 云A0002 | @2023-03-03 | 22 | @2023-03-04 | 23 |`;
    await draft(makeWorkbook(folder(), '表.xlsx', { 表: { markdown, merges: ['A1:A2', 'B1:C1', 'D1:E1'] } }));
    const { fields } = parse(readFileSync(target(), 'utf8')) as { fields: { title: string; kind: string }[] };
    expect(fields.map(({ title, kind }) => `${title} ${kind}`)).toEqual([
      '车牌号 text',
      '去程日期 date',
      '去程里程 count',
      '回程日期 date',
      '回程里程 count',
    ]);
  });

  it('looks at the sheet that is named', async () => {
    const other = '| 名称 | 数量 | 地点 |\n| 水泵 | 3 | 仓库 |';
    const file = makeWorkbook(folder(), '表.xlsx', { 用车: CARS, 物资: other });
    await draft(file, '--sheet', '物资');
    expect(parse(readFileSync(target(), 'utf8'))).toMatchObject({ title: '物资' });
  });

  it.each([
    ['no table', () => makeWorkbook(folder(), '空.xlsx', { 说明: '只有一句话' }), '没有找到带表头和数据的表'],
    ['a file that is none', () => makeFile(folder(), '坏.xlsx', 'x'), '坏.xlsx'],
    ['a secrecy mark', () => makeWorkbook(folder(), '密.xlsx', { 表: MARKED }), '密'],
    ['no file', () => path.join(folder(), 'none.xlsx'), 'ENOENT'],
  ])('tells of %s', async (_, make, reason) => {
    const { code, stderr } = await draft(make());
    expect(code).toBe(2);
    expect(stderr).toContain(reason);
  });

  it('overwrites neither the workbook nor an existing file', async () => {
    const file = cars();
    makeFile(folder(), '定义/用车.yaml', 'mine');
    const before = snapshot(folder());
    expect((await draft(file)).code).toBe(2);
    expect((await runCli('new', 'definition', '--from', file, '-o', file, '--overwrite')).code).toBe(2);
    expect(snapshot(folder())).toEqual(before);
  });
});
