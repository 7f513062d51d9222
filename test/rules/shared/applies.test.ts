import { recogniseWorkbook } from '../../../src/ledger/recognise';
import { filledCellsOfKind, isComposite, ownCells } from '../../../src/rules/shared/applies';
import { workbookFromMarkdown } from '../../support/sheet-from-markdown';

const [table] = recogniseWorkbook(
  workbookFromMarkdown('样例.xlsx', {
    台账: {
      markdown: `
        | 科室/岗位 | 风险点描述 | 防控<br>措施 | 责任人 |
        | 办公室 | 未按规定登记用印 | 用印须经审批并登记 | 周若溪 |
        | | 公车私用 | #N/A | |`,
      merges: ['A2:A3'],
    },
  }),
);
const [first, second] = table?.rows ?? [];

describe('ownCells', () => {
  it('leaves out shared parts of merges, cells in error and second readings of a composite column', () => {
    if (!first || !second) throw new Error('no rows');
    expect(ownCells(first).map(({ field }) => field.title)).toEqual([
      '科室',
      '风险点描述',
      '防控措施',
      '责任人',
    ]);
    expect(ownCells(second).map(({ field }) => field.title)).toEqual(['风险点描述', '责任人']);
    expect(filledCellsOfKind(second, ['risk', 'people']).map(({ text }) => text)).toEqual(['公车私用']);
  });
});

describe('isComposite', () => {
  it('knows a column of two fields', () => {
    const [department, risk] = ['department', 'risk'].map((name) => first?.cells.get(name));
    if (!first || !department || !risk) throw new Error('no cells');
    expect(isComposite(department, first)).toBe(true);
    expect(isComposite(risk, first)).toBe(false);
  });
});
