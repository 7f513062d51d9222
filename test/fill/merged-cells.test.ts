import { readFileSync } from 'node:fs';
import path from 'node:path';
import { LANGUAGES } from '../../src/core/language';
import { rangeName } from '../../src/core/location';
import { splittableMerges } from '../../src/fill/merged-cells';
import { recogniseWorkbook } from '../../src/ledger/recognise';
import { openFileWorkbook } from '../../src/workbook/file/file-driver';
import { judgeSplits } from '../../src/workbook/rows/judge-merges';
import { type SheetText, sourceText, tablesOf } from './fill-tester';

const RISKS = `
  临河县水务局廉政风险点台账
  | 序号 | 科室 | 岗位名称 | 风险点描述 | 风险等级 | 防控措施 | 责任人 | 责任领导 |
  | 1 | 财务科 | 会计 | 报销时放宽单据审核，造成虚报冒领 | 一级 | 报销单据由两人交叉复核 | 欧阳静 | 周若溪 |
  | 2 | | 出纳 | 坐支现金不入账，挪作他用 | 一级 | | 温雅琴 | |
  | 3 | 办公室 | 主任 | 公务接待超标准、超范围列支 | 二级 | 接待事前审批、事后公示 | 林启明 | 周若溪 |`;

const withMerges = (...merges: string[]): SheetText => ({ markdown: RISKS, merges });

const proposalsOf = (sheet: SheetText) => tablesOf(sheet).tables.flatMap(splittableMerges);

const rangesOf = (sheet: SheetText) => proposalsOf(sheet).map(({ place }) => rangeName(place.range));

describe('splittableMerges', () => {
  it('proposes merges that say who or where, with the rows that share them', () => {
    const [first, ...rest] = proposalsOf(withMerges('B3:B4', 'H3:H4'));
    expect(first).toEqual({
      filler: 'merged-cells',
      place: { sheet: '样例', range: { top: 3, left: 2, bottom: 4, right: 2 } },
      field: 'department',
      value: '财务科',
      rows: [3, 4],
      source: { messageId: 'shared', data: { from: 3, to: 4 } },
    });
    expect(rest.map(({ value }) => value)).toEqual(['周若溪']);
    for (const language of LANGUAGES) {
      if (first) expect(sourceText(first, language)).toContain('3');
    }
  });

  it.each([
    ['a number', 'A3:A4'],
    ['a risk', 'D3:D4'],
    ['a measure', 'F3:F4'],
    ['several columns', 'B3:C4'],
  ])('leaves a merge of %s alone', (_, merge) => {
    expect(rangesOf(withMerges(merge))).toEqual([]);
  });

  it('leaves formulas, empty merges and merges of the header alone', () => {
    const formula = RISKS.replace('周若溪', '=Z1→周若溪');
    expect(rangesOf({ markdown: formula, merges: ['H3:H4'] })).toEqual([]);
    expect(rangesOf({ markdown: RISKS.replace('| 财务科 ', '| '), merges: ['B3:B4'] })).toEqual([]);
    expect(rangesOf(withMerges('A1:H1'))).toEqual([]);
  });

  it('leaves a merge alone that covers a line which is no data row', () => {
    const markdown = RISKS.replace('  | 3 |', '  | 二、综合管理 |\n  | 3 |').replace('办公室', '');
    expect(rangesOf({ markdown, merges: ['B4:B6'] })).toEqual([]);
  });

  it('has nothing left to propose once the merges are split', () => {
    const { workbook, tables } = tablesOf(withMerges('B3:B4', 'H3:H4'));
    const places = tables.flatMap(splittableMerges).map(({ place }) => place);
    const split = judgeSplits(workbook, places, () => false);
    expect(split.refused).toEqual([]);
    expect(recogniseWorkbook(split.workbook).flatMap(splittableMerges)).toEqual([]);
  });

  it('names what can be joined again byte for byte', async () => {
    const file = path.join(__dirname, '../../examples/廉政风险点台账.xlsx');
    const driver = openFileWorkbook(new Uint8Array(readFileSync(file)), file);
    const before = driver.bytes();
    const proposals = recogniseWorkbook(await driver.read()).flatMap(splittableMerges);
    expect(proposals.map(({ place }) => rangeName(place.range))).toEqual([
      ...['B5:B8', 'B9:B12', 'B13:B16', 'B17:B18', 'B19:B20', 'B21:B22'],
    ]);
    const places = proposals.map(({ place }) => place);
    expect(await driver.splitMerges(places)).toEqual({ made: places, refused: [] });
    const [sheet] = (await driver.read()).sheets;
    for (const { rows, value, place } of proposals) {
      const values = rows.map((row) =>
        sheet?.rows.find((each) => each.row === row)?.cells.get(place.range.left),
      );
      expect(values.map((cell) => cell?.value)).toEqual(rows.map(() => value));
    }
    expect(driver.bytes()).not.toEqual(before);
    expect(await driver.joinCells(places)).toEqual({ made: places, refused: [] });
    expect(driver.bytes()).toEqual(before);
  });
});
