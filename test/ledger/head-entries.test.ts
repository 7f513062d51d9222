import { SheetView } from '../../src/core/workbook';
import { headEntriesOf } from '../../src/ledger/head-entries';
import { rowTexts } from '../../src/ledger/row-texts';
import { sheetFromMarkdown } from '../support/sheet-from-markdown';

function entries(line: string): (readonly [string, string, string, number | null])[] {
  const view = new SheetView(sheetFromMarkdown('甲', line));
  return headEntriesOf(rowTexts(view, 1), 1, '甲').map(({ name, label, value, at }) => [
    name,
    label,
    value,
    at.column,
  ]);
}

describe('headEntriesOf', () => {
  it('reads several pairs in one cell', () => {
    expect(
      entries('填报单位：临河县水务局　填报人: 安然  联系电话：0000-1234567 填报日期：2023年6月30日'),
    ).toEqual([
      ['unit', '填报单位', '临河县水务局', 1],
      ['reporter', '填报人', '安然', 1],
      ['phone', '联系电话', '0000-1234567', 1],
      ['reportDate', '填报日期', '2023年6月30日', 1],
    ]);
  });

  it('reads spread labels and pairs without a space between them', () => {
    expect(entries('单 位：临河县水务局填报人：安然')).toEqual([
      ['unit', '单位', '临河县水务局', 1],
      ['reporter', '填报人', '安然', 1],
    ]);
  });

  it('reads label and value cells', () => {
    expect(entries('| 填报单位 | 临河县水务局 | 填报时间 | @2023-06-30 | 审核人： |  |')).toEqual([
      ['unit', '填报单位', '临河县水务局', 2],
      ['reportDate', '填报时间', '2023-06-30', 4],
      ['reviewer', '审核人', '', 5],
    ]);
  });

  it('leaves blank lines blank', () => {
    expect(entries('单位（盖章）            年   月   日')).toEqual([
      ['unit', '单位（盖章）', '', 1],
      ['reportDate', '', '', 1],
    ]);
    expect(entries('审核人（签字）：________  填表日期：    年  月  日')).toEqual([
      ['reviewer', '审核人（签字）', '', 1],
      ['reportDate', '填表日期', '', 1],
    ]);
  });

  it('takes the date after a signature for the date of the form', () => {
    expect(entries('负责人（签字）：高远山    2023年6月30日')).toEqual([
      ['reviewer', '负责人（签字）', '高远山', 1],
      ['reportDate', '', '2023年6月30日', 1],
    ]);
  });

  it('keeps a note whole', () => {
    expect(entries('说明：1、等级：一级、二级、三级。')).toEqual([
      ['other', '说明', '1、等级：一级、二级、三级。', 1],
    ]);
  });

  it('finds none in a title', () => {
    expect(entries('附件：临河县水务局廉政风险点一览表')).toEqual([]);
    expect(entries('临河县水务局2023年责任清单')).toEqual([]);
  });
});
